interface Binding {
  readonly target: EventTarget;
  readonly args: readonly unknown[];
}

/**
 * Changes two habits of cytoscape's canvas renderer that have no public switch (written for 3.34; a renderer of another
 * form is left as it is, which costs sharpness and a smooth scroll, never function).
 *
 * It listens to touches, moves and sizes on the whole window, not passively, so that every scroll of the page would wait
 * for it, and takes the focus away at a press; all gestures are ours, so its listeners go.
 * And it draws through bitmaps cached at powers of two, blurred at every zoom between; a bounded scene is drawn
 * directly as fast, and as sharp as the SVG.
 */
export function tameRenderer(renderer: object): void {
  for (const { target, args } of parseBindings(Reflect.get(renderer, "bindings"))) {
    Reflect.apply(target.removeEventListener, target, args);
  }
  const drawElements: unknown = Reflect.get(renderer, "drawElements");
  if (typeof drawElements !== "function") return;
  for (const cached of ["drawLayeredElements", "drawCachedElements"]) {
    if (typeof Reflect.get(renderer, cached) === "function") Reflect.set(renderer, cached, drawElements);
  }
}

function parseBindings(value: unknown): readonly Binding[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): Binding[] => {
    if (typeof entry !== "object" || entry === null) return [];
    const target: unknown = Reflect.get(entry, "target");
    const args: unknown = Reflect.get(entry, "args");
    return target instanceof EventTarget && Array.isArray(args) ? [{ target, args }] : [];
  });
}
