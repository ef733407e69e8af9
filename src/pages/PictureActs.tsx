import type { Words } from "../i18n/types.ts";
import css from "./Controls.module.css";

const FORMATS = ["svg", "png"] as const;

export interface PictureActsProps {
  readonly words: Words;
  /** Absent until the explorer is there. */
  readonly onSave?: (format: (typeof FORMATS)[number]) => void;
  /** What was done, said aloud too. */
  readonly said?: string;
}

/** Saves the picture that is shown, as a drawing or as pixels. Not shown where no script runs. */
export function PictureActs({ words, onSave, said = "" }: PictureActsProps) {
  return (
    <span className={css["picture"]}>
      {words.t("picture.save")}
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className={css["button"]}
          aria-label={`${words.t("picture.save")} ${format.toUpperCase()}`}
          onClick={() => onSave?.(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status">{said}</span>
    </span>
  );
}
