import { inflateRawSync } from "node:zlib";
import type { ZipPart } from "./checkZip.ts";

const STORED = 0;
const DEFLATED = 8;
/** A local header is so long, before its name and its extra field. */
const HEADER = 30;

/** The bytes of one part of a ZIP archive, never more than its directory says; null where they cannot be unpacked. */
export function readPart(bytes: Uint8Array, { at, method, packed, unpacked }: ZipPart): Uint8Array | null {
  if (at + HEADER > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + HEADER + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method === STORED) return data;
  if (method !== DEFLATED) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return null;
  }
}
