import { extract } from "@extractus/oembed-extractor";
import ogs from "open-graph-scraper";
import { unfurl } from "unfurl.js";
import { describe, expect, test } from "vitest";
import type { Agreement, Dataset, Lang, Party } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import {
  agreementTitle,
  datasetTitle,
  partyName,
  shortAgreementTitle,
  shortDatasetTitle,
  shortPartyName,
} from "../../src/i18n/localText.ts";
import { FORMER, type ServedSite } from "./serveBuilt.ts";

/** What a client makes of a page, in one form for all of them. */
interface Preview {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly image: string | undefined;
}

type Client = (url: string) => Promise<Preview>;

const readWithScraper: Client = async (url) => {
  const { result } = await ogs({ url });
  return { title: result.ogTitle, description: result.ogDescription, image: result.ogImage?.[0]?.url };
};

const readWithUnfurl: Client = async (url) => {
  const { open_graph: graph } = await unfurl(url);
  return { title: graph.title, description: graph.description, image: graph.images?.[0]?.url };
};

const CLIENTS: readonly (readonly [string, Client])[] = [
  ["open-graph-scraper", readWithScraper],
  ["unfurl.js", readWithUnfurl],
];

/** Middle records: neither the first nor the last, so that a page that shows whatever comes first fails. */
const middle = <T>(all: readonly T[]): T => {
  const one = all[Math.floor(all.length / 2)];
  if (one === undefined) throw new Error("the dataset is empty");
  return one;
};
const agreementOf = (dataset: Dataset): Agreement => middle(dataset.agreements);
const partyOf = (dataset: Dataset): Party => middle(dataset.parties);

/** A page that is previewed: its path, and its record's name in full and in short, one of which begins its title. */
interface Previewed {
  readonly name: string;
  path(dataset: Dataset): string;
  names(dataset: Dataset, lang: Lang): readonly string[];
}

const PAGES: readonly Previewed[] = [
  {
    name: "start page",
    path: () => "",
    names: (dataset, lang) => [datasetTitle(dataset, lang).text, shortDatasetTitle(dataset, lang).text],
  },
  {
    name: "agreement",
    path: (dataset) => `agreement/${agreementOf(dataset).id}/`,
    names: (dataset, lang) =>
      [agreementTitle, shortAgreementTitle].map((of) => of(agreementOf(dataset), dataset.language, lang).text),
  },
  {
    name: "party",
    path: (dataset) => `party/${partyOf(dataset).id}/`,
    names: (dataset, lang) =>
      [partyName, shortPartyName].map((of) => of(partyOf(dataset), dataset.language, lang).text),
  },
];

/** First words of a title: a page may cut it, but begins with the same. */
const beginning = (text: string): string => text.split(/\s+/).slice(0, 2).join(" ");

/** Fails unless a title is that of the page's own record. */
function expectTitle(title: string | undefined, names: readonly string[]): void {
  expect(
    names.some((name) => title?.startsWith(beginning(name)) === true),
    `${title ?? "none"}; ${names.join("; ")}`,
  ).toBe(true);
}

/** Libraries that newsrooms and messengers use, as clients of the served site. */
export function testClients(site: () => ServedSite): void {
  describe.each(CLIENTS)("%s", (_, read) => {
    describe.each(LANGS)("in %s", (lang) => {
      test.each(PAGES)("gets the own title, sentence and picture of the $name", async ({ path, names }) => {
        const { dataset, url } = site();
        const preview = await read(`${url}${lang}/${path(dataset)}`);
        expectTitle(preview.title, names(dataset, lang));
        expect([...(preview.description ?? "")].length).toBeGreaterThanOrEqual(50);
        expect(preview.image).toMatch(/\.png$/);
        expect(preview.image?.startsWith(`${url}og/`)).toBe(true);
        const picture = await fetch(preview.image ?? "");
        expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
      });

      test("gets three titles, three sentences and three pictures", async () => {
        const { dataset, url } = site();
        const previews = await Promise.all(PAGES.map(({ path }) => read(`${url}${lang}/${path(dataset)}`)));
        for (const field of ["title", "description", "image"] as const)
          expect(new Set(previews.map((preview) => preview[field])).size, field).toBe(PAGES.length);
      });
    });

    test.each(LANGS)("gets from a former address in %s what it gets from the present one", async (lang) => {
      const { dataset, url } = site();
      const present = [`agreement/${dataset.agreements[0]?.id ?? ""}/`, `party/${dataset.parties[0]?.id ?? ""}/`];
      const former = [`agreement/${FORMER.agreement}/`, `party/${FORMER.party}/`];
      for (const [at, path] of former.entries()) {
        const told = await read(`${url}${lang}/${path}`);
        expect(told.image).toMatch(/\.png$/);
        expect(told).toEqual(await read(`${url}${lang}/${present[at] ?? ""}`));
        expect(await extract(`${url}${lang}/${path}`)).toEqual(await extract(`${url}${lang}/${present[at] ?? ""}`));
      }
    });

    test("gets the same from an address without its last slash, or with what a campaign added", async () => {
      const { dataset, url } = site();
      const page = `${url}ru/agreement/${agreementOf(dataset).id}`;
      const wanted = await read(`${page}/`);
      for (const asked of [page, `${page}/?utm_source=x&fbclid=y`]) expect(await read(asked), asked).toEqual(wanted);
    });
  });

  describe.each(LANGS)("oembed-extractor in %s", (lang) => {
    test.each(PAGES)("gets the embed of the $name", async ({ path: pathOf, names }) => {
      const { dataset, url } = site();
      const path = pathOf(dataset);
      const { title, html, thumbnail_url: picture, ...rest } = await extract(`${url}${lang}/${path}`);
      expect(rest).toMatchObject({ type: "rich", version: "1.0", provider_name: expect.any(String) });
      expectTitle(title, names(dataset, lang));
      expect(String(picture).startsWith(`${url}og/`)).toBe(true);
      // WordPress keeps the quotation and the frame only in this form.
      expect(html).toMatch(/^<blockquote[^>]*><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^<>]*><\/iframe>$/);
      expect(html).toContain(`href="${url}${lang}/${path}"`);
      expect(html).toContain(`src="${url}${lang}/embed/${path}"`);
      expect((await fetch(`${url}${lang}/embed/${path}`)).status).toBe(200);
    });
  });

  test("every client is told the same by every agreement's page", async () => {
    const { dataset, url } = site();
    for (const { id } of dataset.agreements) {
      const page = `${url}${dataset.language}/agreement/${id}/`;
      const [scraped, unfurled, embed] = [await readWithScraper(page), await readWithUnfurl(page), await extract(page)];
      expect(unfurled, id).toEqual(scraped);
      expect([embed.title, embed.thumbnail_url], id).toEqual([scraped.title, scraped.image]);
    }
  });
}
