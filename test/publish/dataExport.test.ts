import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findEmbed } from "../../src/publish/findEmbed.ts";
import { full } from "../fixtures/knownDatasets.ts";
import { readFixture } from "../fixtures/readFixture.ts";
import { createProject, type CommandResult, type Project } from "../fixtures/runCommand.ts";

const SITE_URL = "https://news.example/atlas/";
const AGREEMENT = full.agreements[0]?.id ?? "";
const PARTY = full.parties[0]?.id ?? "";
/** Stands for the scripts of the project: texts in it would end the element that it is put into. */
const SCRIPT = 'document.title = "</SCRIPT><!-- <script>";\n';

let project: Project;
beforeAll(() => {
  project = createProject();
  const settings = { siteName: "Atlas", dataset: "full.json", languages: ["en", "ru"] };
  project.write("data/site.json", JSON.stringify({ ...settings, look: { textFont: "Georgia, serif" } }));
  project.write("data/full.json", readFixture("full.json"));
  project.write("data/full.layout.json", JSON.stringify({ format: "accord-atlas-layout/1", widths: {} }));
  project.write("public/icon.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  project.write("src/embed.ts", SCRIPT);
  project.write("src/embedExplorer.tsx", SCRIPT);
});
afterAll(() => project.remove());

const run = (args: readonly string[], env: Readonly<Record<string, string>> = { SITE_URL }): Promise<CommandResult> =>
  project.run(["export", ...args], env);
const read = (file: string): string => readFileSync(join(project.folder, file), "utf8");
/** Exports the embed that is asked for. */
async function exportEmbed(asked: string): Promise<string> {
  const { code, err, out } = await run(["--embed", asked, "--html", "-o", "out.html"]);
  expect([code, out.length], err.join("\n")).toEqual([0, 1]);
  return read("out.html");
}
const sha = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policyOf = (html: string): readonly string[] =>
  (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "").split("; ");
const codeOf = (html: string, element: RegExp): readonly string[] =>
  [...html.matchAll(element)].map(([, code = ""]) => code);
const WAITING = /<script type="text\/plain" data-path="[\w.]+">([^]*?)<\/script>/g;
/** Run when the reader acts, or the address filters: the data, what a filter reads, and the explorer. */
const waiting = (html: string): readonly string[] => codeOf(html, WAITING);
/** Run while the file is read: the script of the head and the first script. */
const executed = (html: string): readonly string[] =>
  codeOf(html.replaceAll(WAITING, ""), /<script>([^]*?)<\/script>/g);

describe("npm run data -- export --embed --html", () => {
  it("writes one file that lets in what is inlined, by its hash, and nothing from anywhere", async () => {
    const html = await exportEmbed(`ru/embed/agreement/${AGREEMENT}/`);
    const sheet = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? "";
    const [head = "", first = "", ...others] = executed(html);
    expect([others, waiting(html).length]).toEqual([[], 3]);
    expect(policyOf(html)).toEqual([
      "default-src 'none'",
      `script-src ${[head, first, ...waiting(html)].map(sha).join(" ")}`,
      `style-src ${sha(sheet)}`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types accord",
    ]);
    expect(html).not.toMatch(/<(?:script|img|link|iframe)[^>]+(?:src|srcset)=|url\(|@import/);
    expect([...html.matchAll(/<link rel="(\w+)" href="([^"]{0,20})/g)].map(([, rel, href]) => [rel, href])).toEqual([
      ["canonical", SITE_URL.slice(0, 20)],
      ["icon", "data:image/svg+xml,%"],
      // A place in the document itself.
      ["expect", "#accord-note"],
    ]);
    expect(sheet).toContain("--sans:Georgia,serif");
  });

  it("leads to the site from every link, and says whose page it stands for", async () => {
    const html = await exportEmbed(`ru/embed/agreement/${AGREEMENT}/`);
    expect(html).toContain(`<link rel="canonical" href="${SITE_URL}ru/agreement/${AGREEMENT}/">`);
    expect(html).toContain(`data-root="${SITE_URL}"`);
    const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
    expect(links).toContain(`${SITE_URL}ru/agreement/${AGREEMENT}/`);
  });

  it("puts scripts and data into the document so that nothing in them ends their element", async () => {
    const html = await exportEmbed("en/embed/");
    const [, first = ""] = executed(html);
    const [data = "", filter = "", explorer = ""] = waiting(html);
    for (const code of [first, explorer]) {
      expect(code).toMatch(/=`(?:\\x3C|<\\)\/SCRIPT>\\x3C!-- <script>`/);
      const page = { title: "" };
      runInNewContext(code, { document: page });
      expect(page.title).toBe("</SCRIPT><!-- <script>");
    }
    const told: unknown[] = [];
    const accordEmbed = { json: (...given: readonly unknown[]) => void told.push(...given) };
    runInNewContext(data, { accordEmbed });
    runInNewContext(filter, { accordEmbed });
    const [name, value, filterName, slim] = told;
    const frame: unknown = JSON.parse(/id="accord-embed">([^<]*)</.exec(html)?.[1] ?? "");
    expect(frame).toMatchObject({ data: name, filterData: filterName, wholeData: null });
    expect(frame).toMatchObject({ root: SITE_URL, lang: "en", languages: ["en"] });
    expect(slim).toMatchObject({ format: "accord-atlas/1", sources: [] });
    expect(value).toMatchObject({ common: { dataset: { format: "accord-atlas/1" } }, messages: expect.anything() });
  });

  it("names the file after the embed, and says where a query belongs", async () => {
    const { code, out } = await run(["--embed", `en/agreement/${AGREEMENT}/?theme=dark`, "--html"]);
    expect([code, out]).toEqual([
      0,
      [
        expect.stringMatching(
          new RegExp(`^en-embed-agreement-${AGREEMENT}\\.html: written, \\d+ kB, .*lead to ${SITE_URL}$`),
        ),
        '"?theme=dark" is not part of the file; it works in the address under which the file is shown',
      ],
    ]);
    expect(read(`en-embed-agreement-${AGREEMENT}.html`)).toMatch(/^<!doctype html>/);
  });

  it.each([
    [`en/agreement/${AGREEMENT}x/`, new RegExp(`did you mean en/embed/agreement/${AGREEMENT}/\\?$`)],
    [`uz/agreement/${AGREEMENT}/`, new RegExp(`did you mean \\w\\w/embed/agreement/${AGREEMENT}/`)],
    ["en/about/", /^there is no embed "en\/about\/"; give a path such as en\/embed\/$/],
    ["zzzzzz", /give a path such as en\/embed\/$/],
    ["../../etc/passwd", /^there is no embed "\.\.\/\.\.\/etc\/passwd"/],
    ["\u001b[2J", /^there is no embed "<U\+001B>\[2J"/],
  ])("says with exit code 1 what was meant by %j", async (asked, told) => {
    const { code, err, out } = await run(["--embed", asked, "--html", "-o", "never.html"]);
    expect([code, out, err]).toEqual([1, [], [expect.stringMatching(told)]]);
    expect(existsSync(join(project.folder, "never.html"))).toBe(false);
  });

  it.each([
    [[], "data export: export is not told what; write --embed <path> --html"],
    [["ru/embed/"], "data export: export is not told what"],
    [["--embed", "en/embed/"], "data export: an embed is exported as a file of its own: add --html"],
    [["--embed", "en/embed/", "--html", "x"], 'data export: export takes no "x" beside its options; see --help'],
    [["--embed", "en/embed/", "--html", "-o", ""], "data export: -o names no file"],
    [["--embed", "en/embed/", "--html", "-o", "folder"], "folder: "],
    [["--embed"], "see --help"],
    [["--embed", "en/embed/", "--pdf"], "see --help"],
  ])("refuses %j as bad usage", async (args, told) => {
    mkdirSync(join(project.folder, "folder"), { recursive: true });
    const { code, err, out } = await run(args);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toContain(told);
  });

  it("needs the public address of the site", async () => {
    const { code, err } = await run(["--embed", "en/embed/", "--html"], {});
    expect([code, err.length]).toEqual([2, 1]);
    expect(err[0]).toMatch(/needs the public address of the site.*SITE_URL=https:\/\/.*"url" in data\/site\.json/);
  });

  it("replaces a file as a whole, and leaves it when something is wrong", async () => {
    project.write("old.html", "old");
    project.write("data/bad.json", "{}");
    const bad = await run(["--embed", "en/embed/", "--html", "-o", "old.html"], { SITE_URL, DATASET: "bad.json" });
    expect([bad.code, bad.err.at(-1)]).toEqual([1, "data/bad.json has errors: nothing was written"]);
    expect(read("old.html")).toBe("old");
    const good = await run(["--embed", "en/embed/", "--html", "-o", "old.html"]);
    expect(good.code).toBe(0);
    expect(read("old.html")).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(readdirSync(project.folder).filter((file) => file.endsWith(".part"))).toEqual([]);
  });

  it("explains itself", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out.join("\n")).toMatch(/npm run data -- export --embed <path> --html[^]*Exit code: 0 good, 1 bad data/);
  });
});

describe("findEmbed", () => {
  const site = { languages: ["en", "ru"], url: SITE_URL } as const;
  const find = (asked: string) => findEmbed(asked, full, site);
  const party = { kind: "found", place: { lang: "en", open: { kind: "party", id: PARTY } } };
  const page = `en/party/${PARTY}/`;

  it.each([
    `en/embed/party/${PARTY}/`,
    `/en/embed/party/${PARTY}`,
    page,
    `/${page}index.html`,
    `/atlas/${page}`,
    SITE_URL + page,
    `${SITE_URL}en/embed/party/${PARTY}/?theme=dark`,
    `http://127.0.0.1:4173/${page}#c-1`,
  ])("means the same embed by %s", (asked) => {
    expect(find(asked)).toEqual(party);
  });

  it("means the whole by the start pages, in the dataset's own language where none is named", () => {
    for (const asked of ["ru/", "ru/embed/", `${SITE_URL}ru/embed/`])
      expect(find(asked), asked).toEqual({ kind: "found", place: { lang: "ru", open: { kind: "start" } } });
    expect(find("/")).toEqual({ kind: "found", place: { lang: "en", open: { kind: "start" } } });
  });

  it("means the record by its former ids", () => {
    const [first, second, ...others] = full.agreements;
    if (first === undefined || second === undefined) throw new Error("the dataset has too few agreements");
    const renamed = { ...full, agreements: [{ ...first, formerIds: [second.id] }, ...others] };
    for (const asked of [`ru/agreement/${second.id}/`, `ru/embed/agreement/${second.id}/`])
      expect(findEmbed(asked, renamed, site)).toEqual({
        kind: "found",
        place: { lang: "ru", open: { kind: "agreement", id: first.id } },
      });
  });
});
