import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/rules/readHouse.mjs";

interface Named {
  readonly "@id": string;
}

/** A class or property as schema.org publishes its vocabulary in JSON-LD: what the validator reads. */
type Entry =
  | { readonly "@type": "rdfs:Class"; readonly "@id": string; readonly "rdfs:subClassOf": readonly Named[] }
  | { readonly "@type": "rdf:Property"; readonly "@id": string; readonly "schema:domainIncludes": readonly Named[] };

const named = (name: string): Named => ({ "@id": `schema:${name}` });

/** `interface EventBase extends ThingBase {` and `export interface BusinessEventLeaf extends EventBase {`, to the brace at a line's start. */
const DEFINITION = /^(?:export )?interface (\w+?)(Base|Leaf)(?: extends ([^{]+))? \{\n([^]*?)^\}/gm;

/**
 * The vocabulary of schema.org, read back from the type definitions that schema-dts makes of it: the validator wants
 * schema.org's own file, and a test asks nobody else for anything. Classes keep their ancestors, properties their classes.
 */
export function schemaOrgVocabulary(): { readonly "@graph": readonly Entry[] } {
  const text = readFileSync(join(ROOT, "node_modules/schema-dts/dist/schema.d.ts"), "utf8");
  const classes = new Map<string, Set<string>>();
  const properties = new Map<string, Set<string>>();
  for (const [, name = "", , parents = "", body = ""] of text.matchAll(DEFINITION)) {
    const known = classes.get(name) ?? new Set();
    for (const parent of parents.split(",").map((one) => one.trim().replace(/(?:Base|Leaf)$/, "")))
      if (/^\w+$/.test(parent) && parent !== name) known.add(parent);
    classes.set(name, known);
    for (const [, property = ""] of body.matchAll(/^ {4}"(\w+)"\?: SchemaValue/gm))
      properties.set(property, (properties.get(property) ?? new Set()).add(name));
  }
  return {
    "@graph": [
      ...[...classes].map(([name, parents]): Entry => ({
        "@type": "rdfs:Class",
        "@id": `schema:${name}`,
        "rdfs:subClassOf": [...parents].map(named),
      })),
      ...[...properties].map(([name, domains]): Entry => ({
        "@type": "rdf:Property",
        "@id": `schema:${name}`,
        "schema:domainIncludes": [...domains].map(named),
      })),
    ],
  };
}
