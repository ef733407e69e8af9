/** Widths at which the picture is drawn, in px, by the device that shows it. */
const PICTURES = { desktop: 908, phone: 328 };

/** A whole picture in the markup of a page, whatever the order of its attributes. */
export const PICTURE = /<svg [^>]*class="scene[^]*?<\/svg>/g;

/** Whether a picture is the one for a width, in px. @param {string} svg @param {number} widthPx */
export const isOfWidth = (svg, widthPx) => svg.slice(0, svg.indexOf(">")).includes(` viewBox="0 0 ${widthPx} `);

/**
 * The yardstick: pages that hold the start page's picture and the rules that colour it, and nothing else.
 * @param {string} html the start page
 * @param {string} sheet style rules of the picture
 * @returns {readonly (readonly [file: string, html: string])[]}
 */
export function staticPages(html, sheet) {
  const rules = `${sheet}body{margin:0;font:1rem/1.5 system-ui,sans-serif}svg{display:block;width:100%;height:auto}`;
  return Object.entries(PICTURES).map(([device, widthPx]) => {
    const picture = (html.match(PICTURE) ?? []).find((svg) => isOfWidth(svg, widthPx));
    if (picture === undefined) throw new Error(`the start page draws no picture of ${widthPx} px`);
    const head =
      `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
      `<title>Picture</title><style>${rules}</style>`;
    return [
      `bench-${device}.html`,
      `<!doctype html><html lang="en"><head>${head}</head><body>${picture}</body></html>`,
    ];
  });
}
