/** Width and height of a picture. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Signature, then the length 13 and the name of the first chunk (PNG specification, 5.2 and 11.2.1). */
const START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52] as const;

/** Size of a PNG from its first 24 bytes; null for anything that is no PNG. Never throws. */
export function readPngSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 24 || START.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}
