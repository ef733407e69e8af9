import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { pathBelow } from "../../src/publish/judgePreview.ts";
import { headText, readHead } from "../../src/publish/readHead.ts";
import type { ServedSite } from "./serveBuilt.ts";

/** Every picture that a page names for its preview, below the base, with one page that names it. */
function namedPictures({ html, url }: ServedSite): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const [file, text] of html) {
    for (const tag of ["og:image", "twitter:image"]) {
      const address = headText(readHead(text), tag);
      if (address !== null) named.set(pathBelow(url, address) ?? address, file);
    }
  }
  return named;
}

/** Every so many pixels one is looked at: no multiple of a row, so that all columns are met. */
const STEP_PIXELS = 7;

/** Pages of agreements and parties. */
const RECORD_PAGE = /^\w\w\/(?:agreement|party)\/[^/]+\/index\.html$/;
/** The link to an upright picture, from three folders deep. */
const PORTRAIT_LINK = /<a href="\.\.\/\.\.\/\.\.\/(og\/[0-9a-f]{16}\.png)" download="[\w-]+\.png">/g;
/** As for link previews: readers on phones pay for what they save. */
const PORTRAIT_MAX_BYTES = 300_000;

/** Share of the pixels that have the most frequent colour, and how many colours there are. */
function colours({ data }: PNG): { readonly count: number; readonly largestShare: number } {
  const seen = new Map<number, number>();
  let looked = 0;
  for (let at = 0; at < data.length; at += 4 * STEP_PIXELS) {
    const colour = data.readUInt32BE(at);
    seen.set(colour, (seen.get(colour) ?? 0) + 1);
    looked += 1;
  }
  return { count: seen.size, largestShare: Math.max(...seen.values()) / looked };
}

/** Every preview picture is there, is what its tags say, and shows something. */
export function testImages(site: () => ServedSite): void {
  describe("preview pictures", () => {
    test("decode, are 1200 x 630 pixels of at most 300,000 bytes, opaque and not blank", () => {
      const pictures = namedPictures(site());
      expect(pictures.size).toBeGreaterThan(site().dataset.agreements.length * 3);
      for (const [path, page] of pictures) {
        const file = join(site().dir, path);
        expect(site().files, page).toContain(path);
        expect(statSync(file).size, path).toBeLessThanOrEqual(300_000);
        const picture = PNG.sync.read(readFileSync(file));
        expect([picture.width, picture.height], path).toEqual([1200, 630]);
        expect(picture.data[3], `${path} is opaque`).toBe(255);
        const { count, largestShare } = colours(picture);
        expect(count, `${path} has colours`).toBeGreaterThan(16);
        expect(largestShare, `${path} shows something`).toBeLessThan(0.97);
      }
    });

    test("have names of their content, so that a changed card has another address", () => {
      for (const path of namedPictures(site()).keys()) expect(path).toMatch(/^og\/[^/]*[0-9a-f]{8,}\.png$/);
    });

    test("have an upright companion, which the page of every agreement and party offers to save", () => {
      const { dataset, dir, html } = site();
      const own = [...html].filter(([file]) => RECORD_PAGE.test(file) && !/\/former-\w+\//.test(file));
      const links = own.flatMap(([, text]) => [...text.matchAll(PORTRAIT_LINK)].map(([, path]) => path ?? ""));
      const offered = new Set(links);
      expect(offered.size).toBe(3 * (dataset.agreements.length + dataset.parties.length));
      expect(links.length).toBe(offered.size);
      for (const path of offered) {
        const file = join(dir, path);
        expect(statSync(file).size, path).toBeLessThanOrEqual(PORTRAIT_MAX_BYTES);
        const { width, height } = PNG.sync.read(readFileSync(file));
        expect([width, height], path).toEqual([1080, 1350]);
      }
    });

    test("are one per agreement, party and start page in every language", () => {
      const { dataset, html } = site();
      // A redirect shows the picture of its target.
      const wanted = [...html].filter(
        ([file]) => /^\w\w\/(?:(?:agreement|party)\/[^/]+\/)?index\.html$/.test(file) && !/\/former-\w+\//.test(file),
      );
      const own = new Set(wanted.map(([, text]) => headText(readHead(text), "og:image")));
      expect(wanted.length).toBe(3 * (1 + dataset.agreements.length + dataset.parties.length));
      expect(own.size).toBe(wanted.length);
    });
  });
}
