// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ShareButtons } from "../../src/app/ShareButtons.tsx";
import type { Dataset } from "../../src/dataset/types.ts";
import type { ExplorerStore } from "../../src/state/createExplorerStore.ts";
import { parseDataset } from "../../src/dataset/parseDataset.ts";
import { forum } from "../fixtures/knownDatasets.ts";
import { mountLive } from "../fixtures/mountLive.tsx";
import { openAt } from "../fixtures/views.ts";
import { WORDS } from "../i18n/words.ts";

const { t } = WORDS.en;
const ID = forum.agreements[0]?.id ?? "";
const PAGE = `https://atlas.example/en/agreement/${ID}/`;

interface Saved {
  readonly name: string;
  readonly text: () => Promise<string>;
}

const saved: Saved[] = [];
const asked: string[] = [];

/** What jsdom lacks: dialogs that open, files that are saved, and the published dataset. */
beforeEach(() => {
  saved.length = 0;
  asked.length = 0;
  answerWith("", 404);
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob): string => {
      blobs.set(`blob:${String(blobs.size)}`, blob);
      return `blob:${String(blobs.size - 1)}`;
    },
    revokeObjectURL: () => undefined,
  });
  HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    const read = (): Promise<string> =>
      new Promise((resolve) => {
        const reader = new FileReader();
        reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
        reader.readAsText(blob ?? new Blob());
      });
    saved.push({ name: this.download, text: read });
  };
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});
afterEach(() => {
  cleanup();
  for (const name of ["share", "canShare", "clipboard"]) Reflect.deleteProperty(navigator, name);
  Reflect.deleteProperty(globalThis, "fetch");
});

function answerWith(body: string, status = 200): void {
  Object.defineProperty(globalThis, "fetch", {
    configurable: true,
    value: (url: URL) => {
      asked.push(String(url));
      return Promise.resolve(new Response(body, { status }));
    },
  });
}

/** The live end of the panel of an agreement; gives the store. */
async function mountShare(dataset: Dataset = forum): Promise<ExplorerStore> {
  const store = mountLive(dataset, (model) => <ShareButtons model={model} />);
  await act(async () => {
    store.actions.open(openAt(`agreement/${ID}/`));
    await Promise.resolve();
  });
  return store;
}

async function openDialog(): Promise<HTMLElement> {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: t("share.more") }));
  return screen.findByRole("dialog", { name: t("share.title") });
}

const spoken = (within_: HTMLElement): string => within(within_).getByRole("status").textContent;

describe("the dialog of sharing", () => {
  it("opens with its heading in focus, shows the link, and closes by its button", async () => {
    await mountShare();
    const dialog = await openDialog();
    expect(document.activeElement).toBe(within(dialog).getByRole("heading", { name: t("share.title") }));
    expect(within(dialog).getByRole<HTMLInputElement>("textbox", { name: t("share.link") }).value).toBe(PAGE);
    await userEvent.click(within(dialog).getByRole("button", { name: t("share.close") }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("R7 keeps the Escape key to itself", async () => {
    await mountShare();
    const dialog = await openDialog();
    const heard: string[] = [];
    document.addEventListener("keydown", ({ key }) => heard.push(key), { once: true });
    await userEvent.type(within(dialog).getByRole("button", { name: t("share.close") }), "{Escape}", {
      skipClick: true,
    });
    expect(heard).toEqual([]);
  });

  it("copies the link and says so", async () => {
    await mountShare();
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole("button", { name: t("share.copy") }));
    await waitFor(() => expect(spoken(dialog)).toBe(t("share.copied")));
    expect(await navigator.clipboard.readText()).toBe(PAGE);
    expect(within(dialog).getByRole("button", { name: t("share.copied") })).toBeDefined();
  });

  it("M9 hands the link to other apps where the browser can, and is silent when the reader changes their mind", async () => {
    const given: ShareData[] = [];
    const answers = [new DOMException("", "AbortError"), new DOMException("", "NotAllowedError")];
    Object.assign(navigator, {
      canShare: () => true,
      share: (data: ShareData) => {
        given.push(data);
        return Promise.reject(answers.shift() ?? new Error("no answer left"));
      },
    });
    await mountShare();
    const dialog = await openDialog();
    const send = within(dialog).getByRole("button", { name: t("share.send") });
    await userEvent.click(send);
    expect(given).toEqual([{ title: forum.agreements[0]?.title, url: PAGE }]);
    expect(spoken(dialog)).toBe("");
    await userEvent.click(send);
    await waitFor(() => expect(spoken(dialog)).toBe(t("share.notSent")));
  });

  it("M9 offers no app where the browser knows none", async () => {
    await mountShare();
    expect(within(await openDialog()).queryByRole("button", { name: t("share.send") })).toBeNull();
  });

  it("saves the selection from the published dataset, as JSON and as a table", async () => {
    answerWith(JSON.stringify(forum));
    await mountShare();
    const dialog = await openDialog();
    for (const format of ["json", "csv"] as const) {
      await userEvent.click(within(dialog).getByRole("button", { name: t(`share.${format}`) }));
      await waitFor(() => expect(spoken(dialog)).toBe(t("share.saved", { file: `agreement-${ID}.${format}` })));
    }
    expect(asked).toContain("https://atlas.example/assets/dataset-1.json");
    const [json, csv] = await Promise.all(saved.map(({ text }) => text()));
    expect(saved.map(({ name }) => name)).toEqual([`agreement-${ID}.json`, `agreement-${ID}.csv`]);
    const result = parseDataset(json ?? "", "saved.json");
    expect(result.kind === "ok" && result.dataset.agreements.map(({ id }) => id)).toEqual([ID]);
    expect(csv).toContain(`https://atlas.example/en/agreement/${ID}/#p-`);
  });

  it.each([
    ["does not come", "", 503],
    ["lacks the record", JSON.stringify({ ...forum, agreements: [] }), 200],
  ])("says so where the dataset %s, and saves nothing", async (_why, body, status) => {
    answerWith(body, status);
    await mountShare();
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole("button", { name: t("share.csv") }));
    await waitFor(() => expect(spoken(dialog)).toBe(t("share.noData")));
    expect(saved).toEqual([]);
  });
});

describe("citing", () => {
  async function openCitation(): Promise<HTMLElement> {
    const summary = screen.getByText(t("cite.title"));
    await userEvent.setup().click(summary);
    const box = summary.closest("details");
    if (box === null) throw new Error("the citation is in no details");
    // jsdom opens it without telling.
    box.open = true;
    box.dispatchEvent(new Event("toggle"));
    await within(box).findByRole("button", { name: t("cite.copy") });
    return box;
  }

  it("stands as text before anything is loaded, and beside it all of the data", async () => {
    await mountShare();
    const box = screen.getByText(t("cite.title")).closest("details");
    expect(box?.querySelector("p")?.textContent).toMatch(/^“.+Test Atlas\. Source: /);
    expect(box?.querySelector("a")?.getAttribute("href")).toBe("../../../data/dataset.json");
  });

  it("copies the citation with the page's address and says so", async () => {
    await mountShare();
    const box = await openCitation();
    await userEvent.click(within(box).getByRole("button", { name: t("cite.copy") }));
    await waitFor(() => expect(spoken(box)).toBe(t("cite.copied")));
    const copied = await navigator.clipboard.readText();
    expect(copied.endsWith(` ${PAGE}`)).toBe(true);
    expect(box.querySelector("p")?.textContent).toBe(copied);
  });

  it("selects the citation where the browser refuses to copy", async () => {
    await mountShare();
    const box = await openCitation();
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    await userEvent.click(within(box).getByRole("button", { name: t("cite.copy") }));
    await waitFor(() => expect(spoken(box)).toBe(t("share.refused")));
    expect(String(getSelection())).toBe(box.querySelector("p")?.textContent);
  });

  it("saves CSL-JSON with the page and its source", async () => {
    await mountShare();
    const box = await openCitation();
    await userEvent.click(within(box).getByRole("button", { name: t("cite.file") }));
    expect(saved.map(({ name }) => name)).toEqual([`agreement-${ID}.csl.json`]);
    const items: unknown = JSON.parse((await saved[0]?.text()) ?? "");
    expect(items).toMatchObject([
      { id: `agreement-${ID}`, URL: PAGE },
      { id: forum.sources[0]?.id, title: forum.sources[0]?.title },
    ]);
  });
});
