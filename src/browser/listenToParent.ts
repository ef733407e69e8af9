import { EMBED_VERSION, type EmbedCommand, type EmbedEvent } from "../share/embedMessages.ts";
import { parseEmbedCommand } from "../share/parseEmbedCommand.ts";

/** An event without its version, which is added on the way. */
export type EmbedNews = EmbedEvent extends infer E ? (E extends unknown ? Omit<E, "accord"> : never) : never;

/** A parent that greets in a dialect of its own; what it wants beside the height, if anything. */
export type Greeting =
  | { readonly by: "iframe-resizer"; readonly id: string }
  | { readonly by: "open-iframe-resizer" }
  | { readonly by: "WordPress" };

export interface ParentPort {
  /** Tells every script of the host that has said hello; before that nothing leaves. */
  tell(news: EmbedNews): void;
}

export interface ParentListeners {
  /** A script of the host has opened a line: gives what it alone has to know at first. */
  readonly onHello: () => EmbedNews;
  readonly onCommand: (command: EmbedCommand) => void;
  readonly onGreeting: (greeting: Greeting) => void;
}

/**
 * iframe-resizer's parent greets with its name, the id of the frame, a margin and a switch; versions 4 and 5 alike. Its other
 * messages begin with the same name, and a word where the id stands.
 */
const RESIZER = /^\[iFrameSizer\]([^:]{1,200}):\d*:(?:true|false):/;

/** The greeting that a message is: null where it is none that is known. */
function parseGreeting(data: unknown): Greeting | null {
  const [, id] = typeof data === "string" ? (RESIZER.exec(data) ?? []) : [];
  if (id !== undefined) return { by: "iframe-resizer", id };
  if (typeof data !== "object" || data === null) return null;
  if (Reflect.get(data, "type") === "iframe-child-init") return { by: "open-iframe-resizer" };
  return Reflect.get(data, "message") === "ready" ? { by: "WordPress" } : null;
}

function isOurs(data: unknown): boolean {
  return typeof data === "object" && data !== null && Reflect.get(data, "accord") === EMBED_VERSION;
}

/** Scripts of one page that may listen at a time; with one more, the line that was opened first gets no more news. */
const LINES_AT_MOST = 16;

/**
 * Listens to the page that holds the embed, and to nobody else: not to frames beside it, not to windows that opened it. What is
 * none of our messages is ignored, whatever it is. Commands may come with or without a port; answers go over the port alone.
 */
export function listenToParent({ onHello, onCommand, onGreeting }: ParentListeners): ParentPort {
  // Each script of the page that says hello has a line of its own; one that has been closed swallows what it is told.
  const lines: MessagePort[] = [];
  const tell = (news: EmbedNews, to: readonly MessagePort[] = lines): void => {
    for (const line of to) line.postMessage({ accord: EMBED_VERSION, ...news });
  };
  const receive = (data: unknown, from?: MessagePort): void => {
    if (!isOurs(data)) return;
    const command = parseEmbedCommand(data);
    const answered = from === undefined ? lines : [from];
    if (command === null)
      tell({ type: "error", code: "invalid", message: "this is no command of version 1" }, answered);
    else if (command.type !== "hello") onCommand(command);
  };
  addEventListener("message", ({ data, ports, source }: MessageEvent<unknown>) => {
    if (source !== parent || source === window) return;
    const greeting = parseGreeting(data);
    if (greeting !== null) onGreeting(greeting);
    const [given] = ports;
    if (given !== undefined && parseEmbedCommand(data)?.type === "hello") {
      // A former line is left open: a command may still be on its way there.
      lines.push(given);
      if (lines.length > LINES_AT_MOST) lines.shift();
      given.onmessage = (event: MessageEvent<unknown>) => receive(event.data, given);
      tell(onHello(), [given]);
    } else receive(data);
  });
  return { tell: (news) => tell(news) };
}
