import type { BaseIssue } from "valibot";
import { nearestWord } from "./nearestWord.ts";
import { proposeId } from "./proposeId.ts";
import { showValue } from "./showValue.ts";

/** What is wrong and what to do, for people who edit the file. */
export interface Explanation {
  readonly message: string;
  readonly remedy: string;
}

type Explain = (shown: string, value: unknown) => Explanation;

/** By the message keys of `schema.ts`. */
const BY_KEY = new Map<string, Explain>([
  ["id", explainId],
  [
    "device",
    (shown) => ({
      message: `${shown} is a device name on Windows and cannot be a folder there`,
      remedy: "choose another id, such as one with the year",
    }),
  ],
  ["blank", () => ({ message: "the text is blank", remedy: "write it, or leave the field out" })],
  [
    "date",
    (shown) => ({
      message: `${shown} is not a date`,
      remedy: "write YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known",
    }),
  ],
  [
    "day",
    (shown) => ({
      message: `${shown} is not in the calendar`,
      remedy: "correct month or day, or leave out what is not known",
    }),
  ],
  [
    "url",
    (shown) => ({
      message: `${shown} is not a web address`,
      remedy: "begin with https:// or http://, no user name, password or spaces, at most 2000 characters",
    }),
  ],
  [
    "language",
    (shown) => ({ message: `${shown} is not a language tag`, remedy: "write a tag such as en, ru, uz or uz-Cyrl" }),
  ],
  [
    "scheme",
    (shown) => ({
      message: `${shown} is not the name of an identifier scheme`,
      remedy: "write a name such as wikidata, lei or iso3166-2",
    }),
  ],
  [
    "sha256",
    (shown) => ({ message: `${shown} is not a SHA-256`, remedy: "write 64 hexadecimal digits in lower case" }),
  ],
  [
    "country",
    (shown) => ({
      message: `${shown} is not a country code`,
      remedy: "write the two capital letters of ISO 3166-1, or leave it out",
    }),
  ],
  [
    "currency",
    (shown) => ({ message: `${shown} is not a currency code`, remedy: "write the three capital letters of ISO 4217" }),
  ],
]);

function explainId(shown: string, value: unknown): Explanation {
  const proposal = typeof value === "string" ? proposeId(value) : null;
  const rule = "lower-case letters a-z, digits and inner hyphens, 1 to 64 characters";
  return {
    message: `${shown} cannot be an id`,
    remedy: proposal === null ? `use ${rule}` : `write "${proposal}": ${rule}`,
  };
}

/** By the type of the issue, where the schema has no words of its own. */
const BY_TYPE = new Map<string, (issue: BaseIssue<unknown>) => Explanation>([
  [
    "min_length",
    (issue) =>
      typeof issue.input === "string"
        ? { message: "the text is empty", remedy: "write it, or leave the field out" }
        : { message: "the list is empty", remedy: "add at least one item" },
  ],
  [
    "max_length",
    (issue) => ({
      message: `${sizeOf(issue.input)}, at most ${String(issue.requirement)} are allowed`,
      remedy: "shorten it",
    }),
  ],
  [
    "min_value",
    (issue) => ({
      message: `${showValue(issue.input)} is too low`,
      remedy: `write ${String(issue.requirement)} or more`,
    }),
  ],
  [
    "max_value",
    (issue) => ({
      message: `${showValue(issue.input)} is too high`,
      remedy: `write ${String(issue.requirement)} or less`,
    }),
  ],
  [
    "safe_integer",
    (issue) => ({ message: `${showValue(issue.input)} is not a whole number`, remedy: "write a whole number" }),
  ],
  [
    "finite",
    (issue) => ({
      message: `${showValue(issue.input)} is not a number that can be kept`,
      remedy: "write a smaller number",
    }),
  ],
  [
    "strict_object",
    (issue) =>
      issue.input === undefined
        ? { message: `${issue.expected ?? "a field"} is missing`, remedy: "add it" }
        : wrongType(issue.input, "an object", "write { } with named fields"),
  ],
  ["record", (issue) => wrongType(issue.input, "an object", "write { } with named texts")],
  ["array", (issue) => wrongType(issue.input, "a list", "write [ ] around the items")],
  ["string", (issue) => wrongType(issue.input, "text", "write it between double quotes")],
  ["number", (issue) => wrongType(issue.input, "a number", "write digits without quotes")],
  ["boolean", (issue) => wrongType(issue.input, "true or false", "write true or false without quotes")],
  ["picklist", explainChoice],
  [
    "literal",
    (issue) => ({
      message: `this is ${showValue(issue.input)}`,
      remedy: `write ${issue.expected ?? "the known value"}`,
    }),
  ],
]);

function sizeOf(input: unknown): string {
  return typeof input === "string"
    ? `the text has ${input.length} characters`
    : `the list has ${Array.isArray(input) ? input.length : "too many"} items`;
}

function wrongType(input: unknown, wanted: string, remedy: string): Explanation {
  return {
    message: `this is ${showValue(input)}, must be ${wanted}`,
    remedy: input === null ? "leave the field out when it is not known" : remedy,
  };
}

function explainChoice(issue: BaseIssue<unknown>): Explanation {
  const options = [...(issue.expected ?? "").matchAll(/"([^"]*)"/g)].map(([, option]) => option ?? "");
  const nearest = typeof issue.input === "string" ? nearestWord(issue.input, options) : null;
  const all = `one of ${options.join(", ")}`;
  return {
    message: `${showValue(issue.input)} is not known here`,
    remedy: nearest === null ? `write ${all}` : `write "${nearest}" (${all})`,
  };
}

/** Words for one issue of the schema library. */
export function explainIssue(issue: BaseIssue<unknown>): Explanation {
  const byKey = BY_KEY.get(issue.message);
  if (byKey !== undefined) return byKey(showValue(issue.input), issue.input);
  return (
    BY_TYPE.get(issue.type)?.(issue) ?? {
      message: `this is ${showValue(issue.input)}`,
      remedy: `must be ${issue.expected ?? "another value"}`,
    }
  );
}
