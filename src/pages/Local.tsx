import type { LocalText } from "../i18n/localText.ts";
import { textDirection } from "../i18n/textDirection.ts";
import type { PageModel } from "./types.ts";

export interface LocalProps {
  readonly model: Pick<PageModel, "words">;
  readonly text: LocalText;
  /** Also say in words that the text is in another language; for texts, not for names. */
  readonly mark?: boolean;
}

/** A text of the data, with its language told to screen readers when it is not the page's. */
export function Local({ model: { words }, text, mark = false }: LocalProps) {
  if (text.lang === words.lang) return <>{text.text}</>;
  return (
    <>
      <span lang={text.lang} dir={textDirection(text.lang)}>
        {text.text}
      </span>
      {mark ? <small> {words.t("text.inLanguage", { language: text.lang })}</small> : null}
    </>
  );
}
