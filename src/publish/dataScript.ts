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
 * of the language, an id such as `__proto__` would mean something else. `path` says where, when no hash is wanted.
 *
 * The script announces itself by its own path, which therefore cannot hold the hash of its very text: it is that of the script as it
 * would be under the empty path, so that other code around the same value has another name too.
 */
export function dataScript(name: string, value: unknown, path?: string): BuiltFile {
  const json = JSON.stringify(JSON.stringify(value));
  const scriptAt = (own: string): string => `accordEmbed.json(${JSON.stringify(own)},JSON.parse(${json}));\n`;
  const ownPath = path ?? hashedPath(name, scriptAt(""), "js");
  return { path: ownPath, content: scriptAt(ownPath) };
}
