import { useCombobox } from "downshift";
import { useLayoutEffect, useRef, type ComponentPropsWithRef } from "react";
import type { Open } from "../address/types.ts";
import type { Found } from "../atlas/types.ts";
import { agreementTitle, partyName, sourceTitle } from "../i18n/localText.ts";
import { Local } from "../pages/Local.tsx";
import type { PageModel } from "../pages/types.ts";
import { SearchFault } from "./SearchFault.tsx";
import { useHits } from "./useHits.ts";

export interface SearchHitsProps {
  readonly model: PageModel;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onOpen: (open: Open) => void;
  /** Enter where no hit answers the text, or not yet: the lists follow it at once. */
  readonly onEnter: () => void;
  /** What the search field needs to drive the list; handed up, so that the field itself is never replaced. */
  readonly onProps: (props: ComponentPropsWithRef<"input">) => void;
}

/** One value for "none", so that nothing renders again for it. */
const NO_HITS: readonly Found[] = [];

function toOpen(hit: Found): Open {
  switch (hit.kind) {
    case "agreement":
      return { kind: hit.kind, id: hit.id };
    case "party":
      return { kind: hit.kind, id: hit.id };
    case "source":
      return { kind: hit.kind, id: hit.id };
  }
}

/**
 * The list of hits under the search field: arrows choose, Enter opens (the first one when none is chosen), Esc closes. Leaving
 * the field opens nothing.
 */
export function SearchHits({ model, text, onText, onOpen, onEnter, onProps }: SearchHitsProps) {
  const { words } = model;
  const label = words.t("search.label");
  const { answer, retry } = useHits(text.trim());
  const hits = answer.kind === "hits" && text.trim() !== "" ? answer.hits : NO_HITS;
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getMenuProps } = useCombobox<Found>({
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    initialIsOpen: text.trim() !== "",
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.matched ?? "",
    stateReducer: (state, { type, changes }) => {
      if (type === useCombobox.stateChangeTypes.InputBlur)
        return { ...state, isOpen: answer.kind === "failed" && state.isOpen, highlightedIndex: -1 };
      return type === useCombobox.stateChangeTypes.InputClick && state.isOpen ? state : changes;
    },
    onStateChange: ({ type, inputValue, selectedItem }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) onText(inputValue ?? "");
      const isEnter = type === useCombobox.stateChangeTypes.InputKeyDownEnter;
      const chosen = selectedItem ?? (isEnter ? hits[0] : undefined);
      if (chosen !== undefined) onOpen(toOpen(chosen));
      else if (isEnter) onEnter();
    },
  });
  const latest = useRef(getInputProps);
  useLayoutEffect(() => {
    latest.current = getInputProps;
  });
  // The handlers always act on the latest state; only what the field shows needs handing up again.
  useLayoutEffect(() => {
    const { ref: _ref, value: _value, ...props } = latest.current({ "aria-label": label }, { suppressRefError: true });
    // Without hits there is no row to point at.
    onProps(hits.length === 0 ? { ...props, "aria-activedescendant": undefined } : props);
  }, [isOpen, highlightedIndex, hits, label, onProps]);
  const isShown = isOpen && text.trim() !== "";
  return (
    <>
      <ul className="hits" {...getMenuProps({ "aria-label": label }, { suppressRefError: true })}>
        {isShown
          ? hits.map((hit, index) => (
              <li key={`${hit.kind}:${hit.id}`} {...getItemProps({ item: hit, index })}>
                <HitText model={model} hit={hit} />
              </li>
            ))
          : null}
      </ul>
      {isShown && answer.kind === "hits" && hits.length === 0 ? (
        <p className="hits nohits">{words.t("search.none")}</p>
      ) : null}
      {isShown && answer.kind === "failed" ? <SearchFault words={words} onRetry={retry} /> : null}
    </>
  );
}

function HitText({ model, hit }: { readonly model: PageModel; readonly hit: Found }) {
  const { overviewIndex, words } = model;
  const { language } = overviewIndex.dataset;
  switch (hit.kind) {
    case "agreement":
      return (
        <>
          <Local model={model} text={agreementTitle(hit.record, language, words.lang)} />
          <small>
            {words.t(`type.${hit.record.type}`)} · {words.t("count.parties", { n: hit.parties.length })}
          </small>
        </>
      );
    case "party":
      return (
        <>
          <Local model={model} text={partyName(hit.record, language, words.lang)} />
          <small>
            {words.t(`kind.${hit.record.kind}`)} · {words.t("count.agreements", { n: hit.agreements })}
          </small>
          {hit.guess ? (
            <small>
              {words.t("field.possibly")}: {hit.matched}
            </small>
          ) : null}
        </>
      );
    case "source":
      return (
        <>
          <Local model={model} text={sourceTitle(hit.record, language, words.lang)} />
          <small>{words.t("crumb.source")}</small>
        </>
      );
  }
}
