import { createHash } from "node:crypto";

/**
 * SHA-256 of what a dataset's JSON says, in hexadecimal digits: the same whatever its line ends and indents are. As
 * `digestData` of `scripts/recordAccess.mjs`, which writes it beside what the tests found. Throws for what is no JSON.
 */
export function dataDigest(text: string): string {
  return createHash("sha256")
    .update(JSON.stringify(JSON.parse(text)))
    .digest("hex");
}
