/** Constants of FIPS 180-4, section 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUNDS = fractions((prime) => Math.cbrt(prime), 64);
/** Section 5.3.3: the same of the square roots of the first eight. */
const START = fractions((prime) => Math.sqrt(prime), 8);
const BLOCK_BYTES = 64;

function fractions(root: (prime: number) => number, length: number): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < length; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

const rotated = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The bytes of a text, a one bit, zeros, and the length in bits, in whole blocks (section 5.1.1). */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(blocks.length - 4, bytes.length << 3);
  return view;
}

/** The words of one block, spread over all rounds (section 6.2.2, step 1). */
function schedule(data: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(ROUNDS.length);
  const word = (at: number): number => words[at] ?? 0;
  for (let at = 0; at < words.length; at++) {
    if (at < 16) {
      words[at] = data.getUint32(offset + at * 4);
      continue;
    }
    const [a, b] = [word(at - 15), word(at - 2)];
    words[at] =
      word(at - 16) +
      (rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3)) +
      word(at - 7) +
      (rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10));
  }
  return words;
}

/**
 * SHA-256 of a text as UTF-8, in hex (FIPS 180-4). Of our own, since the page needs it at once and also where it is not served
 * over https, which rules the browser's asynchronous one out; for short texts only, and never for secrets.
 */
export function hashText(text: string): string {
  const data = padded(text);
  const state = Uint32Array.from(START);
  for (let offset = 0; offset < data.byteLength; offset += BLOCK_BYTES) {
    const words = schedule(data, offset);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (const [round, word] of words.entries()) {
      const big = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      const first = (h + big + ((e & f) ^ (~e & g)) + (ROUNDS[round] ?? 0) + word) | 0;
      const small = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
      const second = (small + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + value;
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}
