import type { NetworkValue } from "./networkFile.ts";

/** Values that are known, by field, in the order given. */
export function knownValues(
  values: Readonly<Record<string, NetworkValue | undefined>>,
): ReadonlyMap<string, NetworkValue> {
  return new Map(
    Object.entries(values).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]])),
  );
}
