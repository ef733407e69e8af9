import type { EmbedOptions, Open, ViewState } from "../address/types.ts";

/** What an embed shows, for the host. */
export interface EmbedShown {
  readonly view: ViewState;
  /** Title of what is open, else of the whole, in plain text. */
  readonly title: string;
  /** Agreements that the filter leaves, and all of them. */
  readonly shown: number;
  readonly total: number;
}

/** What the first script of an embed hands to its explorer, which arrives when the reader acts. */
export interface EmbedHost {
  /** What the embed was built for, which its markup shows: the explorer takes that over as it was built, so a filter of the markup is undone before it starts. */
  readonly own: Open;
  /** What is to be shown at first: opened by path, filtered by the query or by the host, tapped by the reader. */
  readonly view: ViewState;
  readonly options: EmbedOptions;
  /** Loads the whole dataset by a script, since an opaque origin may fetch nothing. Rejects where the embed's data hold it already. */
  loadWhole(): Promise<unknown>;
  /** After the takeover and after every change. */
  onShown(shown: EmbedShown): void;
  /** Something was asked for that is not in the dataset: the view stays as it was. */
  onUnknown(open: Open): void;
  /** The reader follows a link out of the embed; `isPlain`: to a page that comes to the front, not to a tab for later. */
  onNavigate(url: string, isPlain: boolean): void;
}

/** The live explorer of an embed. */
export interface EmbedExplorer {
  /** What was asked for last, shown already or not. */
  readonly view: ViewState;
  go(view: ViewState): void;
}

/** What every embed of a language shares, by its own script: the pages' common data and the words. */
export interface EmbedData {
  readonly common: unknown;
  readonly messages: unknown;
}

/** The one global of an embed's own document: later scripts announce themselves here. */
export interface EmbedScripts {
  /** Brings data; `script` is the path of the script that does so, below the base. */
  json(script: string, value: unknown): void;
  explorer(start: (host: EmbedHost, data: EmbedData) => Promise<EmbedExplorer>): void;
}
