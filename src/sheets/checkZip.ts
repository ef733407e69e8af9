/** What may be unpacked, in bytes: 300 MB is six times the largest set that was measured, and fits into a laptop's memory. */
const UNPACKED_MAX = 300 * 1024 * 1024;
const PARTS_MAX = 5000;
/** Deflate packs at most 1,032 to 1; sheets of real data reach 30 to 1. */
const RATIO_MAX = 400;
const RATIO_FROM = 20 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

export interface ZipPart {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins, and the number of the way in which it is packed. */
  readonly at: number;
  readonly method: number;
}

export type ZipResult =
  | { readonly kind: "ok"; readonly parts: readonly ZipPart[] }
  | { readonly kind: "bad"; readonly message: string; readonly remedy: string };

const DAMAGED: ZipResult = {
  kind: "bad",
  message: "the file is damaged or not complete",
  remedy: "copy or download it again, or save it anew from the spreadsheet program",
};
const TOO_LARGE: ZipResult = {
  kind: "bad",
  message: `the file would unpack to more than ${UNPACKED_MAX / 1024 / 1024} MB`,
  remedy: "split the table over several files, or save it as CSV",
};

/** The parts of a ZIP archive from its directory, before anything is unpacked; refused when they would be too large. */
export function checkZip(bytes: Uint8Array): ZipResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end >= bytes.length - 65_557 && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return DAMAGED;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > PARTS_MAX) return TOO_LARGE;
  const parts: ZipPart[] = [];
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return DAMAGED;
    const nameLength = view.getUint16(at + 28, true);
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    // Sizes that stand only behind the data, or not at all, cannot be checked beforehand.
    if (unpacked === 0 && (packed > 2 || (view.getUint16(at + 8, true) & 8) !== 0)) return DAMAGED;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    parts.push({ name, packed, unpacked, at: view.getUint32(at + 42, true), method });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const total = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = parts.some(({ packed, unpacked }) => unpacked > RATIO_FROM && unpacked > packed * RATIO_MAX);
  return total > UNPACKED_MAX || isBomb ? TOO_LARGE : { kind: "ok", parts };
}
