import type { CompiledMessage } from "@lingui/message-utils/compileMessage";
import type { Lang } from "../dataset/types.ts";
import type { MessageId } from "./catalogs/en.ts";

/** Years and other numbers that are names must be given as text: a number is formatted ("2,023"). */
export type MessageValues = Readonly<Record<string, string | number>>;
/** ICU messages of one language; every language has exactly the ids of English. */
export type Catalog = Readonly<Record<MessageId, string>>;
/** The same after `compileCatalog`: no parser is needed to read it. Plain JSON. */
export type CompiledCatalog = Readonly<Record<MessageId, CompiledMessage>>;

/** Words and formats of one language. Never uses the browser's own formats for Uzbek: they are wrong there. */
export interface Words {
  readonly lang: Lang;
  /** Message with its values put in. Numbers inside are formatted for the language. */
  t(id: MessageId, values?: MessageValues): string;
  /** 1234567.5 as "1,234,567.5" or with no-break spaces and a comma. At most three decimals. */
  number(value: number): string;
  /** Whole numbers from zero to twenty in words where the language has a form that fits any noun, else digits. Lower case. */
  count(value: number): string;
  /** ISO date of any precision as a phrase: "5 October 2023", "October 2023", "2023". */
  date(iso: string): string;
  /** Two ISO dates as a range: "2023–2025", "4–6 October 2023", "28 September 2023 – October 2024". */
  dateRange(start: string, end: string): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** Order of two texts in the language's own alphabet. */
  compare(a: string, b: string): number;
}
