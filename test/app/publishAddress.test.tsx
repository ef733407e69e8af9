// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  choose,
  codeIn,
  HOST,
  mountAt,
  openDialog,
  PICTURE,
  previewIn,
  RECORD,
  setUpPublishing,
  tearDownPublishing,
} from "../fixtures/publishDialog.tsx";
import { WORDS } from "../i18n/words.ts";

const { t } = WORDS.en;

beforeEach(setUpPublishing);
afterEach(tearDownPublishing);

describe("the address that other sites are given", () => {
  const nameBase = (base: string, path: string): void => {
    const link = document.createElement("link");
    link.rel = "canonical";
    link.href = base + path;
    document.head.append(link);
  };

  it("is the public one wherever the page stands, while the preview is that of the page", async () => {
    nameBase("https://news.example/deep/", `en/${RECORD}`);
    await mountAt(RECORD);
    const dialog = await openDialog();
    const code = await codeIn(dialog);
    expect(code).toContain(`data-accord="https://news.example/deep/en/embed/${RECORD}"`);
    expect(code).toContain(`<a href="https://news.example/deep/en/${RECORD}">`);
    expect(code).toContain('src="https://news.example/deep/embed.js"');
    expect(code).toContain(`src="https://news.example/deep/${PICTURE.path}"`);
    expect(code).not.toContain(HOST);
    expect(previewIn(dialog)).toBe(`${HOST}en/embed/${RECORD}`);
    expect(within(dialog).queryByText(t("publish.local"))).toBeNull();
  });

  it("is that of the page where the site has none, and then systems do not know it yet", async () => {
    await mountAt(RECORD);
    const dialog = await openDialog();
    await codeIn(dialog);
    expect(within(dialog).queryByText(t("publish.unnamed"))).toBeNull();
    await choose(dialog, t("publish.address"));
    expect(within(dialog).getByText(t("publish.unnamed"))).toBeDefined();
  });

  it.each(["http://localhost:4173/", "http://127.0.0.1:4173/", "http://[::1]:4173/"])(
    "of a site on one's own machine, %s, is said to work only later",
    async (base) => {
      nameBase(base, `en/${RECORD}`);
      await mountAt(RECORD);
      const dialog = await openDialog();
      await codeIn(dialog);
      expect(within(dialog).getByText(t("publish.local"))).toBeDefined();
    },
  );
});
