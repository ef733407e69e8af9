import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isReport } from "../dataset/isReport.ts";
import type { Agreement, Claim, Party, Source } from "../dataset/types.ts";
import { saidSentence } from "../i18n/agreementSentence.ts";
import { findingHeadline } from "../i18n/findingHeadline.ts";
import { findingText } from "../i18n/findingText.ts";
import {
  agreementTitle,
  localText,
  partyName,
  shortAgreementTitle,
  shortDatasetTitle,
  sourceTitle,
  type LocalText,
} from "../i18n/localText.ts";
import { partySentence } from "../i18n/partySentence.ts";
import { statusPhrase } from "../i18n/statusPhrase.ts";
import type { Words } from "../i18n/types.ts";
import { SCENE_WIDTHS, type Scene, type SceneWidth } from "../scene/types.ts";
import { pageScene } from "./Diagram.tsx";
import { linkToOpen } from "./linkTo.ts";
import { readReceipts, type Receipts } from "./readReceipts.ts";
import type { PageModel } from "./types.ts";

/** Sources named before the line says how many more there are. */
const SOURCES_SHOWN = 2;

/** Everything that an embed says beside its list, as plain values: drawn by `Embed`, measured by `embedHeights`. */
export interface EmbedContent {
  readonly kicker: LocalText;
  readonly title: LocalText;
  /** Why and when the record was withdrawn; null while it stands. */
  readonly withdrawn: { readonly when: string; readonly reason: LocalText } | null;
  readonly sentence: string;
  /** Who reported it and when, with the address of the original, or of its page here where it has none. */
  readonly sources: readonly { readonly name: LocalText; readonly when: string; readonly href: string }[];
  readonly moreSources: number;
  /** "Status: signed, by inference"; empty for what has none. */
  readonly status: string;
  readonly receipts: Receipts;
  /** What the receipts speak of, where that is not the embed's own record. */
  readonly receiptsOf: { readonly title: LocalText; readonly href: string } | null;
  /** One per width, widest first; none where there is nothing to join. */
  readonly pictures: readonly EmbedDrawing[];
  /** Whether the pictures show what is open with its neighbours alone, beside which there is room for words. */
  readonly isAlone: boolean;
}

/** How an embed is drawn that came alive. What stands still draws a record alone, and everything of the whole. */
export interface EmbedManner {
  /** A record with its neighbours alone; else where it stands in the picture of the whole. */
  readonly isAlone?: boolean;
  /** What the picture of the whole is drawn from, where a filter must not change that. */
  readonly whole?: Pick<PageModel, "overview" | "overviewIndex">;
}

/** A drawing for one width and, in words, what its signs mean and what it leaves out. */
export interface EmbedDrawing {
  readonly scene: Scene;
  readonly notes: readonly string[];
}

type Own = Pick<EmbedContent, "kicker" | "title" | "withdrawn" | "sentence" | "status" | "receipts" | "receiptsOf"> & {
  readonly told: readonly Source[];
};

const inLang = (words: Words, text: string): LocalText => ({ text, lang: words.lang });

/** Sources that say something of what is shown, each once; those that only dispute it, or lead us to infer it, are quoted below. */
function sourcesOf(index: DatasetIndex, claims: readonly Claim[]): readonly Source[] {
  return [...new Set(claims.filter(isReport).flatMap(({ source }) => index.sources.get(source) ?? []))];
}

function readAgreement({ words }: PageModel, index: DatasetIndex, agreement: Agreement): Own {
  const { language } = index.dataset;
  const { withdrawn } = agreement;
  return {
    kicker: inLang(words, words.t(`type.${agreement.type}`)),
    title: agreementTitle(agreement, language, words.lang),
    withdrawn:
      withdrawn === undefined
        ? null
        : {
            when: words.t("agreement.withdrawn", { date: words.date(withdrawn.date) }),
            reason: localText(withdrawn.reason, withdrawn.reasons, language, words.lang),
          },
    sentence: saidSentence(words, index, agreement),
    status: `${words.t("field.status")}: ${statusPhrase(words, agreement)}`,
    receipts: readReceipts(words, index, agreement.claims),
    receiptsOf: null,
    told: sourcesOf(index, agreement.claims),
  };
}

/** Claims about a party: its own, those of its agreements, and those of where it was and what it said. */
function partyClaims(
  { dataset }: DatasetIndex,
  { id, claims = [] }: Party,
  own: readonly Agreement[],
): readonly Claim[] {
  const { attendance = [], statements = [] } = dataset;
  const around = [
    ...attendance.filter(({ person, represents }) => person === id || represents === id),
    ...statements.filter(
      ({ speaker, onBehalfOf, mentions = [] }) => speaker === id || onBehalfOf === id || mentions.includes(id),
    ),
  ];
  return [...claims, ...own.flatMap((agreement) => agreement.claims), ...around.flatMap((one) => one.claims ?? [])];
}

function readParty(model: PageModel, index: DatasetIndex, party: Party): Own {
  const { detail, words } = model;
  const { language } = index.dataset;
  const own = (detail?.agreements ?? []).flatMap((id) => index.agreements.get(id) ?? []);
  const all = partyClaims(index, party, own);
  // A party's own quotes often hold no more than its name; those of its first agreement, which is then named, say what it did.
  const [first] = own;
  const shown =
    first === undefined ? all : [...first.claims, ...(party.claims ?? []).filter(({ disputes }) => disputes)];
  return {
    kicker: inLang(words, words.t(`kind.${party.kind}`)),
    title: partyName(party, language, words.lang),
    withdrawn: null,
    sentence: partySentence(words, index, party),
    status: "",
    receipts: readReceipts(words, index, shown),
    receiptsOf:
      first === undefined
        ? null
        : {
            title: shortAgreementTitle(first, language, words.lang),
            href: linkToOpen(model, { kind: "agreement", id: first.id }),
          },
    told: sourcesOf(index, all),
  };
}

function readWhole({ overview, overviewIndex: index, words }: PageModel): Own {
  const { dataset } = index;
  return {
    kicker: shortDatasetTitle(dataset, words.lang),
    title: inLang(words, findingHeadline(words, overview.finding)),
    withdrawn: null,
    sentence: findingText(words, index, overview.finding),
    status: "",
    receipts: readReceipts(
      words,
      index,
      (dataset.tallies ?? []).flatMap(({ claims }) => claims),
    ),
    receiptsOf: null,
    told: dataset.sources,
  };
}

function readOwn(model: PageModel): Own {
  const { detail, detailIndex: index } = model;
  const open = detail?.open;
  const agreement = open?.kind === "agreement" ? index?.agreements.get(open.id) : undefined;
  if (index !== null && agreement !== undefined) return readAgreement(model, index, agreement);
  const party = open?.kind === "party" ? index?.parties.get(open.id) : undefined;
  if (index !== null && party !== undefined) return readParty(model, index, party);
  return readWhole(model);
}

function drawingOf(model: PageModel, widthPx: SceneWidth, isAlone: boolean): EmbedDrawing {
  const { words } = model;
  const scene = pageScene(model, widthPx, isAlone);
  const { agreements, parties } = scene.notDrawn;
  const isDotted = scene.links.some(({ kind, stroke }) => kind === "participation" && stroke === "dotted");
  const notes = [
    isDotted ? words.t("legend.lineDotted") : "",
    agreements === 0 && parties === 0
      ? ""
      : words.t("diagram.notDrawn", {
          agreements: words.t("count.agreements", { n: agreements }),
          parties: words.t("count.parties", { n: parties }),
        }),
  ];
  return { scene, notes: notes.filter((note) => note !== "") };
}

/** What the embed of a page says. A record is drawn with its neighbours alone; of the whole, what the start page draws. */
export function readEmbed(model: PageModel, { isAlone = true, whole }: EmbedManner = {}): EmbedContent {
  const { detail, overviewIndex, words } = model;
  const { told, ...own } = readOwn(model);
  const { language } = overviewIndex.dataset;
  const isRecordAlone = isAlone && detail !== null;
  const hasPicture = !isRecordAlone || detail.agreements.length > 0;
  const drawn = whole === undefined ? model : { ...model, ...whole };
  return {
    ...own,
    sources: told.slice(0, SOURCES_SHOWN).map((source) => ({
      name:
        source.publisher === undefined ? sourceTitle(source, language, words.lang) : inLang(words, source.publisher),
      when: source.published === undefined ? "" : `, ${words.date(source.published)}`,
      href: source.url ?? linkToOpen(model, { kind: "source", id: source.id }),
    })),
    moreSources: Math.max(0, told.length - SOURCES_SHOWN),
    pictures: hasPicture ? SCENE_WIDTHS.map((widthPx) => drawingOf(drawn, widthPx, isRecordAlone)) : [],
    isAlone: isRecordAlone,
  };
}
