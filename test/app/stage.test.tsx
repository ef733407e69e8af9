// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GraphStage } from "../../src/app/GraphStage.tsx";
import type { LayoutState } from "../../src/app/useBakedLayout.ts";
import { useSeen } from "../../src/app/useSeen.ts";
import type { Graph } from "../../src/graph/types.ts";
import type { PageModel } from "../../src/pages/types.ts";
import { WORDS } from "../i18n/words.ts";
import { mountLive } from "../fixtures/mountLive.tsx";
import { quietBrowser } from "../fixtures/quietBrowser.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt, viewOf } from "../fixtures/views.ts";

const { t } = WORDS.en;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const READY: LayoutState = { state: "ready", baked: null, retry: () => undefined };

interface StageProps {
  readonly model: PageModel;
  readonly layout: LayoutState;
  readonly isAside?: boolean;
}

function Stage({ model, layout, isAside = false }: StageProps) {
  const [graph, setGraph] = useState<Graph | null>(null);
  const [isSeen, onSeen] = useSeen(isAside, model, false);
  return (
    <GraphStage
      model={model}
      taken={null}
      isSeen={isSeen}
      onSeen={onSeen}
      layout={layout}
      graph={graph}
      onGraph={setGraph}
    />
  );
}

const mount = (layout: LayoutState = READY) =>
  mountLive(tinyDataset, (model) => <Stage model={model} layout={layout} />);
const drawings = (): number => document.querySelectorAll("svg[viewBox]").length;
const linksOf = (path: string): number => document.querySelectorAll(`svg a[href*="${path}"]`).length;

describe("before the page knows its width", () => {
  it("the stage holds every drawing, and the style sheet shows the one that fits", () => {
    quietBrowser();
    mount();
    expect(drawings()).toBe(3);
    expect(linksOf("party/mill/")).toBeGreaterThan(2);
  });
});

describe("a drawing that was put aside behind a phone's tab", () => {
  const mountAside = () => mountLive(tinyDataset, (model) => <Stage model={model} layout={READY} isAside />);

  it("is not drawn before its place is seen, and comes then", async () => {
    quietBrowser();
    const told: (() => void)[] = [];
    class Observer {
      constructor(onResize: (entries: readonly object[]) => void) {
        told.push(() => onResize([{ contentRect: { width: 328 } }]));
      }
      observe(): void {}
      disconnect(): void {}
    }
    vi.stubGlobal("ResizeObserver", Observer);
    mountAside();
    act(() => told.forEach((tell) => tell()));
    // Behind the tab it has no width, whatever else is measured.
    expect(drawings()).toBe(0);
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(328);
    act(() => told.forEach((tell) => tell()));
    await waitFor(() => expect(drawings()).toBe(1));
  });

  it("comes with a record that is opened, and stays when that is closed", async () => {
    quietBrowser();
    const store = mountAside();
    act(() => store.actions.go(viewOf({ open: openAt("party/mill/") }), "push"));
    await waitFor(() => expect(drawings()).toBeGreaterThan(0));
    act(() => store.actions.go(viewOf(), "push"));
    await waitFor(() => expect(linksOf("party/mill/")).toBeGreaterThan(2));
  });
});

describe("while the network's positions are not here", () => {
  it.each([
    ["loading", t("status.loading"), 0],
    ["failed", t("status.dataFailed"), 1],
  ] as const)("the stage says that they are %s, over a drawing that stays", (state, text, buttons) => {
    quietBrowser(908);
    let tries = 0;
    mount({ state, baked: null, retry: () => (tries += 1) });
    expect(screen.getByText(text)).toBeDefined();
    // The choice of the view is spoken already: only what went wrong is news.
    expect(screen.queryAllByRole("status").map(({ textContent }) => textContent)).toEqual(buttons === 0 ? [] : [text]);
    expect([drawings(), screen.queryAllByRole("button").length]).toEqual([1, buttons]);
    for (const button of screen.queryAllByRole("button")) fireEvent.click(button);
    expect(tries).toBe(buttons);
  });

  it("a narrow page, which never draws it, says nothing", () => {
    quietBrowser(328);
    mount({ state: "loading", baked: null, retry: () => undefined });
    expect(screen.queryByRole("status")).toBeNull();
  });
});

describe("when the canvas cannot start", () => {
  // jsdom has no 2D context: exactly what a browser says that refuses one.
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(() => null);
    vi.stubGlobal("requestIdleCallback", (run: () => void) => setTimeout(run, 0));
    vi.stubGlobal("cancelIdleCallback", (handle: number) => clearTimeout(handle));
    quietBrowser(908);
  });

  it("one line says that nothing is lost, the drawing and its links stay, and they follow the reader", async () => {
    const store = mount();
    expect(await screen.findByText(t("error.canvas"))).toBeDefined();
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect([drawings(), linksOf("party/mill/")]).toEqual([1, 1]);
    expect(document.querySelector("canvas, [data-key]")).toBeNull();
    await act(async () => store.actions.filter({ type: ["contract"] }));
    await waitFor(() => expect(linksOf("agreement/plan/")).toBe(0));
    expect(linksOf("agreement/sale/")).toBe(1);
    await act(async () => store.actions.open(openAt("party/mill/")));
    expect(screen.getByText(t("error.canvas"))).toBeDefined();
  });

  it("another try fails in the same words, without a second line", async () => {
    mount();
    await screen.findByText(t("error.canvas"));
    fireEvent.click(screen.getByRole("button", { name: t("status.retry") }));
    await waitFor(() => expect(screen.queryByText(t("error.canvas"))).toBeNull());
    await screen.findByText(t("error.canvas"));
    expect([screen.getAllByRole("status").length, drawings()]).toEqual([1, 1]);
  });

  it("nothing is loaded for a narrow page until the reader touches the picture", async () => {
    quietBrowser(328);
    mount();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(screen.queryByText(t("error.canvas"))).toBeNull();
    fireEvent.pointerDown(document.querySelector("svg") ?? document.body);
    expect(await screen.findByText(t("error.canvas"))).toBeDefined();
  });
});
