import type { GraphStyle } from "./types.ts";

const HEX = /^#[\da-f]{6}$/iu;

/** The style with every colour in hex or rgb, which the renderer can read: system colours are asked of the browser. */
export function resolveStyle(style: GraphStyle, container: HTMLElement): GraphStyle {
  const { palette } = style;
  if (HEX.test(palette.ground)) return style;
  const probe = container.ownerDocument.createElement("span");
  // Forced colours would paint the probe in the text's colour, whatever is asked.
  probe.style.setProperty("forced-color-adjust", "none");
  container.append(probe);
  const resolve = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const { ground, fill, text, muted, line, strong, focus, side0, side1, side2, side3, agreement, neutral } = palette;
  const resolved: GraphStyle["palette"] = {
    ground: resolve(ground),
    fill: resolve(fill),
    text: resolve(text),
    muted: resolve(muted),
    line: resolve(line),
    strong: resolve(strong),
    focus: resolve(focus),
    side0: resolve(side0),
    side1: resolve(side1),
    side2: resolve(side2),
    side3: resolve(side3),
    agreement: resolve(agreement),
    neutral: resolve(neutral),
  };
  probe.remove();
  return { ...style, palette: resolved };
}
