import type { Scene, SceneNode } from "../scene/types.ts";
import type { Viewport } from "./types.ts";

/**
 * The card drawn at a point of the container (CSS px from its top left corner), the topmost first, or null for the ground.
 * A rectangle test on the scene itself: no look-up in the renderer, so no id is ever part of a query.
 */
export function findNodeAt(scene: Scene, viewport: Viewport, xPx: number, yPx: number): SceneNode | null {
  const sceneXPx = (xPx - viewport.panXPx) / viewport.zoom;
  const sceneYPx = (yPx - viewport.panYPx) / viewport.zoom;
  const hit = scene.nodes.findLast(
    (node) =>
      sceneXPx >= node.xPx &&
      sceneXPx <= node.xPx + node.widthPx &&
      sceneYPx >= node.yPx &&
      sceneYPx <= node.yPx + node.heightPx,
  );
  return hit ?? null;
}
