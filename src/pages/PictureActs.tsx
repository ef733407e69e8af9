import type { Words } from "../i18n/types.ts";
import css from "./Page.module.css";
import controls from "./Controls.module.css";

const FORMATS = ["svg", "png"] as const;

export interface PictureActsProps {
  readonly words: Words;
  /** Absent until the explorer is there. */
  readonly onSave?: (format: (typeof FORMATS)[number]) => void;
  /** What was done. The page's one live region says it aloud. */
  readonly shown?: string;
}

/** Saves the picture that is shown, as a drawing or as pixels. Not shown where no script runs. */
export function PictureActs({ words, onSave, shown = "" }: PictureActsProps) {
  const label = words.t("picture.save");
  return (
    <ul className={css["picture"]} aria-label={label}>
      {FORMATS.map((format, place) => (
        <li key={format}>
          {place === 0 ? <span aria-hidden="true">{label} </span> : null}
          <button
            type="button"
            className={controls["button"]}
            aria-label={`${label} ${format.toUpperCase()}`}
            onClick={() => onSave?.(format)}
          >
            {format.toUpperCase()}
          </button>
          {place === 0 || shown === "" ? null : <span> {shown}</span>}
        </li>
      ))}
    </ul>
  );
}
