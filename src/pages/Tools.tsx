import type { ReactNode } from "react";
import { VIEW_MODES, type ViewMode } from "../address/types.ts";
import type { FacetValue, Filter } from "../dataset/types.ts";
import { AGREEMENT_TYPES, PARTY_KINDS } from "../dataset/vocabulary.ts";
import { countryName } from "../i18n/countryName.ts";
import { sectorName, sideLabel } from "../i18n/localText.ts";
import css from "./Controls.module.css";
import { FullButton } from "./FullButton.tsx";
import { linkTo } from "./linkTo.ts";
import { defaultMode, modesOf } from "./modesOf.ts";
import type { PageModel } from "./types.ts";

/** Filters that choose among values of the data. */
export type FacetField = "kind" | "side" | "country" | "sector" | "type";
/** In the order in which they are offered. */
export const FACET_FIELDS: readonly FacetField[] = ["kind", "side", "country", "sector", "type"];

/** From this many agreements on, every filter is offered; below it, search and kind are enough. */
const MANY_AGREEMENTS = 12;
/** Choices drawn per filter; the rest is found by searching. */
const CHOICES_SHOWN = 40;

export interface ToolsProps {
  readonly model: PageModel;
  /** Zoom buttons of the live picture, and the button that lets it fill the window. */
  readonly live?: ReactNode;
  /** Choice of two parties. */
  readonly path?: ReactNode;
}

/** Filters and layouts. All are links, so they work before the explorer starts and carry their own address. */
export function Tools({ model, live, path }: ToolsProps) {
  const { overview, view, words } = model;
  const fields = overview.total.agreements < MANY_AGREEMENTS ? FACET_FIELDS.slice(0, 1) : FACET_FIELDS;
  const modes = modesOf(model);
  const current = view.view ?? defaultMode(model);
  return (
    <div className={css["tools"]}>
      <div className={css["filters"]}>
        {fields.map((field) =>
          overview.facets[field].length < 2 ? null : <FacetMenu key={field} model={model} field={field} />,
        )}
        {overview.total.agreements < MANY_AGREEMENTS || overview.facets.years.length < 2 ? null : (
          <YearMenu model={model} />
        )}
        {path}
      </div>
      <nav className={css["modes"]} aria-label={words.t("nav.views")}>
        {VIEW_MODES.filter((mode) => modes.includes(mode)).map((mode) => (
          <a
            key={mode}
            className={mode === "network" && modes.length === VIEW_MODES.length ? css["big"] : undefined}
            href={linkTo(model, { view: modeInAddress(model, mode) })}
            aria-current={mode === current ? "true" : undefined}
          >
            {words.t(`view.${mode}`)}
          </a>
        ))}
      </nav>
      <div className={css["zoom"]}>{live ?? (view.view === "table" ? null : <FullButton words={words} />)}</div>
    </div>
  );
}

/** The layout that the data opens with needs no word in the address. */
const modeInAddress = (model: PageModel, mode: ViewMode): ViewMode | null =>
  mode === defaultMode(model) ? null : mode;

/** Most frequent first; choices as frequent as each other follow the alphabet of the page's language. */
function choicesOf(model: PageModel, field: FacetField): readonly FacetValue[] {
  const { overview, words } = model;
  return overview.facets[field]
    .slice(0, CHOICES_SHOWN)
    .toSorted(
      (a, b) =>
        b.count - a.count || words.compare(facetLabel(model, field, a.value), facetLabel(model, field, b.value)),
    );
}

function FacetMenu({ model, field }: { readonly model: PageModel; readonly field: FacetField }) {
  const { view, words } = model;
  const chosen: readonly string[] = view.filter[field];
  return (
    <details className={css["menu"]} name="menu">
      <summary>
        {words.t(`filter.${field}`)}
        {chosen.length > 0 ? ` (${words.number(chosen.length)})` : ""}
      </summary>
      <ul>
        {choicesOf(model, field).map((facet) => (
          <li key={facet.value}>
            <a
              href={linkTo(model, { filter: toggled(view.filter, field, facet.value) })}
              aria-current={chosen.includes(facet.value) ? "true" : undefined}
            >
              <span>{facetLabel(model, field, facet.value)}</span>{" "}
              <span className={css["count"]}>{words.number(facet.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The filter with one choice put in or taken out. Only values that the data itself offers are ever put in. */
function toggled(filter: Filter, field: FacetField, value: string): Filter {
  const chosen: readonly string[] = filter[field];
  return {
    ...filter,
    [field]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
  };
}

/** A value of a filter in words; the value itself where nothing names it. */
export function facetLabel({ overviewIndex, words }: PageModel, field: FacetField, value: string): string {
  const { language } = overviewIndex.dataset;
  if (field === "sector") {
    const sector = overviewIndex.sectors.get(value);
    return sector === undefined ? value : sectorName(sector, language, words.lang).text;
  }
  if (field === "side") {
    const side = overviewIndex.sides.get(value);
    return side === undefined ? value : sideLabel(side, language, words.lang).text;
  }
  if (field === "country") return countryName(overviewIndex, value, words.lang);
  const kind = PARTY_KINDS.find((known) => known === value);
  if (field === "kind" && kind !== undefined) return words.t(`kind.${kind}`);
  const type = AGREEMENT_TYPES.find((known) => known === value);
  return type === undefined ? value : words.t(`type.${type}`);
}

function YearMenu({ model }: { readonly model: PageModel }) {
  const { overview, view, words } = model;
  return (
    <details className={css["menu"]} name="menu">
      <summary>{words.t("filter.year")}</summary>
      <ul>
        {overview.facets.years.toReversed().map((year) => {
          const isChosen = view.filter.from === year && view.filter.to === year;
          return (
            <li key={year}>
              <a
                href={linkTo(model, {
                  filter: { ...view.filter, from: isChosen ? null : year, to: isChosen ? null : year },
                })}
                aria-current={isChosen ? "true" : undefined}
              >
                {String(year)}
              </a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
