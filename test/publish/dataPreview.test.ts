import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProject, type CommandResult, type Project } from "../fixtures/runCommand.ts";
import { goodTags, pageHtml, pngBytes, SITE_URL, writeSite, type Tags } from "./dataPreviewSite.ts";

const BRIDGE = "en/agreement/bridge/";
let project: Project;

beforeEach(() => {
  project = createProject();
  writeSite(project);
});

afterEach(() => project.remove());

const preview = (...args: readonly string[]): Promise<CommandResult> => project.run(["preview", ...args]);

/** Previews the bridge with some tags changed. */
function previewWith(tags: Tags, before = ""): Promise<CommandResult> {
  project.write(`dist/${BRIDGE}index.html`, pageHtml({ ...goodTags(BRIDGE), ...tags }, before));
  return preview(BRIDGE);
}

/** Lines of a reader's block, without its name. */
function blockOf({ out }: CommandResult, reader: string): string {
  const start = out.indexOf(reader);
  return out.slice(start + 1, out.indexOf("", start)).join("\n");
}

/** Lines after the last block. */
const verdict = ({ out }: CommandResult): readonly string[] => out.slice(out.lastIndexOf("") + 1);

describe("npm run data -- preview", () => {
  it("shows a block per reader and says when all is well", async () => {
    const result = await preview(BRIDGE);
    expect([result.code, result.err]).toEqual([0, []]);
    expect(result.out[0]).toBe(`${BRIDGE}  ${SITE_URL}${BRIDGE}`);
    for (const reader of "Telegram WhatsApp Facebook X LinkedIn Slack Discord iMessage Google".split(" "))
      expect(result.out, reader).toContain(reader);
    expect(blockOf(result, "Telegram")).toBe(
      [
        "  site         Atlas",
        "  title        Bridge en/agreement/bridge/",
        "  description  Upland and Lowland agreed on a bridge over the river, as the",
        "               gazette reported.",
        "  picture      og/card.png, 1200 x 630 px, 1,000 bytes",
      ].join("\n"),
    );
    expect(blockOf(result, "WhatsApp")).toContain("site         example.org");
    expect(blockOf(result, "iMessage")).toContain("description  not shown");
    expect(blockOf(result, "Google")).toContain("picture      not shown");
    expect(verdict(result)).toEqual(["No limit is broken."]);
  });

  it.each([
    "en/agreement/bridge/",
    "/en/agreement/bridge/",
    "en/agreement/bridge",
    "en/agreement/bridge/index.html",
    "/atlas/en/agreement/bridge/",
    "https://example.org/atlas/en/agreement/bridge/",
    "https://example.org/atlas/en/agreement/bridge?utm_source=x#c-1",
    "http://127.0.0.1:4173/en/agreement/bridge/",
    "en/agreement/bridge/?q=x",
  ])("finds the page by %s", async (asked) => {
    const { code, out } = await preview(asked);
    expect([code, out[0]]).toEqual([0, `${BRIDGE}  ${SITE_URL}${BRIDGE}`]);
  });

  it("shows the start page when none is named", async () => {
    const { code, out } = await preview();
    expect([code, out[0]]).toEqual([0, `(start page)  ${SITE_URL}`]);
  });

  it.each([
    ["en/agreement/brigde/", /did you mean en\/agreement\/bridge\/\?$/],
    ["ru/agreement/bridge/", /did you mean en\/agreement\/bridge\/\?$/],
    ["bridg", /did you mean en\/agreement\/bridge\/\?$/],
    ["zzzzzzzz", /holds no page "zzzzzzzz"; give a path such as/],
    ["../../etc/passwd", /holds no page/],
    ["en/%2e%2e/%2e%2e/x", /holds no page/],
    ["a\0b", /holds no page "a<U\+0000>b"/],
    ["\u202e\u001b[2J", /holds no page "<U\+202E><U\+001B>\[2J"/],
    ["https://", /holds no page/],
    ["x".repeat(300), /holds no page "x{40}…"/],
    ["en/index.html/x/", /holds no page/],
  ])("refuses %j with what may be meant", async (asked, told) => {
    const { code, out, err } = await preview(asked);
    expect([code, out, err.length]).toEqual([2, [], 1]);
    expect(err[0]).toMatch(told);
  });

  it("says when nothing is built", async () => {
    project.remove();
    project = createProject();
    expect(await preview()).toEqual({
      code: 2,
      out: [],
      err: ["data preview: dist/ holds no site: run npm run build first"],
    });
  });

  it("tells in one line that a build without an address gives no picture", async () => {
    const bare = ["link canonical", "link oembed", "og:url", "og:image", "twitter:image"];
    const without: Tags = { ...Object.fromEntries(bare.map((tag) => [tag, null])), "twitter:card": "summary" };
    project.write("dist/index.html", pageHtml({ ...goodTags("en/"), ...without }));
    const result = await previewWith(without);
    expect(result.code).toBe(1);
    expect(verdict(result)).toEqual([expect.stringMatching(/^This build knows no public address.*SITE_URL.*build$/)]);
    expect(blockOf(result, "Facebook")).toContain("picture      none");
  });

  it("tells each broken limit in one line: reader, tag, measured value, limit, remedy", async () => {
    project.write("dist/og/card.png", pngBytes(300, 157, 300_001));
    const result = await previewWith({ "og:title": "x".repeat(71) });
    expect(result.code).toBe(1);
    expect(verdict(result)).toEqual([
      "X  og:title  71 characters  limit: 1 to 70 characters  give the record a shorter title, or a shortTitle",
      expect.stringMatching(/^WhatsApp {2}og:image {2}300,001 bytes {2}limit: at most 300,000 bytes {2}/),
      expect.stringMatching(/^Facebook {2}og:image {2}300 x 157 px {2}limit: at least 600 x 315 px {2}/),
      expect.stringMatching(/^Facebook {2}og:image {2}300 x 157 px {2}limit: 1200 x 630 px {2}/),
      expect.stringMatching(/^Facebook {2}og:image:width {2}"1200" {2}limit: 300, as the file {2}/),
      expect.stringMatching(/^Facebook {2}og:image:height {2}"630" {2}limit: 157, as the file {2}/),
    ]);
  });

  it("cuts as each reader cuts", async () => {
    const result = await previewWith({ "og:title": "Ж".repeat(60), "og:description": "Ж".repeat(190) });
    expect(blockOf(result, "Discord")).toContain(`title        ${"Ж".repeat(33)}…`);
    expect(blockOf(result, "Discord")).toContain(`${"Ж".repeat(173)}…`);
    expect(blockOf(result, "Telegram")).toContain("Ж".repeat(60));
  });

  it("shows what a redirect says itself", async () => {
    project.write(
      "dist/en/agreement/old/index.html",
      pageHtml({ ...goodTags(BRIDGE), "http-equiv refresh": `0;url=${SITE_URL}${BRIDGE}` }),
    );
    const result = await preview("en/agreement/old/");
    expect([result.code, verdict(result)]).toEqual([0, ["No limit is broken."]]);
    expect(result.out[1]).toContain(`only leads to ${SITE_URL}${BRIDGE}`);
    expect(blockOf(result, "Slack")).toContain("Bridge en/agreement/bridge/");
    // Nor is the page that it leads to told that its title is taken.
    expect((await preview(BRIDGE)).code).toBe(0);
  });

  it.each(["noindex,indexifembedded", "noindex"])(
    "says of an embed (%s) which page to share, and asks no preview of it",
    async (robots) => {
      const bare = Object.entries(goodTags(BRIDGE)).filter(([tag]) => !/^(?:og|twitter):|oembed/.test(tag));
      const tags = { ...Object.fromEntries(bare), robots };
      project.write("dist/en/embed/agreement/bridge/index.html", pageHtml(tags));
      const result = await preview("en/embed/agreement/bridge/");
      expect([result.code, verdict(result)]).toEqual([0, ["No limit is broken."]]);
      expect(result.out[1]).toBe(`This page is for frames and has no preview of its own; share ${SITE_URL}${BRIDGE}`);
    },
  );

  it("prints hostile text as text, and no more of it than a reader would look at", async () => {
    const hostile = `</title><script>alert(1)</script>\u202e\u001b[31m"&amp;😀${"y".repeat(2000)}`;
    const result = await previewWith({ "og:title": hostile, title: hostile, "og:image": hostile });
    expect(result.code).toBe(1);
    expect(blockOf(result, "Telegram")).toContain("</title><script>alert(1)</script><U+202E><U+001B>[31m");
    for (const line of result.out) {
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(line.length).toBeLessThan(3000);
    }
  });
});
