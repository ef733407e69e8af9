import { cardMetrics } from "./cardMetrics.ts";
import {
  DASHES,
  DIM_OPACITY,
  FORCED_PALETTE,
  HEADING_FONT_PX,
  LINE_WIDTH_PX,
  PALETTE,
  type Palette,
} from "./palette.ts";

const TONES = ["side0", "side1", "side2", "side3", "agreement", "neutral"] as const;

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${String(colour)}`)
    .join(";");

const dash = (pattern: readonly number[]): string => `stroke-dasharray:${pattern.join(" ")}`;

/** Variables for each theme. `data-theme` on the root overrides the system; print is always light. */
function themes(): string {
  const dark = variables(PALETTE.dark);
  return (
    `:root{${variables(PALETTE.light)}}` +
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}` +
    `@media screen{:root[data-theme=dark]{${dark}}}` +
    `@media(forced-colors:active){:root:root:root{${variables(FORCED_PALETTE)}}}`
  );
}

function text(): string {
  const [large, small, ring] = [cardMetrics("sides"), cardMetrics("network"), cardMetrics("ring")];
  return (
    `.scene text{fill:var(--text);font-size:${large.namePx}px}` +
    `.scene .n-kicker{fill:var(--muted);font-size:${large.kickerPx}px;font-weight:400}` +
    `.scene-small text{font-size:${small.namePx}px}.scene-small .n-kicker{font-size:${small.kickerPx}px}` +
    `.scene-ring text{font-size:${ring.namePx}px}.scene-ring .n-kicker{font-size:${ring.kickerPx}px}` +
    `.scene .n-heading{font-size:${HEADING_FONT_PX}px;font-weight:700}.n-middle{text-anchor:middle}.n-end{text-anchor:end}` +
    `.n-bold text{font-weight:700}.scene .n-dim text{fill:var(--muted);font-weight:400}`
  );
}

function shapes(): string {
  const { node, near, open, link, linkNear, context, dim } = LINE_WIDTH_PX;
  const tones = TONES.map((tone) => `.n-${tone}{color:var(--${tone})}`).join("");
  return (
    `.n path{fill:var(--ground);stroke:currentColor;stroke-width:${node}}.scene .n-heading{fill:currentColor}${tones}.n-agreement path{fill:var(--fill)}.scene .n-heading.n-agreement{fill:var(--text)}` +
    `.n-link{fill:none;stroke:var(--line);stroke-width:${link}}.n-context{stroke-width:${context};${dash(DASHES.context)}}` +
    `.n-dashed path,.n-link.n-dashed{${dash(DASHES.dashed)}}.n-dotted path,.n-link.n-dotted{${dash(DASHES.dotted)};stroke-linecap:round}` +
    `.n-near path{stroke-width:${near}}.n-link.n-near{stroke:var(--strong);stroke-width:${linkNear}}.n-context.n-near{${dash(DASHES.contextLit)}}.n-open path{stroke-width:${open}}` +
    `.n-dim path,.n-link.n-dim{stroke-width:${dim};stroke-opacity:${DIM_OPACITY.side}}.n-agreement.n-dim path{stroke-opacity:${DIM_OPACITY.agreement}}` +
    `.n-neutral.n-dim path,.n-link.n-dim{stroke-opacity:${DIM_OPACITY.other}}` +
    `a.n:hover path{stroke-width:${open}}.n:focus-visible{outline:3px solid var(--focus);outline-offset:2px}`
  );
}

/** For readers who ask for more contrast, nothing is thin and nothing is faded. */
const contrast = (): string =>
  `@media(prefers-contrast:more),(forced-colors:active){.n path,.n-link{stroke-width:3}.n-open path{stroke-width:5}.scene .n-dim path,.scene .n-link.n-dim{stroke-opacity:1}}`;

/**
 * Style sheet of palette and SVG: custom properties `--ground`, `--text`, `--side0` ... for both themes and forced colours, and the
 * rules for the classes of `buildSvg`. Upper case of headings, font family and page layout are the page's business.
 */
export function paletteCss(): string {
  return themes() + text() + shapes() + contrast();
}
