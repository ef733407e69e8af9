import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { JSDOM } from "jsdom";
import { PNG } from "pngjs";
import { downloadType } from "../../src/address/downloadType.ts";
import { DOWNLOADS } from "../../src/address/downloads.ts";
import type { Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { dataset, first, titleOf, wordsOf } from "./atlas.ts";
import { canvasReady, cardsOf, diagramOf } from "./explorer.ts";
import { expect, openLive, test } from "./fixtures.ts";

const agreement = first(dataset.agreements);
const RECORD = `agreement/${agreement.id}/`;
const asXml = (text: string): Document => new JSDOM(text, { contentType: "application/xml" }).window.document;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of LANGS)
    test(`${lang}: the start page leads to the downloads, each with its size and the same bytes behind it`, async ({
      page,
    }) => {
      const { t } = wordsOf(lang);
      await page.goto(`${lang}/`);
      await expect(page.getByRole("button", { name: t("picture.save") })).toHaveCount(0);
      await page.getByRole("link", { name: t("footer.data"), exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/about/#data$`));
      await expect(page.getByRole("heading", { name: t("download.title") })).toBeInViewport();
      const names: (string | null)[] = [];
      for (const { path } of DOWNLOADS) {
        const link = page.locator("#data").getByRole("link", { name: path.slice("data/".length), exact: true });
        names.push(await link.getAttribute("download"));
        const answer = await page.request.get(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
        expect([path, answer.status()]).toEqual([path, 200]);
        expect(answer.headers()["content-type"]).toContain(downloadType(path));
        const body = await answer.body();
        const size = t("download.kb", { n: Math.ceil(body.length / 1000) });
        await expect(link.locator("..")).toContainText(`(${size})`);
      }
      expect(names).toEqual([
        "forum-2023.json",
        "forum-2023.xlsx",
        "forum-2023-agreements.csv",
        "forum-2023-parties.csv",
        "forum-2023-participations.csv",
        "forum-2023.graphml",
        "forum-2023.gexf",
        "forum-2023-parties.graphml",
        "forum-2023-parties.gexf",
      ]);
    });

  test("the downloads hold what the pages show, by the names that they show", async ({ page }) => {
    const get = async (path: string): Promise<string> => (await page.request.get(path)).text();
    const rows = (text: string): readonly Readonly<Record<string, string>>[] =>
      Papa.parse<Record<string, string>>(text, { header: true }).data;
    const tables = { agreements: rows(await get("data/agreements.csv")), parties: rows(await get("data/parties.csv")) };
    expect(tables.agreements.map(({ id }) => id)).toEqual(dataset.agreements.map(({ id }) => id));
    expect(tables.parties.map(({ name }) => name)).toEqual(dataset.parties.map(({ name }) => name));
    for (const path of ["data/network.graphml", "data/network.gexf"]) {
      const nodes = [...asXml(await get(path)).querySelectorAll("node")].map(({ id }) => id);
      expect(nodes).toEqual([
        ...dataset.parties.map(({ id }) => `party:${id}`),
        ...dataset.agreements.map(({ id }) => `agreement:${id}`),
      ]);
    }
    await page.goto("en/");
    for (const { id } of dataset.agreements)
      await expect(page.locator(`#list a[href$="/${id}/"]`).first()).toBeVisible();
  });
});

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Saves the picture by the button that is in sight. */
async function savePicture(page: Page, lang: Lang, format: "SVG" | "PNG"): Promise<Saved> {
  const label = `${wordsOf(lang).t("picture.save")} ${format}`;
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: label, exact: true }).filter({ visible: true }).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const sizeOf = (svg: Document): readonly number[] =>
  ["width", "height"].map((side) => Number(svg.documentElement.getAttribute(side)));

/** What a file may never do, wherever it is opened. */
function expectAlone(text: string): void {
  expect(text).not.toMatch(
    /<(?:script|style|image|use|foreignObject|a)[\s>]|\son\w+=|href=|url\(|@import|class=|style=/,
  );
  // Names of vocabularies and of the licence: nothing is fetched from them.
  const addresses = [...text.matchAll(/([\w:]+)="(https?:[^"]*)"/g)].map(([, name]) => name);
  expect(new Set(addresses)).toEqual(
    new Set(["xmlns", "xmlns:rdf", "xmlns:dc", "xmlns:cc", "rdf:about", "rdf:resource"]),
  );
}

const STATES = [
  ["en", "", "forum-2023"],
  ["uz", "?view=network", "forum-2023"],
  ["ru", `?kind=${first(dataset.parties).kind}`, "forum-2023"],
  ["en", RECORD, RECORD.replace("/", "-").replace("/", "")],
] as const;

for (const scheme of ["light", "dark"] as const) {
  test.describe(`saved from a page in ${scheme} colours`, () => {
    test.use({ colorScheme: scheme });

    for (const [lang, path, name] of STATES)
      test(`the picture of ${lang}/${path} is what is shown, as SVG and twice as large as PNG`, async ({ page }) => {
        const { t } = wordsOf(lang);
        await openLive(page, `${lang}/${path}`);
        await canvasReady(page, lang);
        const svg = await savePicture(page, lang, "SVG");
        const text = svg.bytes.toString("utf8");
        const xml = asXml(text);
        expect(svg.name).toBe(`${name}.svg`);
        expectAlone(text);
        const shown = await cardsOf(page, lang).evaluateAll((cards) =>
          cards.map((card) => card.getAttribute("aria-label") ?? card.textContent),
        );
        const drawn = [...xml.querySelectorAll("[aria-label]")].map((card) => card.getAttribute("aria-label"));
        // A card that leads nowhere says so on the page.
        for (const name of shown)
          expect(
            drawn.some((own) => name?.includes(own ?? "?")),
            name ?? "",
          ).toBe(true);
        const told = xml.documentElement.textContent ?? "";
        const source = first(dataset.sources);
        for (const part of [source.publisher, dataset.license, page.url()]) expect(told).toContain(part);
        expect(told).toContain(wordsOf(lang).date(dataset.updated ?? ""));
        const png = await savePicture(page, lang, "PNG");
        expect(png.name).toBe(`${name}.png`);
        const { data, height, width } = PNG.sync.read(png.bytes);
        expect([width, height]).toEqual(sizeOf(xml).map((px) => 2 * px));
        // Always on white, whatever the page looks like.
        expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
        await expect(page.getByRole("status").filter({ hasText: t("share.saved", { file: png.name }) })).toBeVisible();
      });
  });
}

test("the saved picture looks as the page draws it: every colour, line and size of type", async ({
  page,
  browser,
  baseURL,
}) => {
  for (const path of ["en/", `en/${RECORD}`]) {
    await openLive(page, path);
    await canvasReady(page, "en");
    const { bytes } = await savePicture(page, "en", "SVG");
    const scene = asXml(bytes.toString("utf8")).querySelector("svg > g");
    const saved = [...(scene?.querySelectorAll("*") ?? [])]
      .filter(({ tagName }) => tagName !== "g")
      .map((element) => ({
        tag: element.tagName,
        fill: element.getAttribute("fill"),
        stroke: element.getAttribute("stroke") ?? "none",
        width: Number(element.getAttribute("stroke-width") ?? 1),
        opacity: Number(element.getAttribute("stroke-opacity") ?? 1),
        dashes: element.getAttribute("stroke-dasharray") ?? "none",
        cap: element.getAttribute("stroke-linecap") ?? "butt",
        size: element.tagName === "text" ? Number(element.getAttribute("font-size")) : 0,
        weight: element.tagName === "text" ? (element.getAttribute("font-weight") ?? "400") : "",
        anchor: element.getAttribute("text-anchor") ?? "start",
      }));
    const plain = await browser.newContext({
      baseURL: baseURL ?? "",
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 720 },
    });
    const still = await plain.newPage();
    await still.goto(path);
    const drawn = await diagramOf(still, "en")
      .locator("svg:visible")
      .locator("path, text")
      .evaluateAll((elements) =>
        elements.map((element) => {
          const style = getComputedStyle(element);
          const hex = (colour: string): string =>
            colour === "none"
              ? colour
              : `#${[...colour.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
          const isText = element.tagName === "text";
          return {
            tag: element.tagName,
            fill: hex(style.fill),
            stroke: hex(style.stroke),
            width: Number.parseFloat(style.strokeWidth),
            opacity: Number(style.strokeOpacity),
            dashes: style.strokeDasharray === "none" ? "none" : style.strokeDasharray.replaceAll(/px|,/g, ""),
            cap: style.strokeLinecap,
            size: isText ? Number.parseFloat(style.fontSize) : 0,
            weight: isText ? style.fontWeight : "",
            anchor: style.textAnchor,
          };
        }),
      );
    await plain.close();
    expect(saved).toEqual(drawn);
  }
});

test("@phone the share dialog of a record saves its picture as the phone shows it", async ({ page }) => {
  const { t } = wordsOf("ru");
  await openLive(page, `ru/${RECORD}`);
  await page.getByRole("button", { name: t("share.more") }).click();
  await expect(page.getByRole("dialog", { name: t("share.title") })).toBeVisible();
  const svg = await savePicture(page, "ru", "SVG");
  const xml = asXml(svg.bytes.toString("utf8"));
  expect(sizeOf(xml)[0]).toBe(328 + 48);
  expect(xml.querySelector("title")?.textContent).toContain(titleOf(agreement, "ru"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("no picture is offered of a table, which is none", async ({ page }) => {
  const { t } = wordsOf("en");
  await openLive(page, "en/?view=table");
  await expect(page.getByRole("button", { name: t("picture.save") })).toHaveCount(0);
});
