import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ComponentPropsWithRef } from "react";
import type { Open } from "../address/types.ts";
import { SearchField } from "../pages/SearchField.tsx";
import type { PageModel } from "../pages/types.ts";
import { useExplorer } from "./useExplorer.ts";

const SearchHits = lazy(async () => ({ default: (await import("./SearchHits.tsx")).SearchHits }));

/** How long the typing must rest before lists and picture follow it, in ms. */
const REST_MS = 200;

/**
 * The live search field. The list of hits (and the search itself) is a chunk of its own that loads at the first focus;
 * the field stays the same element all along, so nothing typed is lost.
 */
export function SearchBox({ model }: { readonly model: PageModel }) {
  const { store } = useExplorer();
  const { q } = model.view.filter;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [comboProps, setComboProps] = useState<ComponentPropsWithRef<"input">>({});
  const timer = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  const onText = useCallback(
    (text: string): void => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        setTyped(null);
        store.actions.filter({ q: text.trim() });
      }, REST_MS);
    },
    [store],
  );
  // What was typed before the explorer came stands in the field already, and its focus went unnoticed.
  useEffect(() => {
    const input = field.current;
    if (input === null) return;
    if (input.value !== "") onText(input.value);
    if (input === document.activeElement) setWanted(true);
  }, [onText]);
  const onOpen = (open: Open): void => {
    clearTimeout(timer.current);
    setTyped(null);
    store.actions.go({ ...store.getState().view, filter: { ...store.getState().view.filter, q: "" }, open }, "push");
  };
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    clearTimeout(timer.current);
    store.actions.filter({ q: (typed ?? q).trim() });
    setTyped(null);
  };
  const text = typed ?? q;
  return (
    <SearchField
      model={model}
      onSubmit={onSubmit}
      inputProps={{
        onChange: (event) => onText(event.target.value),
        ...comboProps,
        ref: field,
        value: text,
        onFocus: () => setWanted(true),
      }}
    >
      {isWanted ? (
        <Suspense>
          <SearchHits model={model} text={text} onText={onText} onOpen={onOpen} onProps={setComboProps} />
        </Suspense>
      ) : null}
    </SearchField>
  );
}
