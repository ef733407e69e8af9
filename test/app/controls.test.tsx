// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { MoreButton } from "../../src/app/MoreButton.tsx";
import { ShareButtons } from "../../src/app/ShareButtons.tsx";
import { StatusLine } from "../../src/app/StatusLine.tsx";
import { ZoomButtons } from "../../src/app/ZoomButtons.tsx";
import { WORDS } from "../i18n/words.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { mountLive } from "../fixtures/mountLive.tsx";
import { createNotes } from "../fixtures/createNotes.ts";
import { createSlowAtlas } from "../fixtures/slowAtlas.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";

afterEach(cleanup);

const words = WORDS.en;
const { t } = words;

/** Lets the store's news reach the page. */
const settled = (run: () => void): Promise<void> =>
  act(async () => {
    run();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

describe("the line of news", () => {
  const line = (): string => screen.getByRole("status").textContent;

  it("says one thing for every action, and nothing before", async () => {
    const { actions } = mountLive(tinyDataset, (model) => <StatusLine model={model} />);
    expect(line()).toBe("");
    const steps: readonly (readonly [() => void, string])[] = [
      [() => actions.filter({ type: ["contract"] }), t("filter.shown", { shown: 2, total: 5 })],
      [() => actions.filter({ type: [] }), t("filter.shown", { shown: 5, total: 5 })],
      [() => actions.notify("fitted"), t("status.fitted")],
      [() => actions.notify("fitted", { shown: 20, total: 20 }), t("status.fitted")],
      [() => actions.notify("fitted", { shown: 8, total: 20 }), t("status.fittedPart", { shown: 8, total: 20 })],
      [() => actions.notify("linkCopied"), t("status.linkCopied")],
      [() => actions.notify("linkShown"), t("status.linkShown")],
    ];
    for (const [run, text] of steps) {
      await settled(run);
      expect(line()).toBe(text);
    }
    await settled(() => actions.open(openAt("party/mill/")));
    await settled(() => actions.close());
    expect(line()).toBe(t("status.cleared", { n: 5 }));
  });

  it("says the same words again by a new element, which is what makes a screen reader speak", async () => {
    const { actions } = mountLive(tinyDataset, (model) => <StatusLine model={model} />);
    await settled(() => actions.notify("fitted"));
    const before = screen.getByRole("status").firstElementChild;
    await settled(() => actions.notify("fitted"));
    expect(line()).toBe(t("status.fitted"));
    expect(screen.getByRole("status").firstElementChild).not.toBe(before);
  });

  it("tells of data that is on its way or lost, and offers another try", async () => {
    const dataset = makeDataset({ seed: 7, agreements: 120 });
    const slow = createSlowAtlas(dataset);
    const store = mountLive(dataset, (model) => <StatusLine model={model} />, slow.atlas);
    await settled(() => store.actions.showMore());
    expect(line()).toBe(t("status.loading"));
    expect(screen.queryByRole("button")).toBeNull();
    await settled(() => slow.asked.at(-1)?.fail());
    expect(line()).toBe(t("status.dataFailed"));
    await settled(() => fireEvent.click(screen.getByRole("button", { name: t("status.retry") })));
    expect([line(), slow.asked.length]).toEqual([t("status.loading"), 2]);
    await settled(() => slow.asked.at(-1)?.answer());
    expect(line()).not.toMatch(/load/i);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("copying the link", () => {
  it("copies the address of what is open, with its filter, and says so", async () => {
    const user = userEvent.setup();
    const store = mountLive(tinyDataset, (model) => <ShareButtons model={model} />);
    await settled(() => store.actions.open(openAt("agreement/plan/")));
    await settled(() => store.actions.filter({ kind: ["region"] }));
    await user.click(screen.getByRole("button", { name: t("share.copy") }));
    expect(await screen.findByRole("button", { name: t("share.copied") })).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe("https://atlas.example/en/agreement/plan/?kind=region");
    expect(store.getState().notice?.kind).toBe("linkCopied");
  });

  it("where the browser refuses shows the link, selected, and under it in words what to do", async () => {
    const store = mountLive(tinyDataset, (model) => <ShareButtons model={model} />);
    await settled(() => store.actions.open(openAt("party/mill/")));
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    expect(screen.queryByText(t("share.refused"))).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: t("share.copy") }));
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: t("share.link") });
    expect([field.value, field.readOnly]).toEqual(["https://atlas.example/en/party/mill/", true]);
    await waitFor(() =>
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(field.value),
    );
    expect(field.nextElementSibling?.textContent).toBe(t("share.refused"));
    expect(store.getState().notice?.kind).toBe("linkShown");
  });
});

describe("more rows", () => {
  it("are offered while there are more, and no longer when all are listed", async () => {
    const store = mountLive(makeDataset({ seed: 3, agreements: 80 }), (model) => <MoreButton model={model} />);
    fireEvent.click(screen.getByRole("button", { name: t("list.more") }));
    await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
    expect(store.getState().overview.agreements).toHaveLength(80);
  });

  it("are not offered where all are listed from the start", () => {
    mountLive(tinyDataset, (model) => <MoreButton model={model} />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("zooming by buttons", () => {
  it("is not offered without a canvas", () => {
    mountLive(tinyDataset, () => <ZoomButtons words={words} graph={null} hasOpen />);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("goes in and out by the same step, and shows everything again with a word about it", () => {
    const { graph, notes } = createNotes();
    const store = mountLive(tinyDataset, () => <ZoomButtons words={words} graph={graph} hasOpen={false} />);
    for (const name of ["zoom.in", "zoom.out", "zoom.fit"] as const)
      fireEvent.click(screen.getByRole("button", { name: t(name) }));
    const [zoomIn = "", zoomOut = "", fit] = notes;
    const factor = (note: string): number => Number(note.split(" ")[1]);
    expect(factor(zoomIn)).toBeGreaterThan(1);
    expect(factor(zoomIn) * factor(zoomOut)).toBeCloseTo(1);
    expect(fit).toBe("fit");
    expect(store.getState().notice).toMatchObject({ kind: "fitted", inView: { shown: 8, total: 20 } });
    expect(screen.queryByRole("button", { name: t("zoom.centre") })).toBeNull();
  });

  it("K12 brings what is open to the middle, with a word about it", () => {
    const { graph, notes } = createNotes();
    const store = mountLive(tinyDataset, () => <ZoomButtons words={words} graph={graph} hasOpen />);
    fireEvent.click(screen.getByRole("button", { name: t("zoom.centre") }));
    expect([notes, store.getState().notice?.kind]).toEqual([["centre"], "centred"]);
  });
});
