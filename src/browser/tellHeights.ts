import type { Greeting } from "./listenToParent.ts";
import { postHeight, postOwnHeight } from "./postHeight.ts";
import { createFit } from "./createFit.ts";
import { watchHeight, type HeightWatch } from "./watchHeight.ts";
import { watchPaper } from "./watchPaper.ts";

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
/** It makes no frame higher than this, px (wp-embed.js); what is more would scroll inside. */
const WORDPRESS_MOST_PX = 1000;

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
  let paperPx: number | null = null;
  if (isFramed) parent.postMessage("[iFrameResizerChild]Ready", "*");
  const onPaper = (neededPx: number): void => {
    paperPx = neededPx;
    postOwnHeight(parent, watch.heightPx, paperPx);
  };
  const watch: HeightWatch = watchHeight({
    tell: (heightPx) => {
      const address = { target: parent, path, href, secret, childId, resizerId, isOpenResizer, paperPx };
      if (isFramed) postHeight(address, heightPx);
      for (const listener of listeners) listener(heightPx);
    },
    ...(secret === null || !isFramed ? {} : { fit: createFit(WORDPRESS_MOST_PX) }),
    ...(isFramed ? { onMeasured: watchPaper(onPaper) } : {}),
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
