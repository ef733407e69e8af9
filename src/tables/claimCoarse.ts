import { listAt, type LooseRecord } from "../dataset/isRecord.ts";

/**
 * Claims on a field whose finer date another source gives: each keeps in `value` what its own source says. One that speaks of
 * more than the field is parted, unless it quotes: then its own words say how exact it is. What has a value, and what disputes,
 * stands as it is.
 */
export function claimCoarse(claims: readonly LooseRecord[], field: string, value: string): readonly LooseRecord[] {
  return claims.flatMap((claim): readonly LooseRecord[] => {
    const fields = listAt(claim, "fields");
    if (!fields.includes(field) || "value" in claim || claim["disputes"] === true) return [claim];
    const others = fields.filter((other) => other !== field);
    if (others.length === 0) return [{ ...claim, value }];
    if ("quote" in claim) return [claim];
    return [
      { ...claim, fields: others },
      { ...claim, fields: [field], value },
    ];
  });
}
