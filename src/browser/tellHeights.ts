import type { Greeting } from "./listenToParent.ts";
import { postHeight } from "./postHeight.ts";
import { watchHeight } from "./watchHeight.ts";

export interface Heights {
  /** Tells the height once more, to whoever has begun to listen. */
  again(): void;
  /** A parent has greeted, so that it is told the height at once, in its own dialect too. */
  greeted(greeting: Greeting): void;
  /** Tells somebody else too. */
  alsoTo(listener: (heightPx: number) => void): void;
  /** A message in WordPress' own dialect, which only a parent that gave its secret understands. */
  toWordPress(message: "link", value: string): void;
}

/** What WordPress puts into the fragment of the frames that it makes: `#?secret=` and ten letters. */
const SECRET = /[#?&]secret=([A-Za-z0-9]{1,64})/;

/** Tells the page around how high the content is. Without such a page nothing is told to anybody. */
export function tellHeights(): Heights {
  const listeners: ((heightPx: number) => void)[] = [];
  const isFramed = parent !== window;
  const secret = SECRET.exec(location.hash)?.[1] ?? null;
  const childId = new URLSearchParams(location.search).get("childId");
  const path = location.pathname + location.search;
  const href = location.href.replace(/#.*$/, "");
  let resizerId: string | null = null;
  let isOpenResizer = false;
  if (isFramed) parent.postMessage("[iFrameResizerChild]Ready", "*");
  const watch = watchHeight((heightPx) => {
    if (isFramed) postHeight({ target: parent, path, href, secret, childId, resizerId, isOpenResizer }, heightPx);
    for (const listener of listeners) listener(heightPx);
  });
  return {
    again: watch.again,
    greeted: (greeting) => {
      if (greeting.by === "iframe-resizer") resizerId = greeting.id;
      isOpenResizer ||= greeting.by === "open-iframe-resizer";
      watch.again();
    },
    alsoTo: (listener) => void listeners.push(listener),
    toWordPress: (message, value) => {
      if (isFramed && secret !== null) parent.postMessage({ message, value, secret }, "*");
    },
  };
}
