import { createFold } from "../dataset/createFold.ts";
import { isRecord, listAt, recordAt, textAt, type LooseRecord } from "../dataset/isRecord.ts";
import { nearestWord } from "../dataset/nearestWord.ts";
import { cleanText } from "./cleanText.ts";

export type Named =
  | { readonly kind: "one"; readonly id: string }
  | { readonly kind: "many"; readonly ids: readonly string[] }
  | { readonly kind: "none" };

/** Finds records of one list by what people write for them. */
export interface Names {
  add(record: LooseRecord): void;
  /** Whether this is the id of a record, or of one that was joined to it. */
  has(id: string): boolean;
  /** The record with this id, else the only one with this name, exactly or in another spelling or script. */
  find(text: string): Named;
  /** An id or name that may have been meant; null when none is close. */
  propose(text: string): string | null;
}

const NAME_FIELDS = ["name", "title", "label", "shortTitle", "url"];
const MAP_FIELDS = ["names", "titles", "labels", "shortNames", "shortTitles"];
/** Comparing with every name of a large set takes some milliseconds; nobody reads more proposals than this. */
const PROPOSALS_MAX = 60;

const NAME_MAX = 2000;

/** Everything by which a record is called, in any language, its aliases too. */
export function namesOf(record: LooseRecord): readonly string[] {
  const own = NAME_FIELDS.map((field) => textAt(record, field));
  const translated = MAP_FIELDS.flatMap((field) => Object.values(recordAt(record, field) ?? {}));
  const aliases = listAt(record, "aliases").map((alias) => (isRecord(alias) ? alias["name"] : undefined));
  return [...own, ...translated, ...aliases].filter((name) => typeof name === "string");
}

/** An empty register of names. `live` gives the id under which a record goes on that was joined to another. */
export function createNames(live: (id: string) => string = (id) => id): Names {
  const foldWords = createFold();
  // A cell may hold a million characters; no name of a record is longer than this.
  const fold = (text: string): string => (text.length > NAME_MAX ? "" : foldWords(text));
  const ids = new Set<string>();
  const exact = new Map<string, Set<string>>();
  const folded = new Map<string, Set<string>>();
  let proposals = 0;
  const put = (map: Map<string, Set<string>>, key: string, id: string): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, new Set([id]));
    else known.add(id);
  };
  const goesOn = (id: string): string => (ids.has(live(id)) ? live(id) : id);
  const one = (found: ReadonlySet<string> | undefined): Named | null => {
    if (found === undefined) return null;
    // Joined records have their names in common and are one.
    const [id = "", ...others] = new Set([...found].map(goesOn));
    return others.length === 0 ? { kind: "one", id } : { kind: "many", ids: [id, ...others] };
  };
  return {
    add(record) {
      const id = textAt(record, "id");
      if (id === undefined) return;
      ids.add(id);
      for (const name of namesOf(record)) {
        put(exact, cleanText(name), id);
        const key = fold(name);
        if (key !== "") put(folded, key, id);
      }
    },
    has: (id) => ids.has(goesOn(id)),
    find(text) {
      if (ids.has(goesOn(text))) return { kind: "one", id: goesOn(text) };
      return one(exact.get(text)) ?? one(folded.get(fold(text))) ?? { kind: "none" };
    },
    propose(text) {
      if (++proposals > PROPOSALS_MAX) return null;
      return nearestWord(text, exact.keys()) ?? nearestWord(text, ids);
    },
  };
}
