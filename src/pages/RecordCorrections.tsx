import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Detail } from "../dataset/types.ts";
import { CorrectionList } from "./CorrectionList.tsx";
import type { PageModel } from "./types.ts";

export interface RecordCorrectionsProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly open: Detail["open"];
}

/** What has been corrected in one record; nothing where nothing has. */
export function RecordCorrections({ model, index, open }: RecordCorrectionsProps) {
  const own = (index.dataset.corrections ?? []).filter((correction) => correction[open.kind] === open.id);
  if (own.length === 0) return null;
  return (
    <>
      <h2>{model.words.t("corrections.title")}</h2>
      <CorrectionList model={model} index={index} corrections={own} />
    </>
  );
}
