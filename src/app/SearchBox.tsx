import { useCallback, useEffect, useRef, useState, type ComponentPropsWithRef } from "react";
import type { Open } from "../address/types.ts";
import { SearchField } from "../pages/SearchField.tsx";
import type { PageModel } from "../pages/types.ts";
import type { ExplorerStore } from "../state/createExplorerStore.ts";
import { SearchFault } from "./SearchFault.tsx";
import { useExplorer } from "./useExplorer.ts";
import { useHitsModule } from "./useHitsModule.ts";

/** How long the typing must rest before lists and picture follow it, in ms. */
const REST_MS = 200;

/** Lists and picture follow a text. A page that shows neither gives way to the start page, as one step back leads to it. */
function follow({ actions, getState }: ExplorerStore, text: string): void {
  const { view } = getState();
  const q = text.trim();
  if (view.open.kind !== "about" || q === "") {
    actions.filter({ q });
    return;
  }
  actions.go({ ...view, filter: { ...view.filter, q }, open: { kind: "start" } }, "push");
  actions.notify("filtered");
}

/**
 * The live search field. The list of hits (and the search itself) is a chunk of its own that loads at the first focus;
 * the field stays the same element all along, so nothing typed is lost.
 */
export function SearchBox({ model }: { readonly model: PageModel }) {
  const { store } = useExplorer();
  const { q } = model.view.filter;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWanted, setWanted] = useState(false);
  const { SearchHits, hasFailed, retry } = useHitsModule(isWanted);
  const [comboProps, setComboProps] = useState<ComponentPropsWithRef<"input">>({});
  const timer = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  const onText = useCallback(
    (text: string): void => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        setTyped(null);
        follow(store, text);
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
  const text = typed ?? q;
  const onEnter = (): void => {
    clearTimeout(timer.current);
    follow(store, text);
    setTyped(null);
  };
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    onEnter();
  };
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
      {SearchHits === null ? null : (
        <SearchHits
          model={model}
          text={text}
          onText={onText}
          onOpen={onOpen}
          onEnter={onEnter}
          onProps={setComboProps}
        />
      )}
      {hasFailed && text.trim() !== "" ? <SearchFault words={model.words} onRetry={retry} /> : null}
    </SearchField>
  );
}
