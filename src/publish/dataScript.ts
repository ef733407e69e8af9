import { createHash } from "node:crypto";

/** A file of the site: path below its base, and content. */
export interface BuiltFile {
  readonly path: string;
  readonly content: string;
}

/** Name of a file that never changes under it: 8 hex digits of the SHA-256 of its content. */
export function hashedPath(name: string, content: string, extension: "json" | "js" = "json"): string {
  return `assets/${name}-${createHash("sha256").update(content).digest("hex").slice(0, 8)}.${extension}`;
}

/**
 * A script that brings data into an embed, which may fetch nothing in an opaque origin. The value is parsed from a text: as a literal
 * of the language, an id such as `__proto__` would mean something else. `path` says where, when it is not the value's own hash.
 */
export function dataScript(
  name: string,
  value: unknown,
  path: string = hashedPath(name, JSON.stringify(value), "js"),
): BuiltFile {
  const json = JSON.stringify(JSON.stringify(value));
  return { path, content: `accordEmbed.json(${JSON.stringify(path)},JSON.parse(${json}));\n` };
}
