// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { createIndex } from "../../src/dataset/createIndex.ts";
import type { Dataset, Lang } from "../../src/dataset/types.ts";
import { Breadcrumb } from "../../src/pages/Breadcrumb.tsx";
import { Panel } from "../../src/pages/Panel.tsx";
import { WORDS } from "../i18n/words.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";

afterEach(cleanup);

function show(dataset: Dataset, path: string, lang: Lang = "en"): HTMLElement {
  return render(<Panel model={pageModel(dataset, { open: openAt(path), lang })} />).container;
}

/** What stands beside a term of the panel's facts; null where the term is not there. */
function fact(term: string): string | null {
  const found = screen.queryAllByText(term).find(({ localName }) => localName === "dt");
  return found?.nextElementSibling?.textContent ?? null;
}

describe("an agreement", () => {
  it("names a party that the source does not name as just that, with the source's reason", () => {
    show(full, "agreement/three-rivers-treaty/");
    const item = screen.getByText(/a party not named/, { selector: "li" });
    expect(item.textContent).toBe('a party not named (The source says "and one more country".)\u00A0');
    const [link, ...rest] = within(item).getAllByRole("link");
    expect([link?.getAttribute("href"), rest.length]).toEqual([expect.stringMatching(/#p-/), 0]);
  });

  it("lists its parties with kind, side and role, each a link; a plain signatory needs no role", () => {
    show(full, "agreement/three-rivers-treaty/");
    expect(screen.getByRole("link", { name: "Upland" }).closest("li")?.textContent).toContain("(country, Upper side)");
    cleanup();
    show(full, "agreement/fish-protocol/");
    const works = screen.getByRole("link", { name: "Constructor Works" });
    expect(works.closest("li")?.textContent).toContain("(company, supplier)");
    expect(works.getAttribute("href")).toBe("../../../en/party/constructor/");
  });

  it("says not stated for a status that is not stated", () => {
    show(small, "agreement/bridge/");
    expect(fact("Status")).toBe("signing not stated");
    expect([fact("Period"), fact("Event"), fact("Group"), fact("Sector")]).toEqual([null, null, null, null]);
  });

  it("says that its status is disputed when a source disputes it", () => {
    const disputed = full.agreements.map((agreement) => ({
      ...agreement,
      claims: agreement.claims.map((claim) => (claim.disputes === true ? { ...claim, fields: ["status"] } : claim)),
    }));
    show({ ...full, agreements: disputed }, "agreement/three-rivers-treaty/");
    expect(fact("Status")).toBe("in force, disputed (February 2024)");
    cleanup();
    show(full, "agreement/three-rivers-treaty/");
    expect(fact("Status")).toBe("in force (February 2024, disputed)");
  });

  it("that was withdrawn says when and why, and has no place among the others", () => {
    const panel = show(full, "agreement/old-rivers-treaty/");
    expect(panel.textContent).toMatch(
      /This record was withdrawn on 1 February 2024\. Recorded by mistake\.The record said: .* reported/,
    );
    cleanup();
    render(<Breadcrumb model={pageModel(full, { open: openAt("agreement/old-rivers-treaty/") })} />);
    expect(screen.getByRole("navigation").textContent).toBe("Three Rivers › Agreement");
  });

  it("shows what came of it: value, dates beside that of its status, later events, replies, what it replaces", () => {
    const panel = show(full, "agreement/three-rivers-treaty/", "en");
    expect([fact("Signing date"), fact("Ended"), fact("In force since"), fact("Value")]).toEqual([
      "19 January 2024",
      "2025",
      null,
      "1,250,000.5 XXX",
    ]);
    const after = (name: string) => screen.getByRole("heading", { name }).nextElementSibling;
    expect(after("What happened since")?.textContent).toContain("May 2024: Midland joined.“Midland has joined”");
    const [first, second] = [...(after("Replies")?.children ?? [])];
    expect(first?.textContent).toBe("1 June 2024, Midland: We joined earlier. · open the record");
    expect([...(first?.querySelectorAll("a") ?? [])].at(-1)?.href).toBe("https://example.org/reply");
    expect(second?.textContent).toBe("2 June 2024, A reader: So did I.");
    expect(after("Replaces")?.querySelector("a")?.getAttribute("href")).toMatch(/agreement\/old-rivers-treaty\/$/);
    expect(panel.textContent).toContain("This source says otherwise: April 2024");
    cleanup();
    show(full, "agreement/fish-protocol/");
    expect(after("Amends")?.textContent).toContain("Treaty of the three riparian countries");
    expect(after("Part of")?.textContent).toContain("Treaty of the three riparian countries");
    expect(screen.queryByRole("heading", { name: "What happened since" })).toBeNull();
    expect([fact("Value"), fact("Group")]).toEqual([null, "Signed at the talks"]);
  });

  it("that was withdrawn says so first, in words of the reader's language", () => {
    show(full, "agreement/old-rivers-treaty/", "ru");
    const line = screen.getByText(/^Запись отозвана/);
    expect(line.textContent).toMatch(/ Записано по ошибке\.$/);
    expect(screen.getByRole("heading", { level: 1 }).nextElementSibling).toBe(line);
  });

  it("shows what background knows as not from its source", () => {
    show(forum, `agreement/${forum.agreements[0]?.id}/`);
    expect(fact("Event")).toContain("(background, not in the source)");
    expect(fact("Group")).toContain("(inferred)");
  });

  it("I8 I10 marks a title, name or scope in another language, for eyes and for screen readers", () => {
    show(full, "agreement/fish-protocol/", "ru");
    const heading = screen.getByRole("heading", { level: 1 });
    expect(within(heading).getByText("Protocol on fish").lang).toBe("en");
    expect(heading.textContent).toContain(WORDS.ru.t("text.inLanguage", { language: "en" }));
    expect(screen.getByRole("link", { name: "Constructor Works" }).querySelector("[lang=en]")).not.toBeNull();
    cleanup();
    show(full, "agreement/three-rivers-treaty/", "uz");
    expect(screen.getByText("Sharing of water", { selector: "li > *" }).lang).toBe("en");
    expect(screen.getByRole("link", { name: "Yuqorioʻlka" }).querySelector("[lang]")).toBeNull();
  });
});

describe("a party", () => {
  it("I8 lists its names in other languages, each with its language, once", () => {
    show(full, "party/upland/", "ru");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Верхоземье");
    const names = [...(screen.getByText(WORDS.ru.t("field.names")).nextElementSibling?.querySelectorAll("li") ?? [])];
    expect(names.map(({ lang, textContent }) => [lang, textContent])).toEqual([
      ["en", "Upland"],
      ["uz", "Yuqorioʻlka"],
      ["uz-Cyrl", "Юқориўлка"],
    ]);
  });

  it("tells other spellings apart from guesses", () => {
    show(full, "party/upland/");
    expect(fact("Also written")).toBe("UPL");
    expect(fact("Possibly also")).toBe("High Land");
  });

  it("says not stated for a country that is not stated, and names one by its own record", () => {
    show(full, "party/lowland-ministry/");
    expect(fact("Country")).toBe("not stated");
    cleanup();
    show(full, "party/envoy/");
    expect(fact("Country")).toBeNull();
    cleanup();
    show(full, "party/lowland/");
    expect(fact("Country")).toBeNull();
    cleanup();
    show(full, "party/upland/", "ru");
    expect(fact(WORDS.ru.t("field.country"))).toBe("Верхоземье");
  });

  it("that only attended is shown as present, never as a party", () => {
    const panel = show(full, "party/envoy/");
    expect(panel.textContent).toContain("is not named as a party to any agreement");
    const presence = screen.getByRole("heading", { name: "At the event" }).nextElementSibling;
    expect(presence?.textContent).toContain("Ana Envoy, Envoy of Upland: attended · Three Rivers Talks");
    expect(presence?.textContent).toContain("“Envoy Ana”");
    expect(presence?.textContent).toContain("Wished for more fish.");
    expect(screen.queryByRole("heading", { name: /^Agreements/ })).toBeNull();
  });

  it("shows its agreements, the withdrawn ones left out, and what it belongs to", () => {
    show(tinyDataset, "party/mill/");
    const list = screen.getByRole("heading", { name: "Agreements (3)" }).nextElementSibling;
    const titles = [...(list?.querySelectorAll("a") ?? [])].map(({ textContent }) => textContent);
    expect(titles).toEqual(["Regional plan", "Sale of grain", "More grain"]);
    expect(fact("Part of")).toBe("Fargʻona region");
    expect(fact("Side")).toBe("North");
  });
});

describe("a source", () => {
  it("shows everything that is known of it, its address as a link, and what rests on it", () => {
    show(full, "source/river-post/");
    expect([fact("Publisher"), fact("Author"), fact("Published"), fact("Retrieved"), fact("Licence")]).toEqual([
      "River Post",
      "A. Writer",
      "20 January 2024",
      "February 2024",
      "all rights reserved",
    ]);
    const address = screen.getByRole("link", { name: "https://example.org/rivers?edition=2#top" });
    expect([address.getAttribute("href"), address.getAttribute("rel")]).toEqual([
      address.textContent,
      "noopener external",
    ]);
    expect(screen.getByRole("heading", { name: "Agreements it speaks of (2)" })).toBeDefined();
  });

  it("shows only what it says itself, and what it says of parties and persons", () => {
    const river = show(full, "source/river-post/").textContent;
    expect(fact("Language")).toBe("English");
    for (const text of ["four papers were signed", "met at Confluence", "Envoy Ana", "more fish for all"])
      expect(river).toContain(text);
    expect(river).not.toContain("Common knowledge.");
    cleanup();
    const register = show(full, "source/register/").textContent;
    expect(register).not.toContain("four papers were signed");
    expect(register).not.toContain("met at Confluence");
    expect(register).not.toContain("Common knowledge.");
  });

  it("names a country by a record that only the overview holds, else by its code", () => {
    const model = pageModel(forum, { open: openAt("party/ozon/") });
    const { detail, detailIndex } = model;
    if (detail === null || detailIndex === null) throw new Error("the party does not open");
    const without = detailIndex.dataset.parties.filter(({ kind }) => kind !== "country");
    const bare = createIndex({ ...detailIndex.dataset, parties: without });
    render(<Panel model={{ ...model, detailIndex: bare }} />);
    expect(fact("Country")).toBe("Russia");
    cleanup();
    render(<Panel model={{ ...model, detailIndex: bare, overviewIndex: bare }} />);
    expect(fact("Country")).toBe("RU");
  });

  it("leaves out what is not known", () => {
    show(small, "source/gazette/");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Gazette, no. 1");
    expect([fact("Publisher"), fact("Published"), fact("Address")]).toEqual([null, null, null]);
  });
});
