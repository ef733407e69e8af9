import type { Path } from "./createFindings.ts";
import { fixApostrophes, isUzbekLatin } from "./fixApostrophes.ts";
import { isRecord, textAt } from "./isRecord.ts";
import type { Dataset } from "./types.ts";

/** An Uzbek text of a dataset whose apostrophes are not those of the language. */
export interface WrongApostrophe {
  readonly path: Path;
  readonly text: string;
  readonly fixed: string;
}

/** Fields in the dataset's own language. Quotes, other spellings and what a source calls something stay as others wrote them. */
const OWN_FIELDS = new Set(
  "title shortTitle description name label note summary position place reason text scope".split(" "),
);
/** Below these nothing is a text of the editors. */
const FOREIGN = new Set(["ids", "quote"]);

interface Walk {
  readonly found: WrongApostrophe[];
  readonly path: (string | number)[];
}

function take(value: unknown, { found, path }: Walk): void {
  if (typeof value === "string") {
    const fixed = fixApostrophes(value);
    if (fixed !== value) found.push({ path: [...path], text: value, fixed });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) step(index, { found, path }, (walk) => take(item, walk));
  }
}

function step(key: string | number, walk: Walk, visit: (walk: Walk) => void): void {
  walk.path.push(key);
  visit(walk);
  walk.path.pop();
}

/** The language of a field: a source's title is in the source's, a name in `aliases` in nobody's. */
function isOwn(field: string, record: Readonly<Record<string, unknown>>, isUzbek: boolean, { path }: Walk): boolean {
  if (!OWN_FIELDS.has(field) || path.includes("aliases")) return false;
  const isSourceTitle = path[0] === "sources" && path.length === 2 && field === "title";
  const language = isSourceTitle ? textAt(record, "language") : undefined;
  return language === undefined ? isUzbek : isUzbekLatin(language);
}

function walkValue(value: unknown, isUzbek: boolean, walk: Walk): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) step(index, walk, (inner) => walkValue(item, isUzbek, inner));
    return;
  }
  if (!isRecord(value)) return;
  for (const [field, child] of Object.entries(value)) {
    if (FOREIGN.has(field)) continue;
    const isText = isUzbekLatin(field) || isOwn(field, value, isUzbek, walk);
    step(field, walk, (inner) => (isText ? take(child, inner) : walkValue(child, isUzbek, inner)));
  }
}

/** Every Uzbek text in Latin letters whose apostrophes are those of a keyboard, with what it should be. In the order of the data. */
export function findApostrophes(dataset: Dataset): readonly WrongApostrophe[] {
  const walk: Walk = { found: [], path: [] };
  walkValue(dataset, isUzbekLatin(dataset.language), walk);
  return walk.found;
}
