// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NodeButtons } from "../../src/app/NodeButtons.tsx";
import { pageScene } from "../../src/pages/Diagram.tsx";
import type { ExplorerStore } from "../../src/state/createExplorerStore.ts";
import { WORDS } from "../i18n/words.ts";
import { createNotes } from "../fixtures/createNotes.ts";
import { mountLive } from "../fixtures/mountLive.tsx";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { quietBrowser } from "../fixtures/quietBrowser.ts";
import { openAt } from "../fixtures/views.ts";

const words = WORDS.en;

beforeEach(() => quietBrowser());
afterEach(cleanup);

/** Runs something and lets all that follows from it be drawn. */
const settled = (run: () => void): Promise<void> =>
  act(async () => {
    run();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

describe("the buttons over the canvas", () => {
  function mountNodes(): { readonly store: ExplorerStore; readonly notes: readonly string[] } {
    const { graph, notes } = createNotes();
    const store = mountLive(tinyDataset, (model) => (
      <NodeButtons words={words} scene={pageScene(model, 908)} graph={graph} />
    ));
    return { store, notes };
  }
  const nodes = () => within(screen.getByRole("application")).getAllByRole("button");
  const card = (name: RegExp) => screen.getByRole("button", { name });

  it("are one for every card that leads somewhere, and one stop for the Tab key", () => {
    mountNodes();
    expect(nodes().length).toBeGreaterThan(10);
    expect(nodes().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    expect(new Set(nodes().map((node) => node.getAttribute("aria-label"))).size).toBe(nodes().length);
  });

  it("open their record as a step, and say which one is open", async () => {
    const { store } = mountNodes();
    await settled(() => fireEvent.click(card(/^Mill,/)));
    expect(store.getState()).toMatchObject({ view: { open: openAt("party/mill/") }, step: "push" });
    expect(card(/^Mill,/).getAttribute("aria-current")).toBe("true");
    expect(nodes().filter((node) => node.hasAttribute("aria-current"))).toHaveLength(1);
  });

  it("are walked by the arrow keys; the canvas brings each into view, and the Tab key returns to the last", async () => {
    const { notes } = mountNodes();
    const [first] = nodes();
    if (first === undefined) throw new Error("no cards");
    first.focus();
    await settled(() => fireEvent.keyDown(first, { key: "ArrowRight" }));
    const second = document.activeElement;
    expect(second).not.toBe(first);
    expect(nodes()).toContain(second);
    expect(notes).toContain(`focus ${second?.getAttribute("data-key")}`);
    expect(nodes().filter(({ tabIndex }) => tabIndex === 0)).toEqual([second]);
    await settled(() => fireEvent.keyDown(second ?? first, { key: "ArrowLeft" }));
    expect(document.activeElement).toBe(first);
  });

  it("zoom by keys, and leave every other key to the page", () => {
    const { notes } = mountNodes();
    const node = card(/^Mill,/);
    for (const key of ["+", "-", "0"]) expect(fireEvent.keyDown(node, { key })).toBe(false);
    expect(notes.map((note) => note.split(" ")[0])).toEqual(["zoomBy", "zoomBy", "fit"]);
    for (const key of ["a", "Tab", "Enter", "PageDown", "Escape"]) expect(fireEvent.keyDown(node, { key })).toBe(true);
    for (const key of ["+", "0", "ArrowLeft"]) expect(fireEvent.keyDown(node, { key, ctrlKey: true })).toBe(true);
    expect(notes).toHaveLength(3);
  });

  it("K5 are walked with Shift along the lines just followed", async () => {
    mountNodes();
    const press = (key: string, shiftKey = false): Promise<void> =>
      settled(() => fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey }));
    const at = (): string => document.activeElement?.getAttribute("data-key") ?? "";
    act(() => card(/^Mill,/).focus());
    await press("ArrowRight");
    const first = at();
    await press("ArrowDown", true);
    const second = at();
    expect(second).not.toBe(first);
    const agreements = tinyDataset.agreements.filter(({ participants }) =>
      participants.some(({ party }) => party === "mill"),
    );
    const ends = agreements.map(({ id }) => `agreement:${id}`);
    expect(ends).toEqual(expect.arrayContaining([first, second]));
    await press("ArrowUp", true);
    expect(at()).toBe(first);
  });

  it("K3 say of a card without a page that it has none, in words also when it is pressed", async () => {
    const { store } = mountNodes();
    const [lone] = nodes().filter((node) => node.getAttribute("aria-disabled") === "true");
    expect(lone?.getAttribute("aria-label")).toMatch(/no page of its own$/);
    await settled(() => fireEvent.click(lone ?? document.body));
    expect(store.getState()).toMatchObject({ view: { open: { kind: "start" } }, notice: { kind: "noPage" } });
  });
});
