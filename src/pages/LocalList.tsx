import type { LocalText } from "../i18n/localText.ts";
import { Local } from "./Local.tsx";
import type { PageModel } from "./types.ts";

export interface LocalListProps {
  readonly model: Pick<PageModel, "words">;
  readonly texts: readonly LocalText[];
}

/** Stand for the texts while the language puts its commas and its "and" between them; checked data holds none of these. */
const FIRST_MARK = 0xe000;

/** Texts of the data as one list, "A, B and C", each with its language where that is not the page's. */
export function LocalList({ model, texts }: LocalListProps) {
  const { words } = model;
  if (texts.every(({ lang }) => lang === words.lang)) return <>{words.list(texts.map(({ text }) => text))}</>;
  const marked = words.list(texts.map((_, place) => String.fromCodePoint(FIRST_MARK + place)));
  return (
    <>
      {[...marked].map((char, place) => {
        const text = texts[(char.codePointAt(0) ?? 0) - FIRST_MARK];
        return text === undefined ? char : <Local key={`${String(place)} ${text.text}`} model={model} text={text} />;
      })}
    </>
  );
}
