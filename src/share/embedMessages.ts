import type { EmbedTheme, Open } from "../address/types.ts";
import type { AgreementType, Filter, Lang, PartyKind } from "../dataset/types.ts";

/** Version of the messages between an embed and the page that holds it: their field `accord`. A version never changes its meaning. */
export const EMBED_VERSION = 1;

/** A record that an embed can open. */
export type EmbedOpen = Extract<Open, { readonly kind: "agreement" | "party" }>;

/** A command that the frame has checked: what it shall do. The filter is whole, so that it replaces the one before. */
export type EmbedCommand =
  | { readonly type: "hello" }
  | { readonly type: "select"; readonly open: EmbedOpen }
  | { readonly type: "filter"; readonly filter: Filter }
  | { readonly type: "theme"; readonly theme: EmbedTheme }
  | { readonly type: "language"; readonly language: Lang }
  | { readonly type: "reset" };

/** A filter as a host writes it: what is left out filters nothing. `from` and `to` are years of four digits. */
export interface EmbedFilter {
  readonly q?: string;
  readonly kind?: readonly PartyKind[];
  readonly side?: readonly string[];
  readonly country?: readonly string[];
  readonly sector?: readonly string[];
  readonly type?: readonly AgreementType[];
  readonly from?: number | null;
  readonly to?: number | null;
}

interface Versioned {
  readonly accord: typeof EMBED_VERSION;
}

/** What the host's page sends into the frame. `hello` carries a port; until then the frame tells its height alone. */
export type EmbedCommandMessage = Versioned &
  (
    | { readonly type: "hello" }
    | { readonly type: "select"; readonly kind: "agreement" | "party"; readonly id: string }
    | { readonly type: "filter"; readonly filter: EmbedFilter }
    | { readonly type: "theme"; readonly theme: EmbedTheme }
    | { readonly type: "language"; readonly language: Lang }
    | { readonly type: "reset" }
  );

/** Why the frame did not do what it was told, or could not show what the reader asked for. */
export type EmbedErrorCode = "unknown-id" | "unknown-language" | "invalid" | "load-failed";

/** What the frame tells the host's page: `height` always, the rest over the port of `hello` only. Addresses are absolute and those of full pages. */
export type EmbedEvent = Versioned &
  (
    | {
        readonly type: "height";
        readonly heightPx: number;
        /** What the frame needs on paper, for hosts to grow it at their own `beforeprint`: told ahead, by `postMessage` alone. */
        readonly paperPx?: number;
      }
    | {
        readonly type: "ready";
        readonly open: EmbedOpen | null;
        readonly title: string;
        readonly language: Lang;
        readonly languages: readonly Lang[];
        readonly url: string;
      }
    | { readonly type: "select"; readonly open: EmbedOpen | null; readonly title: string; readonly url: string }
    | { readonly type: "filter"; readonly filter: Filter; readonly shown: number; readonly total: number }
    | { readonly type: "navigate"; readonly url: string }
    | { readonly type: "error"; readonly code: EmbedErrorCode; readonly message: string }
  );
