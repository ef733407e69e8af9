import { useEffect, useState, type RefObject } from "react";

/** Whether an element has once been on the page in a size; true from the start where nothing was put aside. */
export function useSeen(target: RefObject<HTMLElement | null>, atFirst: boolean): boolean {
  const [isSeen, setSeen] = useState(atFirst);
  useEffect(() => {
    const element = target.current;
    if (isSeen || element === null) return;
    // Told between layout and paint, so that what comes now is drawn in the very frame that shows its place.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [target, isSeen]);
  return isSeen;
}
