// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ShareButtons } from "../../src/app/ShareButtons.tsx";
import { forum } from "../fixtures/knownDatasets.ts";
import { mountLive } from "../fixtures/mountLive.tsx";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

const { t } = WORDS.en;
const PAGE = `agreement/${forum.agreements[0]?.id ?? ""}/`;

/** What jsdom lacks: dialogs that open, and a host, which here has no page. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  const value = (): Promise<Response> => Promise.resolve(new Response("", { status: 404 }));
  Object.defineProperty(globalThis, "fetch", { configurable: true, value });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, "fetch");
});

it.each([
  ["nothing", ""],
  ["another record", `party/${forum.parties[0]?.id ?? ""}/`],
])("the dialog of sharing closes for good when %s is opened below it", async (_what, path) => {
  const store = mountLive(forum, (model) => <ShareButtons model={model} />);
  const open = (at: string): Promise<void> =>
    act(async () => {
      store.actions.open(openAt(at));
      await Promise.resolve();
    });
  const ask = async (): Promise<HTMLElement> => {
    await userEvent.setup().click(screen.getByRole("button", { name: t("share.more") }));
    return screen.findByRole("dialog", { name: t("share.title") });
  };
  await open(PAGE);
  await ask();
  for (const next of [path, PAGE]) {
    await open(next);
    expect(screen.queryByRole("dialog")).toBeNull();
  }
  // Asked for again, it opens as if for the first time.
  expect((await ask()).matches("[open]")).toBe(true);
});
