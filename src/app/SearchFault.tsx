import { useEffect, useRef, useState } from "react";
import type { Words } from "../i18n/types.ts";
import css from "../pages/Controls.module.css";

export interface SearchFaultProps {
  readonly words: Words;
  readonly onRetry: () => void;
}

/** One line under the search field when it has no hits to offer, with another try. Steps aside while the reader is elsewhere. */
export function SearchFault({ words, onRetry }: SearchFaultProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const form = line.current?.closest("form");
    const onMove = ({ target }: Event): void => setAway(!(target instanceof Node && form?.contains(target) === true));
    const moves = ["focusin", "pointerdown"] as const;
    for (const move of moves) document.addEventListener(move, onMove);
    return () => {
      for (const move of moves) document.removeEventListener(move, onMove);
    };
  }, []);
  return (
    <p ref={line} className="hits nohits" role="status" hidden={isAway}>
      {words.t("status.dataFailed")}{" "}
      <button type="button" className={css["button"]} onClick={onRetry}>
        {words.t("status.retry")}
      </button>
    </p>
  );
}
