import { citedSources } from "../dataset/citedSources.ts";
import { datasetTitle, sideLabel } from "../i18n/localText.ts";
import { sourcePhrase } from "../i18n/sourcePhrase.ts";
import { sceneSigns, type SceneSign } from "../scene/sceneSigns.ts";
import type { Scene } from "../scene/types.ts";
import { isFiltered } from "./isFiltered.ts";
import { pageHead } from "./pageHead.ts";
import { FACET_FIELDS, facetLabel } from "./Tools.tsx";
import type { PageModel } from "./types.ts";

/** More sources than these are counted. */
const SOURCES_NAMED = 3;

/** What a saved picture says round its scene; the form is that of `buildPicture`. */
export interface SavedPictureParts {
  readonly lang: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly legend: readonly (SceneSign & { readonly text: string })[];
  readonly foot: readonly string[];
  readonly metadata: {
    readonly publisher: string;
    readonly sources: readonly string[];
    readonly updated: string | null;
    readonly licence: string | null;
    readonly url: string | null;
  };
}

function signText({ overviewIndex: index, words }: PageModel, sign: SceneSign): string {
  switch (sign.means) {
    case "side": {
      const side = index.dataset.sides?.[sign.side];
      return side === undefined ? "" : sideLabel(side, index.dataset.language, words.lang).text;
    }
    case "noSide":
      return words.t("legend.noSide");
    case "agreement":
      return words.t("legend.agreement");
    case "absent":
      return words.t("legend.dotted");
    case "unstated":
      return words.t("legend.lineDotted");
    case "announced":
      return words.t("legend.lineDashed");
    case "context":
      return words.t("legend.context");
  }
}

/** What the filter lets through, and how much that is; null where there is none. */
function filterLine(model: PageModel): string | null {
  const { overview, view, words } = model;
  const { filter } = view;
  if (!isFiltered(filter)) return null;
  const years = [...new Set([filter.from, filter.to])].flatMap((year) => (year === null ? [] : String(year)));
  const asked = [
    ...(filter.q === "" ? [] : [words.t("cite.record", { title: filter.q })]),
    ...FACET_FIELDS.flatMap((field) =>
      filter[field].length === 0
        ? []
        : `${words.t(`filter.${field}`)}: ${filter[field].map((value) => facetLabel(model, field, value)).join(", ")}`,
    ),
    ...(years.length === 0 ? [] : [`${words.t("filter.year")}: ${years.join("–")}`]),
  ];
  const shown = words.t("filter.shown", { shown: overview.matched.agreements, total: overview.total.agreements });
  return `${shown} (${asked.join("; ")})`;
}

/** Sources of what is shown: those of the record that is open, else of all the data. */
function sourcesLine({ detail, detailIndex, overviewIndex, words }: PageModel): readonly string[] {
  const { sources } = overviewIndex.dataset;
  const cited = detail === null || detailIndex === null ? sources : citedSources(detailIndex, detail.open);
  const named = (cited.length === 0 ? sources : cited).map((source) => sourcePhrase(words, source));
  const rest = named.length - SOURCES_NAMED;
  return rest > 0 ? [...named.slice(0, SOURCES_NAMED), words.t("intro.moreSources", { n: rest })] : named;
}

function editionLine({ overviewIndex: { dataset }, site, words }: PageModel): string {
  const { license, updated, version } = dataset;
  return [
    site.siteName,
    ...(updated === undefined ? [] : [`${words.t("intro.updated")} ${words.date(updated)}`]),
    ...(version === undefined ? [] : [words.t("footer.version", { version })]),
    ...(license === undefined ? [] : [`${words.t("field.licence")}: ${license}`]),
  ].join(" · ");
}

/**
 * The words round a picture that is saved: title, sentence, filter, legend, sources, edition and licence, all as the page says them.
 * `url` is the address of the view; null where the site has none.
 */
export function pictureParts(model: PageModel, scene: Scene, url: string | null): SavedPictureParts {
  const { overviewIndex, site, view, words } = model;
  const { description, name } = pageHead(model);
  const { agreements, parties } = scene.notDrawn;
  const sources = sourcesLine(model);
  const { license = null, updated = null } = overviewIndex.dataset;
  return {
    lang: words.lang,
    title: name.text + name.mark,
    lead: [
      ...(view.open.kind === "start" ? [] : [datasetTitle(overviewIndex.dataset, words.lang).text]),
      description,
      filterLine(model),
    ].filter((line) => line !== null),
    legend: sceneSigns(scene).map((sign) => ({ ...sign, text: signText(model, sign) })),
    foot: [
      agreements === 0 && parties === 0
        ? null
        : words.t("diagram.notDrawn", {
            agreements: words.t("count.agreements", { n: agreements }),
            parties: words.t("count.parties", { n: parties }),
          }),
      sources.length === 0 ? null : `${words.t("intro.source")} ${sources.join("; ")}`,
      editionLine(model),
      url,
    ].filter((line) => line !== null),
    metadata: { publisher: site.siteName, sources, updated, licence: license, url },
  };
}
