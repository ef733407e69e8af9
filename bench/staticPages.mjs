/** Widths at which the picture is drawn, in px, by the device that shows it. */
const PICTURES = { desktop: 908, phone: 328 };

/** A whole picture in the markup of a page, whatever the order of its attributes. */
export const PICTURE = /<svg [^>]*class="scene[^]*?<\/svg>/g;

/** Whether a picture is the one for a width, in px. @param {string} svg @param {number} widthPx */
export const isOfWidth = (svg, widthPx) => svg.slice(0, svg.indexOf(">")).includes(` viewBox="0 0 ${widthPx} `);

/** A page that holds the picture of a width, the rules that colour it, and nothing else.
 * @param {string} html page with pictures @param {number} widthPx @param {string} sheet style rules of the picture */
function staticPage(html, widthPx, sheet) {
  const rules = `${sheet}body{margin:0;font:1rem/1.5 system-ui,sans-serif}svg{display:block;width:100%;height:auto}`;
  const picture = (html.match(PICTURE) ?? []).find((svg) => isOfWidth(svg, widthPx));
  if (picture === undefined) throw new Error(`the page draws no picture of ${widthPx} px`);
  const head =
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>Picture</title><style>${rules}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${picture}</body></html>`;
}

/** The yardstick of embeds: the picture that one shows on a phone.
 * @param {string} html an embed @param {string} sheet */
export const staticEmbed = (html, sheet) => staticPage(html, PICTURES.phone, sheet);

/**
 * The yardstick: pages that hold the start page's picture and the rules that colour it, and nothing else.
 * @param {string} html the start page
 * @param {string} sheet style rules of the picture
 * @returns {readonly (readonly [file: string, html: string])[]}
 */
export function staticPages(html, sheet) {
  return Object.entries(PICTURES).map(([device, widthPx]) => [
    `bench-${device}.html`,
    staticPage(html, widthPx, sheet),
  ]);
}
