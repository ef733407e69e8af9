/** Long enough for every frame that follows from a change. */
const AWAKE_MS = 300;

/** Lets the renderer rest while nothing changes. */
export interface Rest {
  /** Before every change: what reaches a resting renderer is lost. */
  readonly wake: () => void;
  /** After every frame drawn. */
  readonly rest: () => void;
  /** Wakes for good, as ending a resting renderer would leave its observers behind. */
  readonly destroy: () => void;
}

/**
 * cytoscape's renderer asks for every frame, for ever, and has no switch for it; on a phone that costs battery while
 * nobody touches the picture. Its loop ends when it finds the renderer destroyed, so it is told that while it rests
 * (written for 3.34; a renderer of another form never rests).
 */
export function createRest(renderer: object): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastFrame = 0;
  let state: "awake" | "ending" | "resting" = "awake";
  const startLoop: unknown = Reflect.get(renderer, "startRenderLoop");

  function end(): void {
    Reflect.set(renderer, "destroyed", true);
    state = "ending";
    // The loop's own request is older than this one, so by then it has seen the mark.
    lastFrame = requestAnimationFrame(() => {
      state = "resting";
    });
  }
  function wake(): void {
    clearTimeout(timer);
    if (state === "awake" || typeof startLoop !== "function") return;
    cancelAnimationFrame(lastFrame);
    Reflect.set(renderer, "destroyed", false);
    if (state === "resting") {
      Reflect.set(renderer, "renderLoopStarted", false);
      Reflect.apply(startLoop, renderer, []);
    }
    state = "awake";
  }
  return {
    wake,
    rest() {
      clearTimeout(timer);
      if (state === "awake" && typeof startLoop === "function") timer = setTimeout(end, AWAKE_MS);
    },
    destroy: wake,
  };
}
