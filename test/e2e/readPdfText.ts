import { inflateSync } from "node:zlib";

/** Objects of a PDF by number, as Chromium writes them: each in full, none inside another. */
function objectsOf(pdf: string): ReadonlyMap<string, string> {
  return new Map([...pdf.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [id, body]));
}

function streamOf(body: string): string {
  const start = body.indexOf("stream\n");
  const bytes = Buffer.from(body.slice(start + 7, body.lastIndexOf("endstream")), "latin1");
  return (body.lastIndexOf("/FlateDecode", start) < 0 ? bytes : inflateSync(bytes)).toString("latin1");
}

const fromHex = (hex: string): number => Number.parseInt(hex, 16);
const textOf = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** Characters by glyph (`bfchar` and `bfrange` of ISO 32000-1, 9.10.3). */
function charactersOf(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(fromHex(glyph), textOf(text));
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, low = "", high = "", text = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = fromHex(low); glyph <= fromHex(high); glyph += 1)
        characters.set(glyph, String.fromCharCode(fromHex(text) + glyph - fromHex(low)));
  return characters;
}

/**
 * What can be read on the pages of a PDF that Chromium has printed, in the order of drawing, without any spaces: those are often
 * only gaps. Enough for tests, since its fonts bear the number of their object and its texts are glyphs in hexadecimal.
 */
export function readPdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf.toString("latin1"));
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [id, body] of objects) {
    const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(body)?.[1] ?? "");
    if (map !== undefined) fonts.set(id, charactersOf(streamOf(map)));
  }
  const read = [...objects.values()].flatMap((body) => {
    const contents = objects.get(/\/Type \/Page\b[\s\S]*?\/Contents (\d+) 0 R/.exec(body)?.[1] ?? "");
    if (contents === undefined) return [];
    let font: ReadonlyMap<number, string> | undefined;
    return [...streamOf(contents).matchAll(/\/F(\d+) [\d.]+ Tf|<(\w+)> Tj/g)].map(([, id, glyphs]) => {
      if (id !== undefined) font = fonts.get(id);
      return (glyphs?.match(/.{4}/g) ?? []).map((glyph) => font?.get(fromHex(glyph)) ?? "").join("");
    });
  });
  return read.join("").replace(/\s/g, "");
}
