import type { Guard } from "./types.ts";

/** Work put off to a task of its own. */
export interface Tasks {
  readonly later: (act: () => void) => void;
  readonly destroy: () => void;
}

/** Creates a list of put-off work that can be dropped as a whole. */
export function createTasks(guard: Guard): Tasks {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    later(act) {
      const timer = setTimeout(
        guard(() => {
          timers.delete(timer);
          act();
        }),
      );
      timers.add(timer);
    },
    destroy() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
