// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.example/atlas/" }
import "preact/debug";
import { screen, waitFor, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Open } from "../../src/address/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { WORDS } from "../i18n/words.ts";
import { openBuilt, renderingOf, takeOver } from "../fixtures/builtPage.ts";
import { endApp } from "../fixtures/endApp.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { quietBrowser } from "../fixtures/quietBrowser.ts";
import { markupOf } from "../fixtures/showMarkup.ts";
import { openAt } from "../fixtures/views.ts";

const told: string[] = [];
beforeEach(() => {
  quietBrowser();
  told.length = 0;
  for (const way of ["error", "warn"] as const)
    vi.spyOn(console, way).mockImplementation((...words) => void told.push(words.map(String).join(" ")));
});
afterEach(() => {
  endApp();
  vi.restoreAllMocks();
  if (told.length > 0) throw new Error(`The console was told: ${told.join("; ")}`);
});

const app = (): Element => document.getElementById("app") ?? document.body;
/** The page as it was built, with its links as the explorer writes them: from the site's base. */
const builtMarkup = (): string =>
  markupOf(app()).replaceAll(`href="${document.documentElement.dataset["root"] ?? ""}`, 'href="/atlas/');
/** The same with the one thing that the takeover changes: the masthead's link to the embed is now the button of a dialog. */
const takenMarkup = (): string => {
  const parts = builtMarkup().split(/(?<=<header.*?<a [^>]*\/embed\/[^>]*)(?=>)/s);
  expect(parts).toHaveLength(2);
  return parts.join(' role="button" aria-haspopup="dialog"');
};
const title = (): string => document.getElementById("panel-title")?.textContent ?? "";

const CARD = { landscape: "og/0123456789abcdef.png", portrait: "og/fedcba9876543210.png" } as const;
const OPENS: readonly (readonly [string, Open])[] = [
  ["the start page", { kind: "start" }],
  ["an agreement", openAt(`agreement/${forum.agreements[0]?.id}/`)],
  ["a party", openAt(`party/${forum.parties[0]?.id}/`)],
  ["a source", openAt(`source/${forum.sources[0]?.id}/`)],
  ["about", { kind: "about" }],
];

describe("the explorer takes over", () => {
  it.each(LANGS.flatMap((lang) => OPENS.map(([what, open]) => [lang, what, open] as const)))(
    "%s: %s, and leaves it as it was built",
    async (lang, _what, open) => {
      openBuilt(renderingOf(forum, lang), { lang, open });
      const before = takenMarkup();
      const titleBefore = document.title;
      expect(before.length).toBeGreaterThan(3000);
      await takeOver(lang);
      // What effects change comes a task later.
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(markupOf(app())).toBe(before);
      expect(document.title).toBe(titleBefore);
    },
  );

  it.each(["agreement", "party"] as const)("%s: with the upright picture that the page offers", async (kind) => {
    const open = openAt(`${kind}/${(kind === "party" ? forum.parties : forum.agreements)[0]?.id}/`);
    openBuilt(renderingOf(forum, "uz"), { lang: "uz", open }, { card: CARD });
    const before = takenMarkup();
    expect(before).toContain(CARD.portrait);
    await takeOver("uz");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(markupOf(app())).toBe(before);
  });

  it.each(LANGS)("%s: the not-found page, and adds only what is near", async (lang) => {
    openBuilt(
      renderingOf(forum, lang),
      { lang, open: { kind: "missing", path: "" } },
      { address: `/atlas/${lang}/party/ferganna/`, root: "/atlas/" },
    );
    const before = app().querySelectorAll("*").length;
    await takeOver(lang);
    const words = WORDS[lang];
    await waitFor(() => expect(screen.getByText(words.t("missing.near"))).toBeDefined());
    expect(title()).toBe(words.t("missing.title"));
    expect(app().querySelectorAll("*").length).toBeLessThan(before + 20);
  });

  it.each([
    ["three sides", full, "agreement/three-rivers-treaty/"],
    ["neither sides nor dates", small, "party/north/"],
  ])("a dataset with %s as it was built", async (_what, dataset, path) => {
    openBuilt(renderingOf(dataset, "ru"), { lang: "ru", open: openAt(path) });
    const before = takenMarkup();
    await takeOver("ru");
    expect(markupOf(app())).toBe(before);
  });
});

describe("once it is live", () => {
  const live = async (open: Open = { kind: "start" }, query = "", wanted: string | null = null): Promise<void> => {
    const path = "id" in open ? `${open.kind}/${open.id}/` : "";
    openBuilt(renderingOf(forum, "en"), { lang: "en", open }, { address: `/atlas/en/${path}${query}` });
    await takeOver("en", wanted);
  };
  const listed = (text: string) =>
    within(document.getElementById("list") ?? document.body).getByRole("link", { name: text });
  const [, agreement] = forum.agreements;
  const raise = (): never => {
    throw new Error("the forum has no second agreement");
  };

  it("a click opens a record, moves the focus to it, and Escape leads back to where the reader was", async () => {
    const user = userEvent.setup();
    await live();
    const link = listed(agreement?.shortTitle ?? "");
    await user.click(link);
    await waitFor(() => expect(title()).toBe(agreement?.title));
    expect(location.pathname).toBe(`/atlas/en/agreement/${agreement?.id}/`);
    await waitFor(() => expect(document.activeElement?.id).toBe("panel-title"));
    expect(document.title).toContain(agreement?.title);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(title()).toBe("How to read this"));
    expect(location.pathname).toBe("/atlas/en/");
    await waitFor(() => expect(document.activeElement).toBe(listed(agreement?.shortTitle ?? "")));
  });

  it("links lead to the right place from wherever the reader has come", async () => {
    const user = userEvent.setup();
    openBuilt(renderingOf(forum, "en"), { lang: "en", open: { kind: "start" } }, { address: "/atlas/", root: "./" });
    await takeOver("en");
    const target = (): string => (listed(agreement?.shortTitle ?? "") as HTMLAnchorElement).href;
    const right = `https://news.example/atlas/en/agreement/${agreement?.id}/`;
    expect(target()).toBe(right);
    await user.click(listed(forum.agreements[2]?.shortTitle ?? ""));
    await waitFor(() => expect(title()).toBe(forum.agreements[2]?.title));
    expect(target()).toBe(right);
    await waitFor(() => expect(document.activeElement?.id).toBe("panel-title"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(title()).toBe("How to read this"));
    expect([location.pathname.endsWith("/"), target()]).toEqual([true, right]);
  });

  it("the address's query is applied, with a line that says so", async () => {
    await live({ kind: "start" }, "?kind=technopark");
    await waitFor(() => expect(screen.getAllByText("1 of 7 shown", { exact: false })).toBeDefined());
    expect(screen.getByRole("heading", { name: "Agreements (1)" })).toBeDefined();
    expect(location.search).toBe("?kind=technopark");
  });

  it("what was tapped early is opened, as a step", async () => {
    const length = history.length;
    await live({ kind: "start" }, "", `agreement/${agreement?.id}/`);
    await waitFor(() => expect(title()).toBe(agreement?.title));
    expect([location.pathname, history.length]).toEqual([`/atlas/en/agreement/${agreement?.id}/`, length + 1]);
  });

  it("the upright picture is offered only with the record that it shows", async () => {
    const user = userEvent.setup();
    const open: Open = { kind: "agreement", id: agreement?.id ?? raise() };
    openBuilt(renderingOf(forum, "en"), { lang: "en", open }, { card: CARD });
    await takeOver("en");
    const link = () => screen.queryByRole<HTMLAnchorElement>("link", { name: WORDS.en.t("share.portrait") });
    expect(link()?.href).toBe(`https://news.example/atlas/${CARD.portrait}`);
    await user.click(listed(forum.agreements[2]?.shortTitle ?? ""));
    await waitFor(() => expect(title()).toBe(forum.agreements[2]?.title));
    expect(link()).toBeNull();
    await user.click(listed(agreement?.shortTitle ?? ""));
    await waitFor(() => expect(title()).toBe(agreement?.title));
    expect(link()?.href).toBe(`https://news.example/atlas/${CARD.portrait}`);
  });

  it("“link copied” is said of the record that it is true of, and no other", async () => {
    const user = userEvent.setup();
    await live({ kind: "start" });
    const [, , third] = forum.agreements;
    await user.click(listed(agreement?.shortTitle ?? ""));
    await user.click(await screen.findByRole("button", { name: WORDS.en.t("share.copy") }));
    expect(await screen.findByRole("button", { name: WORDS.en.t("share.copied") })).toBeDefined();
    await user.click(listed(third?.shortTitle ?? ""));
    await waitFor(() => expect(title()).toBe(third?.title));
    expect(screen.getByRole("button", { name: WORDS.en.t("share.copy") })).toBeDefined();
    expect(screen.queryByRole("button", { name: WORDS.en.t("share.copied") })).toBeNull();
  });

  it("what was typed before stays in the field, is searched for, and the field keeps the focus", async () => {
    const user = userEvent.setup();
    openBuilt(renderingOf(forum, "en"), { lang: "en", open: { kind: "start" } });
    const field = screen.getByRole<HTMLInputElement>("searchbox");
    await user.type(field, "ozo");
    await takeOver("en");
    expect([field.isConnected, field.value, document.activeElement]).toEqual([true, "ozo", field]);
    await user.type(field, "n");
    await waitFor(() => expect(location.search).toBe("?q=ozon"));
    expect([field.isConnected, field.value]).toEqual([true, "ozon"]);
    expect((await screen.findAllByRole("option"))[0]?.textContent).toContain("Ozon");
  });

  it("Escape closes the hits before it closes the record", async () => {
    const user = userEvent.setup();
    await live({ kind: "agreement", id: agreement?.id ?? raise() });
    await user.type(screen.getByRole("searchbox"), "ozon");
    await screen.findAllByRole("option");
    // The lists have followed too, so that nothing of this page changes the address of the next.
    await waitFor(() => expect(location.search).toBe("?q=ozon"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
    expect(title()).toBe(agreement?.title);
  });

  it("the table takes the picture's place and gives it back", async () => {
    const user = userEvent.setup();
    await live();
    await user.click(screen.getByRole("link", { name: "Table" }));
    await waitFor(() => expect(screen.getAllByRole("table")).toHaveLength(2));
    await user.click(screen.getByRole("link", { name: "Sides" }));
    await waitFor(() => expect(screen.queryByRole("table")).toBeNull());
    expect(screen.getByRole("region", { name: "Diagram" })).toBeDefined();
  });
});

it("a page without its data is not taken over, and says why", async () => {
  openBuilt(renderingOf(small, "en"), { lang: "en", open: { kind: "start" } });
  const before = markupOf(app());
  document.getElementById("accord-data")?.remove();
  await expect(takeOver("en")).rejects.toThrow("#accord-data");
  expect(markupOf(app())).toBe(before);
});

it("a page whose common data is a file is taken over with it, and not with a file of the host's", async () => {
  const { common, ...rest } = renderingOf(small, "en");
  const open = (): void =>
    openBuilt({ ...rest, common, commonPath: "assets/page-en-1.json" }, { lang: "en", open: { kind: "start" } });
  open();
  const before = markupOf(app());
  await expect(takeOver("en", null, { error: "moved" })).rejects.toThrow("common data");
  expect(markupOf(app())).toBe(before);
  await takeOver("en", null, JSON.parse(JSON.stringify(common)));
  expect(title()).toBe("How to read this");
});
