// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { Open } from "../../src/address/types.ts";
import { SearchBox } from "../../src/app/SearchBox.tsx";
import { ExplorerContext, useExplorerState } from "../../src/app/useExplorer.ts";
import { createBundledAtlas } from "../../src/atlas/createBundledAtlas.ts";
import type { Atlas } from "../../src/atlas/types.ts";
import { siteLocation } from "../../src/browser/siteLocation.ts";
import type { Dataset } from "../../src/dataset/types.ts";
import type { PageModel } from "../../src/pages/types.ts";
import type { ExplorerStore } from "../../src/state/createExplorerStore.ts";
import type { Step } from "../../src/state/types.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { readyAtlas, startedStore } from "../fixtures/startedStore.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

afterEach(cleanup);

function LiveBox({ model }: { readonly model: PageModel }) {
  const view = useExplorerState((state) => state.view);
  return <SearchBox model={{ ...model, view }} />;
}

interface Mounted {
  readonly store: ExplorerStore;
  /** How each change of the view entered the history, in order. */
  readonly steps: readonly Step[];
  readonly user: ReturnType<typeof userEvent.setup>;
}

function mount({ atlas = readyAtlas(tinyDataset), open }: { atlas?: Atlas; open?: Open } = {}): Mounted {
  const store = startedStore(tinyDataset, { atlas, ...(open === undefined ? {} : { open }) });
  const steps: Step[] = [];
  store.subscribe((now, before) => {
    if (now.view !== before.view) steps.push(now.step);
  });
  const model = pageModel(tinyDataset, open === undefined ? {} : { open });
  render(
    <ExplorerContext
      value={{
        store,
        atlas,
        site: siteLocation("../", "en"),
        dataUrl: new URL("/assets/dataset-1.json", location.href),
      }}
    >
      <LiveBox model={model} />
    </ExplorerContext>,
  );
  return { store, steps, user: userEvent.setup() };
}

/** An atlas whose data comes, or fails to, when the test says so; every fetch is a new one. */
function createHeld() {
  const fetches: { readonly bring: () => void; readonly lose: () => void }[] = [];
  const load = (): Promise<Dataset> =>
    new Promise((resolve, reject) => {
      fetches.push({ bring: () => resolve(tinyDataset), lose: () => reject(new Error("offline")) });
    });
  return { atlas: createBundledAtlas({ load }), fetches };
}

const input = () => screen.getByRole<HTMLInputElement>("combobox", { name: "Search a party or agreement" });
const NONE = "Nothing found.";
const LOST = /could not be loaded/;

/** Types once the hits' chunk is here, so that every key counts. */
async function type(user: Mounted["user"], text: string): Promise<void> {
  await user.click(screen.getByLabelText(/Search/));
  await screen.findByRole("combobox");
  await user.type(input(), text);
}

describe("the hits of a search", () => {
  it("R6 come with the text, and Enter opens the first", async () => {
    const { store, steps, user } = mount();
    await type(user, "bank");
    expect((await screen.findAllByRole("option"))[0]?.textContent).toContain("Bank");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(store.getState().view.open).toEqual({ kind: "party", id: "bank" }));
    expect(steps).toEqual(["push"]);
    expect(store.getState().view.filter.q).toBe("");
  });

  it("R6 say when nothing answers the text, and Enter then leaves it to the lists", async () => {
    const { store, user } = mount();
    await type(user, "zzzzqqqq");
    expect(await screen.findByText(NONE)).toBeTruthy();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(store.getState().view.filter.q).toBe("zzzzqqqq"));
    expect(store.getState().view.open).toEqual({ kind: "start" });
  });

  it("say that a likely other name is only possible, and which one it is", async () => {
    const { user } = mount();
    await type(user, "bran house");
    const [first] = await screen.findAllByRole("option");
    expect(first?.textContent).toContain("Mill");
    expect(first?.textContent).toContain("Possibly also: Bran House");
    await user.clear(input());
    await user.type(input(), "Фергана");
    await waitFor(() => expect(screen.getAllByRole("option")[0]?.textContent).toContain("Fargʻona"));
    expect(screen.queryByText(/Possibly/)).toBeNull();
  });

  it("open nothing when the reader leaves the field", async () => {
    const { store, user } = mount();
    await type(user, "bank");
    await screen.findAllByRole("option");
    await user.tab();
    await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
    expect(store.getState().view.open).toEqual({ kind: "start" });
  });
});

describe("while the data loads", () => {
  it("nothing is said to be missing, and Enter opens nothing", async () => {
    const { atlas, fetches } = createHeld();
    const { store, user } = mount({ atlas });
    await type(user, "bank");
    expect(screen.queryByText(NONE)).toBeNull();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(store.getState().view.filter.q).toBe("bank"));
    for (const { bring } of fetches) bring();
    await waitFor(() => expect(store.getState().pending).toBe(false));
    expect(store.getState().view.open).toEqual({ kind: "start" });
    expect(screen.queryByText(NONE)).toBeNull();
  });

  it("hits arrive for the text as it stands by then", async () => {
    const { atlas, fetches } = createHeld();
    const { user } = mount({ atlas });
    await type(user, "bank");
    await user.clear(input());
    await user.type(input(), "mill");
    for (const { bring } of fetches) bring();
    expect((await screen.findAllByRole("option"))[0]?.textContent).toContain("Mill");
  });
});

describe("when the data cannot be fetched", () => {
  it("a line says so instead of 'nothing found', and another try brings the hits", async () => {
    const { atlas, fetches } = createHeld();
    const { user } = mount({ atlas });
    await type(user, "bank");
    await waitFor(() => expect(fetches.length).toBeGreaterThan(0));
    for (const { lose } of fetches) lose();
    expect(await screen.findByText(LOST)).toBeTruthy();
    expect(screen.queryByText(NONE)).toBeNull();
    const before = fetches.length;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(fetches.length).toBeGreaterThan(before));
    for (const { bring } of fetches) bring();
    expect((await screen.findAllByRole("option"))[0]?.textContent).toContain("Bank");
    expect(screen.queryByText(LOST)).toBeNull();
  });

  it("the line can be reached by the keyboard, and steps aside for the rest of the page", async () => {
    const { atlas, fetches } = createHeld();
    const { user } = mount({ atlas });
    await type(user, "bank");
    for (const { lose } of fetches) lose();
    await screen.findByText(LOST);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Try again" }));
    await user.click(document.body);
    await waitFor(() => expect(screen.getByText(LOST).hidden).toBe(true));
    await user.click(input());
    await waitFor(() => expect(screen.getByText(LOST).hidden).toBe(false));
  });
});

describe("a search on the about page", () => {
  it("leads to the start page by one step, and the reader goes on typing", async () => {
    const { store, steps, user } = mount({ open: { kind: "about" } });
    await type(user, "mi");
    await waitFor(() => expect(store.getState().view.open).toEqual({ kind: "start" }));
    expect(document.activeElement).toBe(input());
    await user.type(input(), "ll");
    await waitFor(() => expect(store.getState().view.filter.q).toBe("mill"));
    expect(steps).toEqual(["push", "replace"]);
  });
});
