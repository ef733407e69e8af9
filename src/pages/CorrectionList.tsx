import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Correction } from "../dataset/types.ts";
import { localText, type LocalText } from "../i18n/localText.ts";
import { recordTitle } from "../i18n/recordTitle.ts";
import { Local } from "./Local.tsx";
import { linkToOpen } from "./linkTo.ts";
import css from "./Panel.module.css";
import type { PageModel } from "./types.ts";
import type { Open } from "../address/types.ts";

export interface CorrectionListProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly corrections: readonly Correction[];
  /** Whether each names the records that it concerns, as beside others it must. */
  readonly named?: boolean;
}

const newestFirst = (a: Correction, b: Correction): number => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);

/** What was wrong in the data and has been put right, each with its day, newest first. */
export function CorrectionList({ model, index, corrections, named = false }: CorrectionListProps) {
  const { words } = model;
  return (
    <ul className={css["related"]}>
      {corrections.toSorted(newestFirst).map((correction, position) => (
        <li key={`${correction.date} ${String(position)}`}>
          <time dateTime={correction.date}>{words.date(correction.date)}</time>
          {": "}
          <Local
            model={model}
            text={localText(correction.text, correction.texts, index.dataset.language, words.lang)}
            mark
          />
          {named ? <Concerned model={model} index={index} correction={correction} /> : null}
        </li>
      ))}
    </ul>
  );
}

type Record = Extract<Open, { readonly id: string }>;

/** Links to the records that a correction concerns; one that this part of the data does not hold is named by its id. */
function Concerned({
  model,
  index,
  correction: { agreement, party, source },
}: Omit<CorrectionListProps, "corrections" | "named"> & { readonly correction: Correction }) {
  const records: readonly Record[] = [
    ...(agreement === undefined ? [] : [{ kind: "agreement", id: agreement } as const]),
    ...(party === undefined ? [] : [{ kind: "party", id: party } as const]),
    ...(source === undefined ? [] : [{ kind: "source", id: source } as const]),
  ];
  return records.map((open) => {
    const title: LocalText = recordTitle(index, open, model.words.lang) ?? { text: open.id, lang: model.words.lang };
    return (
      <span key={open.kind}>
        {" · "}
        <a href={linkToOpen(model, open)}>
          <Local model={model} text={title} />
        </a>
      </span>
    );
  });
}
