import { useEffect, useState, type RefObject } from "react";

/** How long the hint may be read, in ms. */
const SHOWN_MS = 4000;

/**
 * Whether to say how the wheel zooms: for a while after the first plain turn over the picture, which scrolls the page and may have
 * meant something else. Once, and only for those who look; whoever cannot turn a wheel has the buttons.
 */
export function useWheelHint(stage: RefObject<HTMLElement | null>, isApt: boolean): boolean {
  const [state, setState] = useState<"fresh" | "shown" | "over">("fresh");
  useEffect(() => {
    const element = stage.current;
    if (element === null || !isApt || state === "over") return;
    if (state === "shown") {
      const timer = setTimeout(() => setState("over"), SHOWN_MS);
      return () => clearTimeout(timer);
    }
    const onWheel = ({ ctrlKey, metaKey }: WheelEvent): void => {
      if (!ctrlKey && !metaKey) setState("shown");
    };
    element.addEventListener("wheel", onWheel, { passive: true });
    return () => element.removeEventListener("wheel", onWheel);
  }, [stage, isApt, state]);
  // The full view may have begun meanwhile, where a plain turn zooms.
  return isApt && state === "shown";
}
