import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { AgreementId } from "../dataset/types.ts";
import { AgreementCard } from "./AgreementCard.tsx";
import { linkToOpen } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

export interface AgreementItemProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly id: AgreementId;
}

/** An agreement of a list, by its id; nothing where the index does not hold it. */
export function AgreementItem({ model, index, id }: AgreementItemProps) {
  const { view, words } = model;
  const agreement = index.agreements.get(id);
  return agreement === undefined ? null : (
    <AgreementCard
      words={words}
      index={index}
      agreement={agreement}
      href={linkToOpen(model, { kind: "agreement", id })}
      isOpen={view.open.kind === "agreement" && view.open.id === id}
    />
  );
}
