import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** Whatever can change the page's scripts: the sources, the settings of the bundler, and the versions of the libraries. */
const MAKINGS = ["src", "package-lock.json", "tsconfig.base.json", "tsconfig.json", "vite.config.ts"];

/** Where the scripts of this state of the sources are kept. @param {string} root folder of the project */
function placeOf(root) {
  const hash = createHash("sha256");
  for (const part of MAKINGS) {
    const path = join(root, part);
    const inside = part === "src" ? readdirSync(path, { recursive: true, withFileTypes: true }) : null;
    const files = inside?.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)) ?? [path];
    for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return join(root, "node_modules/.cache/test-clients", `${hash.digest("hex").slice(0, 32)}.bin`);
}

/**
 * The page's scripts as an earlier test built them from the very same sources, or undefined: many tests build sites of other
 * data, and bundling the scripts takes most of the time.
 * @param {string} root folder of the project
 * @returns {import("../../src/publish/buildClient.ts").Client | undefined}
 */
export function recallClient(root) {
  const place = placeOf(root);
  return existsSync(place) ? deserialize(readFileSync(place)) : undefined;
}

/**
 * Keeps the scripts for the next test. A reader never meets a half-written file.
 * @param {string} root folder of the project
 * @param {import("../../src/publish/buildClient.ts").Client} client
 */
export function keepClient(root, client) {
  const place = placeOf(root);
  const half = `${place}.${String(process.pid)}`;
  mkdirSync(join(place, ".."), { recursive: true });
  writeFileSync(half, serialize(client));
  renameSync(half, place);
}
