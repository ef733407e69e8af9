// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ShareButtons } from "../../src/app/ShareButtons.tsx";
import type { PageCard } from "../../src/pages/types.ts";
import { fillDocument } from "../../src/publish/fillDocument.ts";
import { renderPage } from "../../src/publish/renderPage.tsx";
import { renderingOf, SHELL } from "../fixtures/builtPage.ts";
import { forum } from "../fixtures/knownDatasets.ts";
import { mountLive } from "../fixtures/mountLive.tsx";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

const { t } = WORDS.en;
const ID = forum.agreements[0]?.id ?? "";
const PAGE = `https://atlas.example/en/agreement/${ID}/`;
const LANDSCAPE = "og/0123456789abcdef.png";
const PORTRAIT = "og/fedcba9876543210.png";

/** The page of the record as the build writes it. */
function pageHtml(card: PageCard | undefined, title = ""): string {
  const open = openAt(`agreement/${ID}/`);
  const [first, ...rest] = forum.agreements;
  if (first === undefined) throw new Error("the forum has no agreement");
  const told = title === "" ? forum : { ...forum, agreements: [{ ...first, title }, ...rest] };
  const page = renderPage(renderingOf(told, "en"), { lang: "en", open }, { card: card ?? null });
  return fillDocument(page, SHELL, { canonicalPath: null, languages: new Map(), defaultLanguage: "en" });
}

const asked: string[] = [];
/** jsdom has no dialogs that open. */
beforeEach(() => {
  asked.length = 0;
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, "fetch");
});

/** The dialog of an agreement that was opened in place, on a host that answers with this. */
async function openDialog(answer: () => Promise<Response>): Promise<HTMLElement> {
  const value = (url: URL): Promise<Response> => {
    asked.push(String(url));
    return answer();
  };
  Object.defineProperty(globalThis, "fetch", { configurable: true, value });
  const store = mountLive(forum, (model) => <ShareButtons model={model} />);
  await act(async () => {
    store.actions.open(openAt(`agreement/${ID}/`));
    await Promise.resolve();
  });
  await userEvent.setup().click(screen.getByRole("button", { name: t("share.more") }));
  return screen.findByRole("dialog", { name: t("share.title") });
}
const answering =
  (body: string, status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe("pictures of a record that was opened in place", () => {
  it("offers the upright picture as the record's own page names them", async () => {
    const dialog = await openDialog(answering(pageHtml({ landscape: LANDSCAPE, portrait: PORTRAIT })));
    const link = await within(dialog).findByRole<HTMLAnchorElement>("link", { name: t("share.portrait") });
    expect(asked).toEqual([PAGE]);
    expect(link.href).toBe(`https://atlas.example/${PORTRAIT}`);
    expect(link.download).toBe(`agreement-${ID}.png`);
  });

  it("offers no picture where the record shares another page's", async () => {
    const dialog = await openDialog(answering(pageHtml({ landscape: LANDSCAPE, portrait: null })));
    await waitFor(() => expect(asked).toEqual([PAGE]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(within(dialog).queryByRole("link", { name: t("share.portrait") })).toBeNull();
  });

  it.each([
    ["is gone", pageHtml({ landscape: LANDSCAPE, portrait: PORTRAIT }), 404],
    ["names none", pageHtml(undefined), 200],
    [
      "names what is no picture of the site",
      pageHtml({ landscape: "og/../x.png", portrait: "//evil.example/x.png" }),
      200,
    ],
    ["only speaks of one", pageHtml(undefined, `"card":{"landscape":"${LANDSCAPE}","portrait":null}`), 200],
  ])("does without pictures where the page %s", async (_why, body, status) => {
    const dialog = await openDialog(answering(body, status));
    await waitFor(() => expect(asked).toEqual([PAGE]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(within(dialog).queryByRole("link", { name: t("share.portrait") })).toBeNull();
  });

  it("does without pictures where the page cannot be reached", async () => {
    const dialog = await openDialog(() => Promise.reject(new TypeError("offline")));
    await waitFor(() => expect(asked).toEqual([PAGE]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(within(dialog).queryByRole("link", { name: t("share.portrait") })).toBeNull();
  });
});
