import { EMBED_VERSION, type EmbedCommandMessage, type EmbedEvent } from "../share/embedMessages.ts";
import { parseEvent } from "./parseEvent.ts";

/** A command as hosts write it: the version is ours to add. */
export type HostCommand = EmbedCommandMessage extends infer M ? (M extends unknown ? Omit<M, "accord"> : never) : never;

/** A line to one embed. Each script of the page may have its own. */
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
  const greet = (): void => {
    const { port1, port2 } = new MessageChannel();
    const former = port;
    isReady = false;
    port = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>): void => {
      const event = parseEvent(data);
      if (!event) return;
      if (event.type === "ready") {
        // Until then it stays open: greeted between its script and its load, a document still answers there what it was sent.
        former?.close();
        isReady = true;
        for (const command of waiting.splice(0)) post(command);
      }
      for (const listener of listeners) listener(event);
    };
    frame.contentWindow?.postMessage({ accord: EMBED_VERSION, type: "hello" }, "*", [port2]);
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
      listeners.clear();
    },
  };
}
