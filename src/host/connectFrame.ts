import { EMBED_VERSION, type EmbedCommandMessage, type EmbedEvent } from "../share/embedMessages.ts";
import { isRecord } from "./isRecord.ts";

/** A command as hosts write it: the version is ours to add. */
export type HostCommand = EmbedCommandMessage extends infer M ? (M extends unknown ? Omit<M, "accord"> : never) : never;

/** A line to one embed. */
export interface Connection {
  /** Waits until the embed is ready. What the embed cannot do comes back as an `error`. */
  send(command: HostCommand): void;
  /** Calls the listener at each event of the type; gives the way to stop it. `ready` comes again when the frame loads anew. */
  on<T extends EmbedEvent["type"]>(
    type: T,
    listener: (event: Extract<EmbedEvent, { readonly type: T }>) => void,
  ): () => void;
  close(): void;
}

/** What arrived by our own port, which nobody else holds: its type is what it says. */
const parseEvent = (data: unknown): EmbedEvent | null =>
  isRecord(data) && data["accord"] === EMBED_VERSION ? (data as unknown as EmbedEvent) : null;

const isOf = <T extends EmbedEvent["type"]>(
  event: EmbedEvent,
  type: T,
): event is Extract<EmbedEvent, { readonly type: T }> => event.type === type;

/**
 * Greets the frame with a port of its own, and again whenever it loads, since its document then knows nothing of the old one.
 * Events are those of this port alone, so those of several embeds cannot be mistaken.
 */
export function connectFrame(frame: HTMLIFrameElement): Connection {
  const listeners = new Set<(event: EmbedEvent) => void>();
  const waiting: HostCommand[] = [];
  let port: MessagePort | undefined;
  let isReady = false;
  const post = (command: HostCommand): void => {
    port?.postMessage({ ...command, accord: EMBED_VERSION });
  };
  const onMessage = ({ data }: MessageEvent<unknown>): void => {
    const event = parseEvent(data);
    if (event === null) return;
    if (event.type === "ready") {
      isReady = true;
      for (const command of waiting.splice(0)) post(command);
    }
    for (const listener of listeners) listener(event);
  };
  const greet = (): void => {
    // The former port stays open: greeted between its script and its load, a document still answers there what it was sent.
    isReady = false;
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = onMessage;
    frame.contentWindow?.postMessage({ accord: EMBED_VERSION, type: "hello" }, "*", [channel.port2]);
  };
  frame.addEventListener("load", greet);
  greet();
  return {
    send: (command) => {
      if (isReady) post(command);
      else waiting.push(command);
    },
    on: (type, listener) => {
      const own = (event: EmbedEvent): void => {
        if (isOf(event, type)) listener(event);
      };
      listeners.add(own);
      return () => listeners.delete(own);
    },
    close: () => {
      frame.removeEventListener("load", greet);
      port?.close();
      port = undefined;
      listeners.clear();
    },
  };
}
