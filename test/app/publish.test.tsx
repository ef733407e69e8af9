// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { embedHeights } from "../../src/pages/embedHeights.ts";
import { readEmbed } from "../../src/pages/readEmbed.ts";
import { buildEmbedCode } from "../../src/share/buildEmbedCode.ts";
import { forum } from "../fixtures/knownDatasets.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import {
  choose,
  codeIn,
  fieldIn,
  host,
  HOST,
  mountAt,
  openDialog,
  opener,
  PICTURE,
  previewIn,
  RECORD,
  setUpPublishing,
  spoken,
  tearDownPublishing,
} from "../fixtures/publishDialog.tsx";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

const { t } = WORDS.en;

beforeEach(setUpPublishing);
afterEach(tearDownPublishing);

/** What the code of a record should be made of, in a language. */
function partsOf(lang: "en" | "uz", embed: string, path = RECORD) {
  const model = pageModel(forum, { lang, open: openAt(path) });
  const [agreement] = forum.agreements;
  return {
    title: (lang === "uz" ? agreement?.titles?.["uz"] : undefined) ?? agreement?.title ?? "",
    siteName: "Test Atlas",
    embedUrl: HOST + embed,
    pageUrl: `${HOST}${lang}/${path}`,
    loaderUrl: `${HOST}embed.js`,
    heightsPx: embedHeights(model, readEmbed(model)),
    picture: { ...PICTURE, url: HOST + PICTURE.path },
  };
}

describe("the way to publish a page", () => {
  it("is a button that opens a dialog with its heading in focus, and closes it again", async () => {
    await mountAt(RECORD);
    expect(opener().getAttribute("aria-haspopup")).toBe("dialog");
    const dialog = await openDialog();
    expect(document.activeElement).toBe(within(dialog).getByRole("heading", { name: t("publish.title") }));
    await userEvent.click(within(dialog).getByRole("button", { name: t("share.close") }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("answers the keyboard as buttons do, and leaves clicks alone that open a tab", async () => {
    await mountAt(RECORD);
    expect(fireEvent.click(opener(), { ctrlKey: true })).toBe(true);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(opener().getAttribute("href")).toMatch(new RegExp(`en/embed/${RECORD}$`));
    opener().focus();
    await userEvent.keyboard(" ");
    expect(await screen.findByRole("dialog", { name: t("publish.title") })).toBeDefined();
  });

  it("is over for good when another thing is opened below it", async () => {
    const store = await mountAt(RECORD);
    await openDialog();
    for (const next of ["", RECORD]) {
      await act(async () => {
        store.actions.open(openAt(next));
        await Promise.resolve();
      });
      expect(screen.queryByRole("dialog")).toBeNull();
    }
  });
});

describe("what an editor takes away", () => {
  it("is first the code with a script: real title, heights of the build, picture and link", async () => {
    await mountAt(RECORD);
    const dialog = await openDialog();
    expect(await codeIn(dialog)).toBe(buildEmbedCode("loader", partsOf("en", `en/embed/${RECORD}`)));
    expect(previewIn(dialog)).toBe(`${HOST}en/embed/${RECORD}`);
  });

  it("is a frame where no script is taken", async () => {
    await mountAt(RECORD);
    const dialog = await openDialog();
    await choose(dialog, t("publish.frame"));
    const parts = partsOf("en", `en/embed/${RECORD}`);
    expect(await codeIn(dialog)).toBe(buildEmbedCode("frame", parts));
    expect(within(dialog).getByTitle(t("publish.preview")).style.height).toBe(`${String(parts.heightsPx[640])}px`);
  });

  it("is the page's address where systems ask for the embed themselves, which know of no look", async () => {
    await mountAt(RECORD);
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole("checkbox", { name: t("publish.withTitle") }));
    await choose(dialog, t("publish.address"));
    expect((await fieldIn(dialog, t("publish.pageAddress"))).value).toBe(`${HOST}en/${RECORD}`);
    expect(
      within(dialog)
        .getByRole("checkbox", { name: t("publish.withTitle") })
        .closest("fieldset")?.disabled,
    ).toBe(true);
    expect(previewIn(dialog)).toBe(`${HOST}en/embed/${RECORD}`);
  });

  it("looks as it was chosen, in the language that was chosen", async () => {
    await mountAt(RECORD);
    const dialog = await openDialog();
    const box = within(dialog);
    await userEvent.selectOptions(box.getByRole("combobox", { name: t("publish.theme") }), "dark");
    await userEvent.click(box.getByRole("checkbox", { name: t("publish.withTitle") }));
    await userEvent.click(box.getByRole("checkbox", { name: t("publish.withNames") }));
    await userEvent.selectOptions(box.getByRole("combobox", { name: t("nav.languages") }), "uz");
    const embed = `uz/embed/${RECORD}?theme=dark&labels=0&title=0`;
    expect(await codeIn(dialog)).toBe(buildEmbedCode("loader", partsOf("uz", embed)));
    expect(previewIn(dialog)).toBe(HOST + embed);
    expect(host.asked).toEqual([`/en/embed/${RECORD}`, `/uz/embed/${RECORD}`]);
  });

  it.each(["about/", `source/${forum.sources[0]?.id ?? ""}/`, ""])(
    "is the whole atlas on the page %j",
    async (path) => {
      await mountAt(path);
      const dialog = await openDialog();
      const code = await codeIn(dialog);
      expect(code).toContain(`data-accord="${HOST}en/embed/"`);
      expect(code).toContain(`<a href="${HOST}en/">`);
      expect(code).toContain(`data-title="${forum.title} (Test Atlas)"`);
    },
  );

  it("carries the filter of the page, and says so, but not its order and layout", async () => {
    const store = await mountAt("");
    await act(async () => {
      const { view } = store.getState();
      store.actions.go({ ...view, filter: { ...view.filter, q: "metro" }, sort: "type", view: "table" }, "none");
      await Promise.resolve();
    });
    const dialog = await openDialog();
    expect(await codeIn(dialog)).toContain(`data-accord="${HOST}en/embed/?q=metro"`);
    expect(previewIn(dialog)).toBe(`${HOST}en/embed/?q=metro`);
    expect(within(dialog).getByText(t("publish.filtered"))).toBeDefined();
    await choose(dialog, t("publish.address"));
    expect((await fieldIn(dialog, t("publish.pageAddress"))).value).toBe(`${HOST}en/`);
    expect(within(dialog).queryByText(t("publish.filtered"))).toBeNull();
  });

  it("shows a record whole, whatever is filtered around it", async () => {
    const store = await mountAt(RECORD);
    await act(async () => {
      const { view } = store.getState();
      store.actions.go({ ...view, filter: { ...view.filter, q: "metro" } }, "none");
      await Promise.resolve();
    });
    const dialog = await openDialog();
    expect(await codeIn(dialog)).toContain(`data-accord="${HOST}en/embed/${RECORD}"`);
    expect(previewIn(dialog)).toBe(`${HOST}en/embed/${RECORD}`);
    expect(within(dialog).queryByText(t("publish.filtered"))).toBeNull();
  });

  it("takes the colours of the page with a script, and those of the reader in a frame", async () => {
    await mountAt(RECORD);
    const dialog = await openDialog();
    const colours = () => within(dialog).getByRole("combobox", { name: t("publish.theme") });
    expect(within(colours()).getByRole("option", { name: t("publish.theme.page") })).toBeDefined();
    await choose(dialog, t("publish.frame"));
    expect(within(colours()).getByRole("option", { name: t("publish.theme.auto") })).toBeDefined();
  });

  it("is copied, and what was done is spoken", async () => {
    await mountAt(RECORD);
    const dialog = await openDialog();
    const code = await codeIn(dialog);
    await userEvent.click(within(dialog).getByRole("button", { name: t("share.copyCode") }));
    await waitFor(() => expect(spoken(dialog)).toBe(t("share.codeCopied")));
    expect(await navigator.clipboard.readText()).toBe(code);
    expect(within(dialog).getByRole("button", { name: t("share.codeCopied") })).toBeDefined();
    // What is chosen next is another code, which is not copied yet.
    await choose(dialog, t("publish.frame"));
    expect(within(dialog).getByRole("button", { name: t("share.copyCode") })).toBeDefined();
    expect(spoken(dialog)).toBe("");
  });

  it("is selected where the browser refuses to copy, and the reader is told what to do", async () => {
    await mountAt(RECORD);
    const dialog = await openDialog();
    const field = await fieldIn(dialog);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    await userEvent.click(within(dialog).getByRole("button", { name: t("share.copyCode") }));
    await waitFor(() => expect(spoken(dialog)).toBe(t("share.refused")));
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it("can be asked for again where it did not come", async () => {
    host.isThere = false;
    await mountAt(RECORD);
    const dialog = await openDialog();
    const retry = await within(dialog).findByRole("button", { name: t("status.retry") });
    expect(within(dialog).queryByRole("textbox")).toBeNull();
    host.isThere = true;
    await userEvent.click(retry);
    expect(await codeIn(dialog)).toContain(`en/embed/${RECORD}`);
  });
});
