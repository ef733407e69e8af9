import { isRecord } from "../dataset/isRecord.ts";
import { nearestWord } from "../dataset/nearestWord.ts";
import { showValue } from "../dataset/showValue.ts";
import { PALETTE, type Theme } from "../scene/palette.ts";
import { contrastRatio } from "./contrastRatio.ts";
import { createUsageError } from "./createUsageError.ts";

/** A newsroom's own colour, `#rrggbb` for a light and for a dark ground. It carries no data: sides and agreements keep theirs. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** What a newsroom gives its pages and embeds of its own; null where it keeps what the site has. */
export interface Look {
  readonly accent: Accent | null;
  /** Fonts of headlines and quotations, as CSS writes them. */
  readonly headlineFont: string | null;
  /** Fonts of everything else, of the picture's names too. */
  readonly textFont: string | null;
}

const FIELDS = ["accent", "accentDark", "headlineFont", "textFont"] as const;
const WHERE = 'data/site.json: "look';
/** Least contrast of text, WCAG 2.2, 1.4.3: the pressed button has the ground's colour as text on the accent. */
const CONTRAST_MIN = 4.5;
const COLOUR = /^#[0-9a-f]{6}$/i;
const STACK_CHARACTERS = 200;
/** A font in quotes, or words that CSS reads as a name without them. Digits cannot begin such a word. */
const FAMILY = /^(?:"[\p{L}\d -]+"|'[\p{L}\d -]+'|-?\p{L}[\p{L}\d-]*(?: +-?\p{L}[\p{L}\d-]*)*)$/u;
/** Words that CSS keeps for itself: as a font they would void the whole line. */
const KEPT = /^(?:inherit|initial|unset|revert|revert-layer|default)$/i;
const GENERIC = ["serif", "sans-serif", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded"];
const EXAMPLE = `Georgia, "Times New Roman", serif`;

const refuse = (field: string, what: string): never => {
  throw createUsageError(`${WHERE}${field === "" ? "" : `.${field}`}" ${what}`);
};

/**
 * The look in the settings of a site, null when they have none. Throws a usage error that names file and field, what was
 * measured and what to write.
 */
export function readLook(value: unknown): Look | null {
  if (value === undefined) return null;
  if (!isRecord(value))
    return refuse("", `is ${showValue(value)}; write an object with ${FIELDS.join(", ")}, or leave it out`);
  const unknown = Object.keys(value).find(
    (field) => !FIELDS.some((known) => known === field) && !field.startsWith("x-"),
  );
  if (unknown !== undefined) {
    const nearest = nearestWord(unknown, FIELDS);
    const hint = nearest === null ? `known are ${FIELDS.join(", ")}` : `did you mean "${nearest}"?`;
    return refuse("", `has an unknown field ${showValue(unknown)}; ${hint}`);
  }
  const [light, dark] = [readColour("accent", value["accent"]), readColour("accentDark", value["accentDark"])];
  if (light === null && dark !== null) return refusePair("accentDark", "accent", dark, "light");
  if (light !== null && dark === null) return refusePair("accent", "accentDark", light, "dark");
  return {
    accent: light === null || dark === null ? null : { light, dark },
    headlineFont: readStack("headlineFont", value["headlineFont"]),
    textFont: readStack("textFont", value["textFont"]),
  };
}

const THEME_OF = { accent: "light", accentDark: "dark" } as const;

function readColour(field: "accent" | "accentDark", value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string" || !COLOUR.test(value))
    return refuse(field, `is ${showValue(value)}; write a colour with six hex digits, such as "#8A1538"`);
  const theme = THEME_OF[field];
  const { ground } = PALETTE[theme];
  const ratio = contrastRatio(value, ground);
  if (ratio >= CONTRAST_MIN) return value;
  // Cut, not rounded: 4.496 is not 4.50.
  const measured = (Math.floor(ratio * 100) / 100).toFixed(2);
  return refuse(
    field,
    `is "${value}": its contrast on the ${theme} ground ${ground} is ${measured}:1, and ${CONTRAST_MIN}:1 is needed; choose a ${theme === "light" ? "darker" : "lighter"} colour, such as "${readable(value, theme)}"`,
  );
}

/** One colour alone would be unreadable on the other ground, or missing there. */
function refusePair(given: string, missing: string, colour: string, theme: Theme): never {
  return refuse(
    missing,
    `is missing beside "${given}"; write a colour for ${theme} grounds, such as "${readable(colour, theme)}"`,
  );
}

/** The colour nearest to one on its way to the theme's text that has enough contrast on the theme's ground. */
function readable(colour: string, theme: Theme): string {
  const { ground, text } = PALETTE[theme];
  const byteAt = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  for (let percent = 0; percent < 100; percent++) {
    const bytes = [1, 3, 5].map((at) =>
      Math.round((byteAt(colour, at) * (100 - percent) + byteAt(text, at) * percent) / 100),
    );
    const mixed = `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
    if (contrastRatio(mixed, ground) >= CONTRAST_MIN) return mixed;
  }
  return text;
}

/** Fonts as a style sheet takes them: nothing in them can end the line that they stand in. */
function readStack(field: string, value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string" || value.length > STACK_CHARACTERS)
    return refuse(
      field,
      `is ${showValue(value)}; write fonts in at most ${STACK_CHARACTERS} characters, such as ${EXAMPLE}`,
    );
  const families = value.split(",").map((family) => family.trim());
  const bad = families.find((family) => !FAMILY.test(family) || KEPT.test(family));
  if (bad !== undefined)
    return refuse(
      field,
      `names ${showValue(bad)}, which is no font; write names of letters, digits, spaces and hyphens with commas between, such as ${EXAMPLE}`,
    );
  const last = families.at(-1) ?? "";
  if (!GENERIC.includes(last))
    return refuse(field, `ends in ${showValue(last)}; end it with a font that every reader has: ${GENERIC.join(", ")}`);
  return families.join(",");
}
