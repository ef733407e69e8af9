import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isReport } from "../dataset/isReport.ts";
import type { Claim } from "../dataset/types.ts";
import { disputeText } from "../i18n/disputeText.ts";
import { sourceLine } from "../i18n/sourceLine.ts";
import type { Words } from "../i18n/types.ts";
import { passageLink } from "./passageLink.ts";

/** Words of one source at one place of it, and how far they carry. */
export interface Receipt {
  readonly quotes: readonly string[];
  /** Language of the quotes; null when the source's is not known. */
  readonly lang: string | null;
  /** "This source says otherwise: ..."; null where nothing is disputed. */
  readonly dispute: string | null;
  /** "Daryo, 5 October 2023, paragraph 6 · stated". */
  readonly line: string;
  /** Link into the source at the first quote, or to the record; null where it has no address. */
  readonly url: string | null;
}

export interface Receipts {
  readonly shown: readonly Receipt[];
  /** Quotes that only the full page holds. */
  readonly more: number;
}

/** Quotes of what is said, and of what is said against it, that a view inside another page has room for. */
const QUOTES = 2;
const DISPUTES = 2;

const isQuoted = ({ quote }: Claim): boolean => quote !== undefined;

/** The claims to show: what sources say in their own words, else what there is; then what disputes it. */
function choose(claims: readonly Claim[]): readonly Claim[] {
  const said = claims.filter((claim) => isReport(claim) && isQuoted(claim)).slice(0, QUOTES);
  const other = claims.find((claim) => isReport(claim)) ?? claims.find(({ disputes }) => disputes !== true);
  const disputed = claims.filter(({ disputes }) => disputes === true).slice(0, DISPUTES);
  return [...(said.length > 0 || other === undefined ? said : [other]), ...disputed];
}

/** Where it stands and how far it carries. General knowledge is nobody's report: a publisher beside it would pass for its author. */
function lineOf(words: Words, index: DatasetIndex, claim: Claim): string {
  if (claim.basis === "background") return `${words.t("basis.background")}: ${words.t("basis.background.explained")}`;
  const origin = sourceLine(words, index, claim);
  if (claim.basis !== "inferred") return `${origin} · ${words.t(`basis.${claim.basis}`)}`;
  const { confidence, fields = [] } = claim;
  const about = fields.length === 0 ? "" : ` (${words.list(fields.map((field) => words.t("claim.field", { field })))})`;
  return `${words.t("claim.inferredFrom")} ${origin}${about}${confidence === undefined ? "" : `, ${words.t(`confidence.${confidence}`)}`}`;
}

function addressOf(index: DatasetIndex, { basis, quote, source, url }: Claim): string | null {
  const address = url ?? index.sources.get(source)?.url;
  if (address === undefined || basis === "background") return null;
  return quote === undefined || url !== undefined ? address : passageLink(address, quote);
}

function toReceipt(words: Words, index: DatasetIndex, claim: Claim): Receipt {
  return {
    quotes: claim.quote === undefined || claim.basis === "background" ? [] : [claim.quote],
    lang: index.sources.get(claim.source)?.language ?? null,
    dispute: disputeText(words, claim),
    line: lineOf(words, index, claim),
    url: addressOf(index, claim),
  };
}

/** Quotes of one place in one source stand together, over one line. */
function join(receipts: readonly Receipt[], next: Receipt): readonly Receipt[] {
  const last = receipts.at(-1);
  const isSame = last !== undefined && last.line === next.line && last.dispute === null && next.dispute === null;
  return isSame
    ? [...receipts.slice(0, -1), { ...last, quotes: [...last.quotes, ...next.quotes] }]
    : [...receipts, next];
}

/** The receipts that a view inside another page shows of some claims: few, but never without what disputes them. */
export function readReceipts(words: Words, index: DatasetIndex, claims: readonly Claim[]): Receipts {
  const chosen = choose(claims);
  const left = claims.filter((claim) => isQuoted(claim) && claim.basis !== "background" && !chosen.includes(claim));
  return {
    shown: chosen.map((claim) => toReceipt(words, index, claim)).reduce<readonly Receipt[]>(join, []),
    more: left.length,
  };
}
