import type { EmbedOptions, Open, ViewState } from "../address/types.ts";
import type { EmbedFrame } from "../share/embedFrame.ts";
import type { Note } from "./createNote.ts";
import type { Scripts } from "./createScripts.ts";
import type { EmbedData, EmbedExplorer, EmbedHost, EmbedShown } from "./types.ts";

export interface FrameExplorerParts {
  readonly frame: EmbedFrame;
  readonly options: EmbedOptions;
  /** What the prerendered markup shows, with the filter of the query. */
  readonly view: ViewState;
  readonly scripts: Scripts;
  readonly note: Note;
  readonly onShown: (shown: EmbedShown) => void;
  readonly onUnknown: (open: Open) => void;
  readonly onNavigate: EmbedHost["onNavigate"];
  /** The explorer could not be loaded; the reader has been told. */
  readonly onFailed: () => void;
  /** The explorer draws from now on. */
  readonly onLive: () => void;
}

/** The explorer of an embed, before and after it has come. */
export interface FrameExplorer {
  /** What is shown, or will be as soon as the explorer is there. */
  readonly view: ViewState;
  readonly isLive: boolean;
  /** The reader is about to act: loads the explorer. */
  want(): void;
  go(view: ViewState): void;
}

/** Loads the explorer when it is first wanted, and keeps what was asked for until it is there. A failure offers another try. */
export function createFrameExplorer(parts: FrameExplorerParts): FrameExplorer {
  const { frame, note, scripts } = parts;
  let { view } = parts;
  let isAsked = false;
  let live: EmbedExplorer | null = null;
  const load = async (): Promise<void> => {
    const [start, data] = await Promise.all([scripts.explorer(frame.explorer), scripts.json(frame.data)]);
    const started = view;
    const host: EmbedHost = {
      view,
      own: frame.open ?? { kind: "start" },
      options: parts.options,
      loadWhole: async () => {
        if (frame.wholeData === null) throw new Error("no script brings the whole dataset");
        return scripts.json(frame.wholeData);
      },
      onShown: parts.onShown,
      onUnknown: parts.onUnknown,
      onNavigate: parts.onNavigate,
    };
    const explorer = await start(host, parseData(data));
    const wanted = view;
    live = explorer;
    // From now on the explorer says these itself; what else was said stays.
    note.clear("filter");
    note.clear("state");
    parts.onLive();
    if (wanted !== started) explorer.go(wanted);
  };
  const want = (): void => {
    if (isAsked) return;
    isAsked = true;
    load().catch(() => {
      isAsked = false;
      note.fail(want);
      parts.onFailed();
    });
  };
  return {
    // Two commands may come before the first is drawn: the second builds on what the first asked for.
    get view() {
      return live?.view ?? view;
    },
    get isLive() {
      return live !== null;
    },
    want,
    go: (next) => {
      if (live !== null) {
        live.go(next);
        return;
      }
      view = next;
      note.say("state", frame.words.loading);
      want();
    },
  };
}

function parseData(value: unknown): EmbedData {
  return value as EmbedData;
}
