import { useCombobox } from "downshift";
import { useEffect, useLayoutEffect, useRef, useState, type ComponentPropsWithRef } from "react";
import type { Open } from "../address/types.ts";
import { createSearcher } from "../atlas/createSearcher.ts";
import type { Found } from "../atlas/types.ts";
import { agreementTitle, partyName, sourceTitle } from "../i18n/localText.ts";
import { Local } from "../pages/Local.tsx";
import type { PageModel } from "../pages/types.ts";
import { useExplorer } from "./useExplorer.ts";

/** Hits shown at most; the lists below follow the same words without a limit. */
const HITS_SHOWN = 8;

export interface SearchHitsProps {
  readonly model: PageModel;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onOpen: (open: Open) => void;
  /** What the search field needs to drive the list; handed up, so that the field itself is never replaced. */
  readonly onProps: (props: ComponentPropsWithRef<"input">) => void;
}

/** One value for "none", so that nothing renders again for it. */
const NO_HITS: readonly Found[] = [];

/** Hits for the text as typed; an older answer never overwrites a newer one. Without data there are none, and the list still filters. */
function useHits(text: string): readonly Found[] {
  const { atlas } = useExplorer();
  const [answer, setAnswer] = useState<{ readonly text: string; readonly hits: readonly Found[] }>({
    text: "",
    hits: [],
  });
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const searcher = await createSearcher(atlas);
      const hits = await searcher.search(text, HITS_SHOWN);
      if (isCurrent) setAnswer({ text, hits });
    };
    ask().catch(() => {
      if (isCurrent) setAnswer({ text, hits: [] });
    });
    return () => {
      isCurrent = false;
    };
  }, [atlas, text]);
  return text === "" ? NO_HITS : answer.hits;
}

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

/** The list of hits under the search field: arrows choose, Enter opens (the first one when none is chosen), Esc closes. */
export function SearchHits({ model, text, onText, onOpen, onProps }: SearchHitsProps) {
  const { words } = model;
  const hits = useHits(text.trim());
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getMenuProps } = useCombobox<Found>({
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    initialIsOpen: text.trim() !== "",
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.matched ?? "",
    onStateChange: ({ type, inputValue, selectedItem }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) onText(inputValue ?? "");
      if (selectedItem !== null && selectedItem !== undefined) onOpen(toOpen(selectedItem));
    },
  });
  const latest = useRef(getInputProps);
  useLayoutEffect(() => {
    latest.current = getInputProps;
  });
  // The handlers always act on the latest state; only what the field shows needs handing up again.
  useLayoutEffect(() => {
    const { ref: _ref, value: _value, ...props } = latest.current({}, { suppressRefError: true });
    // Without hits there is no row to point at.
    onProps(hits.length === 0 ? { ...props, "aria-activedescendant": undefined } : props);
  }, [isOpen, highlightedIndex, hits, onProps]);
  const isShown = isOpen && text.trim() !== "";
  return (
    <>
      <ul className="hits" {...getMenuProps({ "aria-label": words.t("search.label") }, { suppressRefError: true })}>
        {isShown
          ? hits.map((hit, index) => (
              <li key={`${hit.kind}:${hit.id}`} {...getItemProps({ item: hit, index })}>
                <HitText model={model} hit={hit} />
              </li>
            ))
          : null}
      </ul>
      {isShown && hits.length === 0 ? <p className="hits nohits">{words.t("search.none")}</p> : null}
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
