import { LEDGER_FORMAT, type Ledger, type PublishedId } from "./readLedger.ts";

/** JSON text of a ledger: one id and one path a line, in code point order, so that a change of it reads well. */
export function formatLedger({ url, ids, paths }: Ledger): string {
  return [
    "{",
    `  "format": ${JSON.stringify(LEDGER_FORMAT)},`,
    `  "url": ${JSON.stringify(url)},`,
    `  "ids": ${formatMap(ids, formatId)},`,
    `  "paths": ${formatMap(paths, (day) => JSON.stringify(day))}`,
    "}",
    "",
  ].join("\n");
}

function formatMap<T>(map: ReadonlyMap<string, T>, formatValue: (value: T) => string): string {
  if (map.size === 0) return "{}";
  const lines = [...map]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `    ${JSON.stringify(key)}: ${formatValue(value)}`);
  return `{\n${lines.join(",\n")}\n  }`;
}

function formatId({ since, is, of, name, parties }: PublishedId): string {
  const fields = [
    ["since", since],
    ["is", is],
    ...(of === null ? [] : [["of", of]]),
    ["name", name],
    ...(parties.length === 0 ? [] : [["parties", parties]]),
  ].map(([field, value]) => `${JSON.stringify(field)}: ${JSON.stringify(value)}`);
  return `{ ${fields.join(", ")} }`;
}
