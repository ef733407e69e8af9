import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampViewport, clampZoom, fittedViewport, fittedZoom } from "../../src/graph/clampViewport.ts";
import { findNodeAt } from "../../src/graph/findNodeAt.ts";
import { revealNode } from "../../src/graph/revealNode.ts";
import type { Frame, Viewport } from "../../src/graph/types.ts";
import { zoomAround } from "../../src/graph/zoomAround.ts";
import { makeScene } from "./makeScene.ts";

const SEED = { seed: 20231005, numRuns: 300 };
const FRAME: Frame = { viewWidthPx: 908, viewHeightPx: 304, sceneWidthPx: 908, sceneHeightPx: 304 };
const size = fc.integer({ min: 1, max: 4000 });
const frames: fc.Arbitrary<Frame> = fc.record({
  viewWidthPx: size,
  viewHeightPx: size,
  sceneWidthPx: size,
  sceneHeightPx: size,
});
const pan = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const viewports: fc.Arbitrary<Viewport> = fc.record({
  zoom: fc.double({ min: 0.1, max: 8, noNaN: true }),
  panXPx: pan,
  panYPx: pan,
});

/** The part of the smaller of picture and view that is seen along an axis. */
function seenShare(panPx: number, picturePx: number, viewPx: number): number {
  return (Math.min(viewPx, panPx + picturePx) - Math.max(0, panPx)) / Math.min(viewPx, picturePx);
}

describe("bounds", () => {
  it("keep a fifth of what could be seen in view, wherever the picture is dragged", () => {
    fc.assert(
      fc.property(viewports, frames, (viewport, frame) => {
        const { zoom, panXPx, panYPx } = clampViewport(viewport, frame);
        const across = seenShare(panXPx, frame.sceneWidthPx * zoom, frame.viewWidthPx);
        const down = seenShare(panYPx, frame.sceneHeightPx * zoom, frame.viewHeightPx);
        expect(across * down).toBeGreaterThanOrEqual(0.2);
      }),
      SEED,
    );
  });
  it("leave a viewport alone that is within them", () => {
    fc.assert(
      fc.property(viewports, frames, (viewport, frame) => {
        const once = clampViewport(viewport, frame);
        expect(clampViewport(once, frame)).toEqual(once);
      }),
      SEED,
    );
    expect(clampViewport({ zoom: 1, panXPx: 0, panYPx: 0 }, FRAME)).toEqual({ zoom: 1, panXPx: 0, panYPx: 0 });
  });
  it.each([
    [0.1, 0.5],
    [2, 2],
    [100, 4],
    [Number.NaN, 1],
  ])("hold a zoom of %s times the fitted one at %s", (wanted, held) => {
    const frame = { ...FRAME, viewWidthPx: 454 };
    expect(clampZoom(wanted * fittedZoom(frame), frame, { min: 0.5, max: 4 })).toBe(held * 0.5);
  });
});

describe("a picture fitted into the whole window", () => {
  it("is seen whole and in the middle where its text stays readable, else as wide as the window", () => {
    const whole: Frame = { ...FRAME, viewWidthPx: 1816, viewHeightPx: 456, isWhole: true };
    expect(fittedViewport(whole)).toEqual({ zoom: 1.5, panXPx: 227, panYPx: 0 });
    const low: Frame = { ...whole, viewHeightPx: 200 };
    expect(fittedViewport(low)).toEqual({ zoom: 2, panXPx: 0, panYPx: 0 });
    expect(fittedViewport({ ...whole, isWhole: false })).toEqual({ zoom: 2, panXPx: 0, panYPx: 0 });
  });
});

describe("zooming", () => {
  it("keeps the point under the pointer where it is", () => {
    fc.assert(
      fc.property(viewports, fc.double({ min: 0.1, max: 8, noNaN: true }), size, size, (viewport, zoom, x, y) => {
        const next = zoomAround(viewport, zoom, x, y);
        const before = (x - viewport.panXPx) / viewport.zoom;
        const after = (x - next.panXPx) / next.zoom;
        expect(Math.abs(after - before)).toBeLessThan(1e-3);
        expect(next.zoom).toBe(zoom);
      }),
      SEED,
    );
  });
});

describe("a card", () => {
  const [first] = makeScene().nodes;
  if (first === undefined) throw new Error("The scene has cards.");

  it("in view needs no move", () => {
    const viewport = { zoom: 1, panXPx: 0, panYPx: 0 };
    expect(revealNode(viewport, FRAME, first)).toEqual(viewport);
  });
  it("beyond an edge is brought inside it, by no more than is needed", () => {
    const moved = revealNode({ zoom: 1, panXPx: -400, panYPx: 290 }, FRAME, first);
    expect(moved.panXPx + first.xPx).toBe(12);
    expect(moved.panYPx + first.yPx + first.heightPx).toBe(FRAME.viewHeightPx - 12);
  });
  it("larger than the view shows its start", () => {
    const moved = revealNode({ zoom: 8, panXPx: -900, panYPx: 0 }, FRAME, first);
    expect(moved.panXPx + first.xPx * 8).toBe(0);
  });
  it.each([
    [60, 60, "party:a"],
    [300, 200, null],
    [0, 60, null],
    [900, 330, null],
  ])("is found at %s, %s: %s", (xPx, yPx, key) => {
    expect(findNodeAt(makeScene(), { zoom: 1, panXPx: 0, panYPx: 0 }, xPx, yPx)?.key ?? null).toBe(key);
  });
  it("is found where the view was panned and zoomed to", () => {
    expect(findNodeAt(makeScene(), { zoom: 2, panXPx: -100, panYPx: 50 }, 20, 170)?.key).toBe("party:a");
  });
});
