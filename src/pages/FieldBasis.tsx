import type { Agreement } from "../dataset/types.ts";
import { unsaidClaim } from "../dataset/unsaidClaim.ts";
import { ClaimBasis } from "./ClaimBasis.tsx";
import type { PageModel } from "./types.ts";

export interface FieldBasisProps {
  readonly model: Pick<PageModel, "words">;
  readonly agreement: Agreement;
  /** Field of the dataset that the line beside it shows. */
  readonly field: string;
}

/** What a fact of an agreement rests on, where the source does not say it in so many words. */
export function FieldBasis({ model, agreement, field }: FieldBasisProps) {
  return <ClaimBasis model={model} claim={unsaidClaim(agreement.claims, [field])} />;
}
