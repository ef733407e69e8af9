import { isCalendarDate } from "../dataset/isCalendarDate.ts";
import { showValue } from "../dataset/showValue.ts";
import { cleanText } from "./cleanText.ts";
import type { Advice, OddCell, ReadResult } from "./types.ts";

const AS_TEXT = "write it as text: 2023, 2023-10 or 2023-10-04";
/** Days that spreadsheets count: 60 is 29 February 1900, a day that never was (ECMA-376, part 1, 18.17.4.1). */
const SERIAL_DAY_ONE_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const padded = (text: string): string => text.padStart(2, "0");

/** What a cell in a column of dates says: ISO text of the precision that is written, or why it cannot be told. */
export function readDate(cell: string | OddCell): ReadResult {
  if (typeof cell !== "string") return readOddDate(cell);
  const text = cleanText(cell);
  if (isCalendarDate(text)) return { kind: "ok", value: text };
  return { kind: "bad", ...explainDate(text) };
}

function readOddDate(cell: OddCell): ReadResult {
  if (cell.kind === "day") return { kind: "ok", value: cell.text };
  if (cell.kind === "date")
    return {
      kind: "bad",
      message: `the cell is a date shown as ${showValue(cell.text)}, so it cannot be told whether a day, a month or a year is meant`,
      remedy: "format the cell as text and write 2023, 2023-10 or 2023-10-04",
    };
  const number = Number(cell.text);
  if (cell.kind !== "number") return { kind: "bad", message: `${showValue(cell.text)} is not a date`, remedy: AS_TEXT };
  if (Number.isInteger(number) && number >= 1000 && number < 3000) return { kind: "ok", value: cell.text };
  return { kind: "bad", ...explainNumber(number, cell.text) };
}

function explainNumber(number: number, shown: string): Advice {
  const date = new Date(SERIAL_DAY_ONE_MS + Math.floor(number) * DAY_MS);
  const isDay = number >= 61 && number < 73_050;
  return {
    message: `${showValue(shown)} is ${isDay ? "the number by which a spreadsheet counts a day" : "a number"}, not a date`,
    remedy: isDay ? `format the cell as text; if the day is meant, write ${date.toISOString().slice(0, 10)}` : AS_TEXT,
  };
}

function explainDate(text: string): Advice {
  const message = `${showValue(text)} is not a date that can be read for certain`;
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text) ?? [];
  if (year !== "") {
    const [one, other] = [`${year}-${padded(second)}-${padded(first)}`, `${year}-${padded(first)}-${padded(second)}`];
    const meant = [...new Set([one, other])].filter(isCalendarDate);
    return { message, remedy: `write year, month, day: ${meant.length === 0 ? "2023-10-04" : meant.join(" or ")}` };
  }
  const [, isoYear = "", month = "", day = ""] =
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:[T ].*)?$/.exec(text) ?? [];
  const proposal = [isoYear, month, day]
    .filter((part) => part !== "")
    .map(padded)
    .join("-");
  if (isoYear !== "" && isCalendarDate(proposal)) return { message, remedy: `write ${proposal}` };
  if (isoYear !== "")
    return { message: `${showValue(text)} is not a day of the calendar`, remedy: "correct the day or the month" };
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return explainNumber(Number(text.replace(",", ".")), text);
  if (/\d{4}/.test(text)) return { message, remedy: "write numbers only, year first: 2023, 2023-10 or 2023-10-04" };
  return { message, remedy: "write the year with four digits, year first: 2023, 2023-10 or 2023-10-04" };
}
