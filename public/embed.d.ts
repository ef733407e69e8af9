/**
 * Types of the loader of embeds (`embed.js`) for pages that talk with them. What each message means, in words and as JSON Schema:
 * `schema/embed-messages.schema.json` beside this file. Copy this file into your project, or refer to it by its address.
 */

export type Language = "en" | "uz" | "ru";
export type Theme = "light" | "dark" | "auto";
export type RecordKind = "agreement" | "party";

/** A record, by the id in the address of its page. */
export interface OpenRecord {
  readonly kind: RecordKind;
  readonly id: string;
}

export type PartyKind =
  | "country"
  | "region"
  | "city"
  | "government"
  | "ministry"
  | "agency"
  | "company"
  | "chamber"
  | "council"
  | "technopark"
  | "fund"
  | "university"
  | "organisation"
  | "person"
  | "other";

export type AgreementType =
  | "treaty"
  | "agreement"
  | "memorandum"
  | "action-plan"
  | "roadmap"
  | "contract"
  | "protocol"
  | "declaration"
  | "exchange-of-notes"
  | "licence"
  | "amendment"
  | "other";

/** What is left out filters nothing. At most 200 characters and 100 items each. */
export interface Filter {
  readonly q?: string;
  readonly kind?: readonly PartyKind[];
  readonly side?: readonly string[];
  /** ISO 3166-1, two letters. */
  readonly country?: readonly string[];
  readonly sector?: readonly string[];
  readonly type?: readonly AgreementType[];
  /** Years of four digits. */
  readonly from?: number | null;
  readonly to?: number | null;
}

export type Command =
  | { readonly type: "hello" }
  | { readonly type: "select"; readonly kind: RecordKind; readonly id: string }
  /** Replaces the whole filter. */
  | { readonly type: "filter"; readonly filter: Filter }
  | { readonly type: "theme"; readonly theme: Theme }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "reset" };

/** By type. Addresses are absolute, and those of full pages. */
export interface Events {
  /** `paperPx`: what it needs on paper, told ahead and by `postMessage` alone. */
  readonly height: {
    readonly accord: 1;
    readonly type: "height";
    readonly heightPx: number;
    readonly paperPx?: number;
  };
  /** The embed listens. Comes again when its frame loads anew. */
  readonly ready: {
    readonly accord: 1;
    readonly type: "ready";
    readonly open: OpenRecord | null;
    readonly title: string;
    readonly language: Language;
    readonly languages: readonly Language[];
    readonly url: string;
  };
  readonly select: {
    readonly accord: 1;
    readonly type: "select";
    readonly open: OpenRecord | null;
    readonly title: string;
    readonly url: string;
  };
  readonly filter: {
    readonly accord: 1;
    readonly type: "filter";
    readonly filter: Required<Filter>;
    readonly shown: number;
    readonly total: number;
  };
  readonly navigate: { readonly accord: 1; readonly type: "navigate"; readonly url: string };
  readonly error: {
    readonly accord: 1;
    readonly type: "error";
    readonly code: "unknown-id" | "unknown-language" | "invalid" | "load-failed";
    readonly message: string;
  };
}

export interface Connection {
  /** Waits until the embed is ready. What it cannot do comes back as an `error`. */
  send(command: Command): void;
  /** Gives the way to stop listening. */
  on<T extends keyof Events>(type: T, listener: (event: Events[T]) => void): () => void;
  close(): void;
}

export interface Loader {
  /** Version of the messages. */
  readonly version: number;
  /** A line to an embed: its frame, its figure or its `<accord-embed>`. Throws a TypeError for what is no embed. */
  connect(element: Element): Connection;
}

declare global {
  /** There once `embed.js` has run. */
  const AccordEmbed: Loader;

  interface HTMLElementTagNameMap {
    "accord-embed": HTMLElement;
  }
}
