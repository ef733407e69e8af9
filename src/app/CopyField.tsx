import { useId, useRef, useState } from "react";
import { copyText } from "../browser/copyText.ts";
import css from "../pages/Controls.module.css";

export interface CopyFieldProps {
  readonly text: string;
  /** What the text is; stands over its field. */
  readonly label: string;
  readonly button: string;
  readonly copied: string;
  /** Told whether it was copied; where it was not, the text is selected. */
  readonly onCopied: (isCopied: boolean) => void;
  /** Height of the field in lines of text. */
  readonly lines?: number;
}

/** A text to take away, in a field that can be read and selected, with a button that copies it. */
export function CopyField({ text, label, button, copied, onCopied, lines = 1 }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    if (!done) field.current?.select();
    setCopied(done);
    onCopied(done);
  };
  const Field = lines === 1 ? "input" : "textarea";
  return (
    <div className="copyfield">
      <label htmlFor={id}>{label}</label>
      <Field
        ref={field}
        id={id}
        className={css["field"]}
        rows={lines === 1 ? undefined : lines}
        readOnly
        value={text}
        spellCheck={false}
        translate="no"
        onFocus={() => field.current?.select()}
      />
      <button type="button" className={css["button"]} onClick={() => void copy()}>
        {isCopied ? copied : button}
      </button>
    </div>
  );
}
