import type { Agreement } from "../dataset/types.ts";
import css from "./Panel.module.css";
import type { PageModel } from "./types.ts";

export interface FieldBasisProps {
  readonly model: Pick<PageModel, "words">;
  readonly agreement: Agreement;
  /** Field of the dataset that the line beside it shows. */
  readonly field: string;
}

/** What a fact rests on, where the source does not say it in so many words: "(inferred, low confidence)". */
export function FieldBasis({ model: { words }, agreement, field }: FieldBasisProps) {
  const claims = agreement.claims.filter(({ disputes, fields }) => disputes !== true && fields?.includes(field));
  const [claim] = claims;
  const isSaid = claims.some(({ basis }) => basis === "stated" || basis === "recorded");
  if (claim === undefined || isSaid) return null;
  return (
    <small className={css["background"]}>
      {" "}
      ({words.t(`basis.${claim.basis}`)}
      {claim.confidence === undefined ? "" : `, ${words.t(`confidence.${claim.confidence}`)}`})
    </small>
  );
}
