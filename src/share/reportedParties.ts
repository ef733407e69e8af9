import type { DatasetIndex } from "../dataset/createIndex.ts";
import { isReport } from "../dataset/isReport.ts";
import { participationClaims } from "../dataset/participationClaims.ts";
import type { Agreement, Claim, Participant, Party } from "../dataset/types.ts";

/** Parties of an agreement that sources name, each once. */
export interface ReportedParties {
  /** Those who agreed. */
  readonly agents: readonly Party[];
  /** Those who take part in another way: who guarantees, gains, joins later. */
  readonly others: readonly Party[];
}

const isAgent = ({ role = "signatory" }: Participant): boolean =>
  role === "signatory" || role === "supplier" || role === "buyer";

/** A claim without fields speaks of its record as a whole; who agreed is part of that, unless claims speak of it by name. */
function claimsAt(agreement: Agreement, place: number): readonly Claim[] {
  const own = participationClaims(agreement, place);
  return own.length > 0 ? own : agreement.claims.filter(({ fields = [] }) => fields.length === 0);
}

function isReported(agreement: Agreement, place: number): boolean {
  const claims = claimsAt(agreement, place);
  return claims.some(isReport) && !claims.some(({ disputes }) => disputes === true);
}

/** Who takes part in an agreement as far as a source states or records it and none disputes it, in the order of the data. */
export function reportedParties(index: DatasetIndex, agreement: Agreement): ReportedParties {
  const reported = agreement.participants.filter((_, place) => isReported(agreement, place));
  const found = (participants: readonly Participant[]): readonly Party[] =>
    [...new Set(participants.flatMap(({ party }) => party ?? []))].flatMap((id) => index.parties.get(id) ?? []);
  const agents = found(reported.filter(isAgent));
  return { agents, others: found(reported).filter((party) => !agents.includes(party)) };
}
