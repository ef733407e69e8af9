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
  /** Tells the host, if it has said hello; before that nothing leaves. */
  tell(news: EmbedNews): void;
}

export interface ParentListeners {
  /** The host has opened a port: what it must know at first can be told now. */
  readonly onHello: () => void;
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

/**
 * Listens to the page that holds the embed, and to nobody else: not to frames beside it, not to windows that opened it. What is
 * none of our messages is ignored, whatever it is. Commands may come with or without a port; answers go over the port alone.
 */
export function listenToParent({ onHello, onCommand, onGreeting }: ParentListeners): ParentPort {
  let port: MessagePort | null = null;
  const tell = (news: EmbedNews): void => port?.postMessage({ accord: EMBED_VERSION, ...news });
  const receive = (data: unknown): void => {
    if (!isOurs(data)) return;
    const command = parseEmbedCommand(data);
    if (command === null) tell({ type: "error", code: "invalid", message: "this is no command of version 1" });
    else if (command.type !== "hello") onCommand(command);
  };
  addEventListener("message", ({ data, ports, source }: MessageEvent<unknown>) => {
    if (source !== parent || source === window) return;
    const greeting = parseGreeting(data);
    if (greeting !== null) onGreeting(greeting);
    const [given] = ports;
    if (given !== undefined && parseEmbedCommand(data)?.type === "hello") {
      // A former port is left open: a command may still be on its way there.
      port = given;
      port.onmessage = (event: MessageEvent<unknown>) => receive(event.data);
      onHello();
    } else receive(data);
  });
  return { tell };
}
