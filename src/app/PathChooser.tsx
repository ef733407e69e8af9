import { useCallback, useEffect, useRef, useState } from "react";
import { PathMenu, type PathMenuProps } from "../pages/PathMenu.tsx";
import { PathForm } from "./PathForm.tsx";

/** The live menu to choose two parties. Its lists are put together when it is opened, also before the explorer came. */
export function PathChooser({ model, place, isOpen = false }: Pick<PathMenuProps, "model" | "place" | "isOpen">) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const onToggle = useCallback((): void => setOpened(menu.current?.open === true), []);
  useEffect(onToggle, [onToggle]);
  // What lies over the page gives way to the answer; the focus must not vanish with it.
  const onAsked = useCallback((): void => {
    menu.current?.querySelector("summary")?.focus();
    menu.current?.removeAttribute("open");
  }, []);
  return (
    <PathMenu model={model} place={place} isOpen={isOpen} menuRef={menu} onToggle={onToggle}>
      {wasOpened ? <PathForm model={model} onAsked={place === "tool" ? onAsked : undefined} /> : null}
    </PathMenu>
  );
}
