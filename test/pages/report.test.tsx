// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { agreementTitle } from "../../src/i18n/localText.ts";
import { Breadcrumb } from "../../src/pages/Breadcrumb.tsx";
import { Embed } from "../../src/pages/Embed.tsx";
import { Page } from "../../src/pages/Page.tsx";
import { Panel } from "../../src/pages/Panel.tsx";
import { readEmbed } from "../../src/pages/readEmbed.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { pageModel, SITE } from "../fixtures/pageModel.ts";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

afterEach(cleanup);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const FORM = { ...SITE, report: "https://example.org/report?form=1" };
const SILENT = { ...SITE, report: null };

const show = (dataset: Dataset, path: string, lang: Lang = "en", site = SITE): HTMLElement =>
  render(<Page model={pageModel(dataset, { open: openAt(path), lang }, { site })} />).container;
/** The panel alone, which is enough for a record, and much faster. */
const showPanel = (dataset: Dataset, path: string, lang: Lang, site = SITE): HTMLElement =>
  render(<Panel model={pageModel(dataset, { open: openAt(path), lang }, { site })} />).container;
/** Where the panel's link to report a mistake leads; empty where there is none. */
const reportHref = (panel: HTMLElement, lang: Lang): string =>
  [...panel.querySelectorAll("a")].find(({ textContent }) => textContent === capital(WORDS[lang].t("footer.report")))
    ?.href ?? "";

describe.each(LANGS)("R4 a mistake, in %s,", (lang) => {
  it("can be reported from every agreement by a letter that names it, the version and the language", () => {
    for (const agreement of forum.agreements) {
      const href = reportHref(showPanel(forum, `agreement/${agreement.id}/`, lang), lang);
      expect(href.split("?")[0]).toBe(SITE.report);
      const letter = new URLSearchParams(href.split("?")[1]);
      const body = letter.get("body") ?? "";
      const lines = body.split("\r\n");
      expect(lines).toContain(`agreement/${agreement.id}`);
      expect(lines).toContain(agreementTitle(agreement, forum.language, lang).text);
      expect(body).toContain(WORDS[lang].t("footer.version", { version: forum.version ?? "" }));
      expect(lines.at(-2)).toMatch(new RegExp(`${forum.updated ?? "none"}, ${lang}$`));
      cleanup();
    }
  });

  it("can be reported from every agreement, party and source at a web address that is told the same", () => {
    const records = [
      ...forum.agreements.map(({ id }) => `agreement/${id}`),
      ...forum.parties.map(({ id }) => `party/${id}`),
      ...forum.sources.map(({ id }) => `source/${id}`),
    ];
    for (const record of records) {
      const { search } = new URL(reportHref(showPanel(forum, `${record}/`, lang, FORM), lang));
      expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
        form: "1",
        record,
        version: forum.version,
        updated: forum.updated,
        lang,
      });
      cleanup();
    }
  });

  it("has no address where the site names none, and every record's page says so", () => {
    for (const path of [`agreement/${forum.agreements[0]?.id}/`, "party/fergana/", "source/daryo-2023-10-05/"]) {
      const panel = showPanel(forum, path, lang, SILENT);
      expect(panel.textContent).toContain(WORDS[lang].t("report.nowhere"));
      expect(reportHref(panel, lang)).toBe("");
      cleanup();
    }
    const about = show(forum, "about/", lang, SILENT);
    expect(about.querySelector("#mistakes")?.textContent).toContain(WORDS[lang].t("report.nowhere"));
  });

  it("that was corrected is listed with its day, newest first, each with the records that it concerns", () => {
    const words = WORDS[lang];
    const section = show(full, "about/", lang).querySelector("#mistakes");
    const days = [...(section?.querySelectorAll("time") ?? [])].map((time) => [time.dateTime, time.textContent]);
    expect(days).toEqual([
      ["2024-02-20", words.date("2024-02-20")],
      ["2024-02", words.date("2024-02")],
    ]);
    const links = [...(section?.querySelectorAll("li a") ?? [])].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      `../../${lang}/agreement/three-rivers-treaty/`,
      `../../${lang}/party/upland/`,
      `../../${lang}/source/river-post/`,
    ]);
    cleanup();
    for (const path of ["agreement/three-rivers-treaty/", "party/upland/", "source/river-post/"]) {
      showPanel(full, path, lang);
      const list = screen.getByRole("heading", { name: words.t("corrections.title") }).nextElementSibling;
      expect(list?.querySelector("time")?.dateTime).toBe("2024-02-20");
      expect(list?.children).toHaveLength(1);
      cleanup();
    }
    showPanel(full, "agreement/fish-protocol/", lang);
    expect(screen.queryByRole("heading", { name: words.t("corrections.title") })).toBeNull();
  });
});

it("R4 where nothing was corrected, the method page says so", () => {
  const section = show(forum, "about/").querySelector("#mistakes");
  expect(section?.textContent).toContain("No corrections are listed.");
});

const PATHS = ["", "about/", "agreement/three-rivers-treaty/", "party/upland/", "source/river-post/", "party/nobody/"];

describe("R3 the edition of the data", () => {
  it.each(LANGS)("%s: stands on every page and in every embed alike, its day also for machines", (lang) => {
    const words = WORDS[lang];
    const says = `${words.t("intro.updated")} ${words.date("2024-02-29")}, ${words.t("footer.version", { version: "3" })}`;
    for (const path of PATHS) {
      const page = show(full, path, lang);
      for (const part of ["#intro-title ~ p:last-child", "footer"]) {
        expect(page.querySelector(part)?.textContent, `${path} ${part}`).toContain(says);
        expect(page.querySelector(`${part} time[datetime="2024-02-29"]`), `${path} ${part}`).not.toBeNull();
      }
      cleanup();
    }
    for (const path of ["", "agreement/three-rivers-treaty/", "party/upland/"]) {
      const model = pageModel(full, { open: openAt(path), lang });
      const { container } = render(<Embed model={model} content={readEmbed(model)} address="" />);
      expect(container.querySelector("header")?.textContent, path).toContain(says);
      expect(container.querySelectorAll('time[datetime="2024-02-29"]'), path).toHaveLength(1);
      cleanup();
    }
  });

  it("of data that says nothing of it is not made up", () => {
    for (const path of PATHS.slice(0, 2)) {
      const page = show(small, path);
      expect(page.textContent).not.toMatch(/data updated|version \d/);
      expect(page.querySelector("#intro-title ~ p:last-child")?.textContent).not.toMatch(/· ·|,\s*$/);
      cleanup();
    }
  });
});

it.each(LANGS)("R10 %s: method and gaps are one link away from every page", (lang) => {
  for (const path of PATHS.filter((one) => one !== "about/")) {
    show(full, path, lang);
    const links = [...document.querySelectorAll("a")].filter(
      ({ textContent }) => textContent === WORDS[lang].t("intro.method"),
    );
    expect(links).toHaveLength(2);
    for (const link of links) expect(link.getAttribute("href")).toMatch(new RegExp(`(^|/)${lang}/about/$`));
    cleanup();
  }
  const about = show(full, "about/", lang).querySelector("main");
  for (const id of ["about.collected.title", "about.missing.title", "about.absence.title"] as const)
    expect(about?.textContent).toContain(WORDS[lang].t(id));
});

/** Whether each thing stands in the markup after the one before it. */
function inOrder(parts: readonly (readonly [string, Element | null | undefined])[]): readonly string[] {
  return parts.flatMap(([name, part], at) => {
    if (part === null || part === undefined) return [`${name} is missing`];
    const before = parts[at - 1]?.[1];
    if (before === null || before === undefined) return [];
    return (before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
      ? [`${name} stands early`]
      : [];
  });
}

describe("R5 the order of a record", () => {
  it.each(LANGS)(
    "%s: is title, sentence, parties, date, what was agreed, quotes, what came of it, share, report, cite",
    (lang) => {
      const words = WORDS[lang];
      const { container } = render(
        <Panel model={pageModel(full, { open: openAt("agreement/three-rivers-treaty/"), lang })} />,
      );
      const heading = (name: string): Element => screen.getByRole("heading", { name });
      const term = (name: string): Element | undefined =>
        [...container.querySelectorAll("dt")].find(({ textContent }) => textContent === name);
      expect(
        inOrder([
          ["title", screen.getByRole("heading", { level: 1 })],
          ["sentence", screen.getByRole("heading", { level: 1 }).nextElementSibling],
          ["parties", term(words.t("field.parties"))],
          ["status and its date", term(words.t("field.status"))],
          ["event, its date and place", term(words.t("field.event"))],
          ["what was agreed", heading(words.t("field.scope"))],
          ["quotes", heading(words.t("claims.title"))],
          ["related", heading(words.t("agreement.supersedes"))],
          ["since", heading(words.t("agreement.updates"))],
          ["replies", heading(words.t("agreement.responses"))],
          ["corrections", heading(words.t("corrections.title"))],
          ["share", screen.getByRole("button", { name: words.t("share.copy") })],
          ["report", screen.getByRole("link", { name: capital(words.t("footer.report")) })],
          ["cite", screen.getByText(words.t("cite.title"))],
        ]),
      ).toEqual([]);
      expect(screen.getByRole("heading", { level: 1 }).nextElementSibling?.textContent).toMatch(/\.$/);
    },
  );

  it("names the parties side by side, in the order of the sides, each with the address that its place in the data gives", () => {
    const mixed: Dataset = {
      ...forum,
      agreements: forum.agreements.map((one) => ({ ...one, participants: one.participants.toReversed() })),
    };
    const [first] = mixed.agreements;
    const order = (dataset: Dataset): readonly string[] => {
      const { container } = render(<Panel model={pageModel(dataset, { open: openAt(`agreement/${first?.id}/`) })} />);
      const ids = [...container.querySelectorAll("dd li[id^='p-']")].map(({ id }) => id);
      cleanup();
      return ids;
    };
    const sides = order(mixed).map((id) => first?.participants.find(({ party }) => `p-${party}` === id)?.side);
    expect(sides).toEqual(["uz", "uz", "ru"]);
    expect(order(mixed).toSorted()).toEqual(order(forum).toSorted());
  });
});

it.each(LANGS)(
  "R9 %s: a party of agreements says which of how many it is, in the order of the list, and leads to its neighbours",
  (lang) => {
    const words = WORDS[lang];
    const list = show(forum, "", lang).querySelectorAll("#parties-title ~ div:not(:last-of-type) a");
    const paths = [...list].map((link) => (link.getAttribute("href") ?? "").replace(/^.*\/(party\/.*)$/, "$1"));
    cleanup();
    expect(paths).toHaveLength(15);
    for (const [at, path] of paths.entries()) {
      render(<Breadcrumb model={pageModel(forum, { open: openAt(path), lang })} />);
      const crumbs = within(screen.getByRole("navigation", { name: words.t("nav.breadcrumb") }));
      expect(crumbs.getByText(words.t("crumb.placeParty", { n: at + 1, total: 15 }))).toBeDefined();
      const step = (name: string): string | undefined =>
        crumbs
          .queryByRole("link", { name: new RegExp(name) })
          ?.getAttribute("href")
          ?.replace(/^.*\/(party\/.*)$/, "$1");
      expect([step(words.t("nav.previousParty")), step(words.t("nav.nextParty"))]).toEqual([
        paths[at - 1],
        paths[at + 1],
      ]);
      cleanup();
    }
    render(<Breadcrumb model={pageModel(forum, { open: openAt("party/putin/"), lang })} />);
    expect(screen.getByRole("navigation", { name: words.t("nav.breadcrumb") }).textContent).toMatch(
      new RegExp(`${words.t("crumb.party")}$`),
    );
  },
);
