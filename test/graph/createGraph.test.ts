// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { createCamera } from "../../src/graph/createCamera.ts";
import { createGraph } from "../../src/graph/createGraph.ts";
import { graphStyle } from "../../src/graph/graphStyle.ts";
import type { Frame, Viewport } from "../../src/graph/types.ts";
import { makeScene } from "./makeScene.ts";
import { makeStyle } from "./makeStyle.ts";

describe("a browser without a canvas", () => {
  it("is told once; the container keeps what it had and every method does nothing", () => {
    HTMLCanvasElement.prototype.getContext = () => null;
    const root = document.createElement("div");
    const container = document.createElement("div");
    container.textContent = "picture";
    root.append(container);
    document.body.append(root);
    const failures: string[] = [];
    const graph = createGraph(container, {
      scene: makeScene(),
      style: makeStyle(),
      gestureRoot: root,
      reducedMotion: true,
      onSelect: () => failures.push("select"),
      onClear: () => failures.push("clear"),
      onViewport: () => failures.push("viewport"),
      onFail: ({ message }) => failures.push(message),
    });
    graph.update(makeScene(620));
    graph.focus("party:a");
    container.click();
    graph.destroy();
    graph.destroy();
    expect(failures).toEqual(["The browser gives no 2D canvas."]);
    expect([...root.querySelectorAll("*")]).toEqual([container]);
    expect(container.childNodes).toHaveLength(1);
    expect(root.getAttribute("style") ?? "").toBe("");
  });
});

describe("the camera", () => {
  const frame: Frame = { viewWidthPx: 454, viewHeightPx: 152, sceneWidthPx: 908, sceneHeightPx: 304 };
  function watch(): { readonly camera: ReturnType<typeof createCamera>; readonly seen: Viewport[] } {
    const seen: Viewport[] = [];
    return { camera: createCamera((viewport) => seen.push(viewport), true), seen };
  }

  it("fits the scene's width at first, and stays silent while there is no room", () => {
    const { camera, seen } = watch();
    camera.setFrame({ ...frame, viewWidthPx: 0, viewHeightPx: 0 });
    expect(seen).toEqual([]);
    camera.setFrame(frame);
    expect(seen).toEqual([{ zoom: 0.5, panXPx: 0, panYPx: 0 }]);
  });
  it("keeps what is in view when the container grows", () => {
    const { camera } = watch();
    camera.setFrame(frame);
    camera.panBy(-20, 10);
    camera.setFrame({ ...frame, viewWidthPx: 908, viewHeightPx: 304 });
    expect(camera.viewport()).toEqual({ zoom: 1, panXPx: -40, panYPx: 20 });
  });
  it("comes back as it was after the container was hidden", () => {
    const { camera } = watch();
    camera.setFrame(frame);
    camera.panBy(-20, 10);
    camera.setFrame({ ...frame, viewWidthPx: 0, viewHeightPx: 0 });
    camera.setFrame(frame);
    expect(camera.viewport()).toEqual({ zoom: 0.5, panXPx: -20, panYPx: 10 });
  });
  it("pinches between 0.5 and 3 times the fitted zoom, but does not shrink by itself what buttons made larger", () => {
    const { camera } = watch();
    camera.setFrame(frame);
    const pair = { xPx: 200, yPx: 70, spreadPx: 60 };
    camera.pinch(camera.viewport(), pair, { ...pair, spreadPx: 6000 });
    expect(camera.viewport().zoom).toBe(1.5);
    camera.pinch(camera.viewport(), pair, { ...pair, spreadPx: 1 });
    expect(camera.viewport().zoom).toBe(0.25);
    camera.zoomBy(1000);
    camera.pinch(camera.viewport(), pair, pair);
    expect(camera.viewport().zoom).toBe(2);
  });
});

describe("the style", () => {
  it.each([
    [{ dark: false, forcedColors: false, moreContrast: false }, "#FFFFFF", false],
    [{ dark: true, forcedColors: false, moreContrast: false }, "#121417", false],
    [{ dark: true, forcedColors: false, moreContrast: true }, "#121417", true],
    [{ dark: true, forcedColors: true, moreContrast: false }, "Canvas", true],
  ])("follows the system: %j", (media, ground, strong) => {
    const style = graphStyle(media, "serif");
    expect([style.palette.ground, style.strong]).toEqual([ground, strong]);
  });
});
