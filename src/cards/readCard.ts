import type { Open } from "../address/types.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import { buildDetail } from "../dataset/buildDetail.ts";
import { createIndex, type DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import { capitalise } from "../i18n/capitalise.ts";
import { findingHeadline } from "../i18n/findingHeadline.ts";
import {
  agreementTitle,
  datasetTitle,
  partyName,
  shortAgreementTitle,
  shortDatasetTitle,
  shortEventName,
  shortPartyName,
  sideLabel,
} from "../i18n/localText.ts";
import { buildScene } from "../scene/buildScene.ts";
import { chooseLayout } from "../scene/chooseLayout.ts";
import { createSceneTexts } from "../scene/createSceneTexts.ts";
import type { Scene } from "../scene/types.ts";
import { cardSentence } from "./cardSentence.ts";
import { collectNeighbours } from "./collectNeighbours.ts";
import { collectPresence } from "./collectPresence.ts";
import { creditLines, sourcesOf } from "./creditLines.ts";
import type { CardContent, CardSource } from "./types.ts";

type Picture = CardContent["picture"];

/** The scene that the page of `open` draws: the whole for the start page, the *ring* for a record. */
function sceneOf(source: CardSource, open: Open, detail: Detail | null, detailIndex: DatasetIndex | null): Scene {
  const { overview, overviewIndex, words, baked } = source;
  const view = { lang: words.lang, open, filter: NO_FILTER, sort: null, view: null };
  const layout = detail === null ? chooseLayout(view, overview, null, 908) : "ring";
  const texts = createSceneTexts(words, overviewIndex);
  return buildScene({
    overview,
    overviewIndex,
    detail,
    detailIndex,
    view,
    widthPx: 908,
    layout,
    baked,
    texts,
    href: () => "",
  });
}

function neighbours(source: CardSource, detail: Detail, index: DatasetIndex): Picture {
  const { words } = source;
  const scene = sceneOf(source, detail.open, detail, index);
  if (detail.agreements.length === 0) {
    const text = cardSentence(source, detail, index);
    return { kind: "presence", text, neighbourhood: collectPresence(scene, detail, index, words) };
  }
  const texts = createSceneTexts(words, index);
  return { kind: "neighbours", neighbourhood: collectNeighbours({ scene, detail, index, words, texts }) };
}

function readStart(source: CardSource): CardContent {
  const { words, overview, overviewIndex, site } = source;
  const { dataset } = overviewIndex;
  const headingOf = (side: number): string => {
    const record = dataset.sides?.length === 2 ? dataset.sides[side] : undefined;
    return record === undefined ? "" : sideLabel(record, dataset.language, words.lang).text;
  };
  return {
    kicker: findingHeadline(words, overview.finding),
    titles: [datasetTitle(dataset, words.lang).text, shortDatasetTitle(dataset, words.lang).text],
    instead: site.siteName,
    alt: cardSentence(source, null, overviewIndex),
    credits: creditLines(words, overviewIndex, dataset.sources),
    siteName: site.siteName,
    picture: {
      kind: "scene",
      scene: sceneOf(source, { kind: "start" }, null, null),
      headings: [headingOf(0), headingOf(1)],
    },
  };
}

function readDetail(source: CardSource, detail: Detail): CardContent | null {
  const { words, site } = source;
  const index = createIndex(detail.slice);
  const { dataset } = index;
  const rest = {
    alt: cardSentence(source, detail, index),
    credits: creditLines(words, index, sourcesOf(detail, index)),
    siteName: site.siteName,
  };
  const agreement = detail.open.kind === "agreement" ? index.agreements.get(detail.open.id) : undefined;
  if (agreement !== undefined) {
    const event = agreement.event === undefined ? undefined : index.events.get(agreement.event);
    return {
      ...rest,
      instead: capitalise(words.t(`type.${agreement.type}`)),
      kicker:
        event === undefined
          ? shortDatasetTitle(dataset, words.lang).text
          : shortEventName(event, dataset.language, words.lang).text,
      titles: [
        agreementTitle(agreement, dataset.language, words.lang).text,
        shortAgreementTitle(agreement, dataset.language, words.lang).text,
      ],
      picture: neighbours(source, detail, index),
    };
  }
  const party = detail.open.kind === "party" ? index.parties.get(detail.open.id) : undefined;
  if (party === undefined) return null;
  const kind = capitalise(words.t(`kind.${party.kind}`));
  return {
    ...rest,
    instead: kind,
    kicker:
      detail.agreements.length === 0
        ? kind
        : `${kind} · ${words.t("count.agreements", { n: detail.agreements.length })}`,
    titles: [
      partyName(party, dataset.language, words.lang).text,
      shortPartyName(party, dataset.language, words.lang).text,
    ],
    picture: neighbours(source, detail, index),
  };
}

/** What the card of a page says and shows; null where the page has none of its own (sources, about, not found, unknown ids). */
export function readCard(source: CardSource, open: Open): CardContent | null {
  if (open.kind === "start") return readStart(source);
  if (open.kind !== "agreement" && open.kind !== "party") return null;
  const detail = buildDetail(source.index, open);
  return detail === null ? null : readDetail(source, detail);
}
