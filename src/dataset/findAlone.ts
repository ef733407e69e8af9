import type { Found } from "./createFindings.ts";
import type { Dataset } from "./types.ts";

/** Ids of parties that some other record names, whatever as. */
function namedParties(dataset: Dataset): ReadonlySet<string> {
  const { parties, agreements, attendance = [], statements = [], corrections = [] } = dataset;
  const ids = new Set<string>();
  const add = (id: string | undefined): void => {
    if (id !== undefined) ids.add(id);
  };
  for (const { participants, responses = [] } of agreements) {
    for (const { party, signedBy = [] } of participants) {
      add(party);
      for (const person of signedBy) add(person.party);
    }
    for (const { party } of responses) add(party);
  }
  for (const { person, represents } of attendance) [person, represents].forEach(add);
  for (const { speaker, onBehalfOf, mentions = [] } of statements) [speaker, onBehalfOf, ...mentions].forEach(add);
  for (const { parent } of parties) add(parent);
  for (const { party } of corrections) add(party);
  return ids;
}

/** Parties that no agreement and no other record names: often left over, or written with another id elsewhere. Linear. */
export function findAlone(dataset: Dataset): readonly Found[] {
  const named = namedParties(dataset);
  return dataset.parties.flatMap(({ id }, index): readonly Found[] =>
    named.has(id)
      ? []
      : [
          {
            severity: "warning",
            kind: "alone",
            path: ["parties", index],
            message: "no agreement and nothing else in the file names this party",
            remedy: "add what it takes part in, or delete it",
          },
        ],
  );
}
