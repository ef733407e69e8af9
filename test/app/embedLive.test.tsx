// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/atlas/" }
import "preact/debug";
import { fireEvent, screen, waitFor, within } from "@testing-library/dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import type { Open } from "../../src/address/types.ts";
import { filterMarkup } from "../../src/browser/filterMarkup.ts";
import type { Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { liveEmbed, openEmbed, type ToldHost } from "../fixtures/builtEmbed.ts";
import { renderingOf } from "../fixtures/builtPage.ts";
import { endApp } from "../fixtures/endApp.ts";
import { forum, full } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { quietBrowser } from "../fixtures/quietBrowser.ts";
import { markupOf } from "../fixtures/showMarkup.ts";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

const told: string[] = [];
beforeEach(() => {
  quietBrowser(908);
  told.length = 0;
  // jsdom has no 2D context: exactly what a browser says that refuses one.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(() => null);
  for (const way of ["error", "warn"] as const)
    vi.spyOn(console, way).mockImplementation((...words) => void told.push(words.map(String).join(" ")));
});
afterEach(() => {
  endApp();
  delete document.documentElement.dataset["theme"];
  vi.restoreAllMocks();
  if (told.length > 0) throw new Error(`The console was told: ${told.join("; ")}`);
});

const app = (): HTMLElement => document.getElementById("app") ?? document.body;
const title = (): string => document.querySelector("h1")?.textContent ?? "";
const { t } = WORDS.en;
const [first, second] = forum.agreements;
if (first === undefined || second === undefined) throw new Error("the forum has no two agreements");
const START: Open = { kind: "start" };
const FIRST = openAt(`agreement/${first.id}/`);
const LONE = openAt(
  `party/${forum.parties.find(({ id }) => !forum.agreements.some(({ participants }) => participants.some(({ party }) => party === id)))?.id}/`,
);
const SECOND = openAt(`agreement/${second.id}/`);

async function live(open: Open = START, query = "", lang: Lang = "en"): Promise<ToldHost> {
  openEmbed(renderingOf(forum, lang), { lang, open }, query);
  return liveEmbed({ lang, open });
}
const listed = (text: string) =>
  within(document.querySelector("details") ?? document.body).getByRole("link", { name: text, hidden: true });
/** Names of the cards that the drawing fades. */
const faded = (): readonly string[] =>
  [...document.querySelectorAll("svg a.n-dim")].map((card) => card.getAttribute("href") ?? "");

describe("the explorer of an embed takes over", () => {
  const PARTY = openAt(`party/${forum.parties[0]?.id}/`);
  it.each([START, FIRST, PARTY, LONE].map((open, at) => [LANGS[at % 3] ?? "en", open] as const))(
    "%s, %o: and leaves everything as it was built, save that links begin at the base",
    async (lang, open) => {
      quietBrowser();
      openEmbed(renderingOf(forum, lang), { lang, open });
      const root = document.documentElement.dataset["root"] ?? "";
      const before = markupOf(app()).replaceAll(`href="${root}`, 'href="/atlas/');
      expect(before.length).toBeGreaterThan(400);
      const { shown } = await liveEmbed({ lang, open });
      expect(markupOf(app())).toBe(before);
      expect(shown).toHaveLength(1);
      expect(shown[0]).toMatchObject({ view: { open }, title: title(), shown: 7, total: 7 });
    },
  );
});

describe("inside a live embed", () => {
  it("a click on a record opens it in place, without a step of the history, and keeps query and fragment", async () => {
    const { shown } = await live(START, "?childId=pym-0&theme=dark#?secret=abc");
    const length = history.length;
    fireEvent.click(listed(second.shortTitle ?? ""));
    await waitFor(() => expect(title()).toBe(second.title));
    expect(location.pathname).toBe(`/atlas/en/embed/agreement/${second.id}/`);
    expect([location.search, location.hash, history.length]).toEqual([
      "?childId=pym-0&theme=dark",
      "#?secret=abc",
      length,
    ]);
    expect(screen.getAllByRole("status")[0]?.textContent).toContain(second.title);
    await waitFor(() => expect(shown).toHaveLength(2));
    expect(shown.at(-1)).toMatchObject({ view: { open: SECOND }, title: second.title });
    // Links are right from the new depth too.
    const full = screen.getByRole<HTMLAnchorElement>("link", { name: t("embed.open") });
    expect(full.href).toBe(`https://news.example/atlas/en/agreement/${second.id}/`);
  });

  it("K8 Escape in the picture, no key elsewhere, and a button lead back to what the embed was built for", async () => {
    const { explorer, shown } = await live(FIRST);
    const back = () => screen.queryByRole("button", { name: new RegExp(t("embed.back")) });
    expect(back()).toBeNull();
    for (const leave of [
      () => fireEvent.keyDown(document.querySelector("figure a") ?? document.body, { key: "Escape" }),
      () => fireEvent.click(back() ?? document.body),
    ]) {
      explorer.go({ lang: "en", open: SECOND, filter: NO_FILTER, sort: null, view: null });
      await waitFor(() => expect(title()).toBe(second.title));
      for (const key of ["Escape", "/", "0"])
        expect([fireEvent.keyDown(screen.getByRole("main"), { key }), title()]).toEqual([true, second.title]);
      leave();
      await waitFor(() => expect(title()).toBe(first.title));
      expect([back(), location.pathname]).toEqual([null, `/atlas/en/embed/agreement/${first.id}/`]);
    }
    await waitFor(() => expect(shown).toHaveLength(5));
    const [own, other] = [first.title, second.title];
    expect(shown.map(({ title: one }) => one)).toEqual([own, other, own, other, own]);
  });

  it("a link to what is open, to a source or to the site leads out, and the host is told", async () => {
    const { left } = await live(FIRST);
    const names = [t("embed.open"), t("embed.madeWith", { site: "Test Atlas" }), "Daryo, 5 October 2023"];
    for (const name of names) fireEvent.click(screen.getByRole("link", { name }));
    expect(title()).toBe(first.title);
    expect(left).toEqual([
      `https://news.example/atlas/en/agreement/${first.id}/`,
      "https://news.example/atlas/en/",
      forum.sources[0]?.url,
    ]);
    expect(screen.getByRole("link", { name: t("embed.open") }).getAttribute("target")).toBe("_blank");
  });

  it("what is not in the dataset is told, and leaves everything as it was", async () => {
    const { explorer, shown, unknown } = await live(FIRST);
    const before = [markupOf(app()), location.href];
    const missing = [openAt("agreement/none/"), openAt("party/none/"), { kind: "about" }] as const;
    for (const open of missing) explorer.go({ lang: "en", open, filter: NO_FILTER, sort: null, view: null });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unknown).toEqual(missing);
    expect(shown).toHaveLength(1);
    expect(location.href).toBe(before[1]);
    expect(title()).toBe(first.title);
  });

  it("works where the browser refuses another address", async () => {
    await live();
    vi.spyOn(history, "replaceState").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    fireEvent.click(listed(second.shortTitle ?? ""));
    await waitFor(() => expect(title()).toBe(second.title));
  });

  it("the picture of the whole stays and shows where the record stands; that of a record gives way", async () => {
    await live();
    const cards = document.querySelectorAll("svg a").length;
    fireEvent.click(listed(second.shortTitle ?? ""));
    await waitFor(() => expect(title()).toBe(second.title));
    expect(document.querySelectorAll("svg a")).toHaveLength(cards);
    expect(document.querySelector("svg a[aria-current]")?.getAttribute("href")).toContain(second.id);
    endApp();
    const { explorer } = await live(FIRST);
    explorer.go({ lang: "en", open: SECOND, filter: NO_FILTER, sort: null, view: null });
    await waitFor(() => expect(title()).toBe(second.title));
    expect(document.querySelectorAll("svg a")).toHaveLength(1 + second.participants.length);
  });

  it("the canvas that cannot start says so in one line, with another try, and the drawing stays", async () => {
    await live();
    expect(await screen.findByText(t("error.canvas"))).toBeDefined();
    expect(document.querySelectorAll("svg[role=group]")).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: t("status.retry") }));
    await waitFor(() => expect(screen.queryByText(t("error.canvas"))).toBeNull());
    await screen.findByText(t("error.canvas"));
  });
});

describe("the filter of an embed", () => {
  const filter = { ...NO_FILTER, kind: ["technopark"] } as const;
  const filtered = async (): Promise<ToldHost> => {
    openEmbed(renderingOf(forum, "en"), { lang: "en", open: START });
    // As the first script did before the explorer came.
    filterMarkup({ agreements: new Set(), parties: new Set() }, () => ({ kind: "agreement", id: first.id }));
    return liveEmbed({ lang: "en", open: START }, { view: { filter } });
  };

  it("fades what it leaves out, moves nothing, and says how much is left", async () => {
    const { shown } = await filtered();
    const cards = document.querySelectorAll("svg a");
    expect(cards).toHaveLength(7 + 15 + 2);
    expect(faded()).toHaveLength(24 - 3);
    expect(screen.getByText(t("filter.shown", { shown: 1, total: 7 }), { exact: false })).toBeDefined();
    expect(document.querySelectorAll("details > ul > li:not([hidden])")).toHaveLength(1);
    expect(shown.at(-1)).toMatchObject({ view: { filter }, shown: 1, total: 7 });
  });

  it("is taken away by a button that says so", async () => {
    const { shown } = await filtered();
    fireEvent.click(screen.getByRole("button", { name: t("filter.clear") }));
    await waitFor(() => expect(faded()).toEqual([]));
    expect(screen.queryByRole("button", { name: t("filter.clear") })).toBeNull();
    await waitFor(() => expect(shown.at(-1)).toMatchObject({ view: { filter: NO_FILTER }, shown: 7 }));
  });
});

describe("what the query asks for", () => {
  it("without names in the picture the list is open, also that of another record", async () => {
    openEmbed(renderingOf(forum, "en"), { lang: "en", open: START }, "?labels=0");
    // As the first script did; a party in no agreement has no list.
    for (const list of document.querySelectorAll("details")) list.open = true;
    const { explorer } = await liveEmbed({ lang: "en", open: START });
    expect(document.querySelector("details")?.open).toBe(true);
    explorer.go({ lang: "en", open: LONE, filter: NO_FILTER, sort: null, view: null });
    await waitFor(() => expect(document.querySelector("details")).toBeNull());
    explorer.go({ lang: "en", open: SECOND, filter: NO_FILTER, sort: null, view: null });
    await waitFor(() => expect(title()).toBe(second.title));
    expect(document.querySelector("details")?.open).toBe(true);
  });
});

describe("a large dataset", () => {
  const large = makeDataset({ seed: 4, agreements: 900, parties: 30 });
  const [one] = large.agreements;
  it("is loaded by a script when a record is opened, and again after a failure", async () => {
    openEmbed(renderingOf(large, "en"), { lang: "en", open: START });
    let tries = 0;
    const loadWhole = (): Promise<unknown> => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error("cut off")) : Promise.resolve(large);
    };
    const { explorer, loaded, shown } = await liveEmbed({ lang: "en", open: START }, { loadWhole });
    const open = openAt(`agreement/${one?.id}/`);
    explorer.go({ lang: "en", open, filter: NO_FILTER, sort: null, view: null });
    expect(await screen.findAllByText(t("status.dataFailed"), { exact: false })).not.toEqual([]);
    const retry = screen.getAllByRole("button", { name: t("status.retry") }).at(-1);
    fireEvent.click(retry ?? document.body);
    await waitFor(() => expect(title()).toBe(one?.title));
    expect(loaded).toEqual(["whole", "whole"]);
    await waitFor(() => expect(shown).toHaveLength(2));
  });

  it("of three sides is taken over like any other", async () => {
    openEmbed(renderingOf(full, "ru"), { lang: "ru", open: START });
    const cards = document.querySelectorAll("svg a").length;
    await liveEmbed({ lang: "ru", open: START });
    expect(document.querySelectorAll("svg a").length).toBeLessThanOrEqual(cards);
  });
});
