import type { Open, ViewState } from "../address/types.ts";
import type { NearMatch } from "../atlas/types.ts";
import type { Detail, Filter, Overview, PartyId, PartyPath } from "../dataset/types.ts";

/** How a change of view enters the browser's history: a selection is a step that Back undoes, a filter or a layout is not. */
export type Step = "push" | "replace" | "none";

/** What becomes of a picture that is saved as a file. */
export type FileNews = "preparing" | "saved" | "notSaved";

/** What is read aloud once after an action; a message id of the words room with its values. */
export interface Notice {
  readonly kind:
    | "filtered"
    | "cleared"
    | "sorted"
    | "viewed"
    | "listed"
    | "fitted"
    | "centred"
    | "explored"
    | "returned"
    | "noPage"
    | "inList"
    | "path"
    | FileNews
    | "linkCopied"
    | "linkShown";
  /** Grows by one with every notice, so that the same words are spoken again. */
  readonly serial: number;
  /** How many cards are in view, where not all fit in at a readable size. */
  readonly inView?: { readonly shown: number; readonly total: number };
  /** Name of the file that was saved. */
  readonly file?: string;
}

/** Where the reader stands apart from what is shown: each step of the browser's history has its own. */
export interface Place {
  /** Where the open record was chosen. One chosen in the picture must not take the picture away. */
  readonly from: "picture" | "words";
  /** Whether the picture fills the window. */
  readonly isFull: boolean;
}

export interface ExplorerState extends Place {
  readonly view: ViewState;
  readonly step: Step;
  readonly overview: Overview;
  /** The opened record; null when none is open or the address names none that exists. */
  readonly detail: Detail | null;
  /** How the two parties are linked whose path is open; null when none is. */
  readonly partyPath: PartyPath | null;
  /** Near matches of an address that names nothing. */
  readonly near: readonly NearMatch[];
  readonly pending: boolean;
  /** Data that could not be fetched; the view before it stays readable. */
  readonly failed: boolean;
  /** What to say of the last change; null when it was one that needs no words. */
  readonly notice: Notice | null;
  /** Rows each list shows at most. */
  readonly limit: number;
}

/** One action per intent of the reader. */
export interface ExplorerActions {
  open(open: Open): void;
  close(): void;
  /** Asks how two parties are linked; that is answered in words. */
  findPath(from: PartyId, to: PartyId): void;
  filter(change: Partial<Filter>): void;
  showMore(): void;
  /** Goes to a whole view, as an address or Back gives it; chosen in words, unless `place` says otherwise. */
  go(view: ViewState, step: Step, place?: Partial<Place>): void;
  /** Lets the picture fill the window, or gives it back its place on the page: a step that Back undoes. */
  explore(isFull: boolean): void;
  retry(): void;
  notify(kind: Notice["kind"], inView?: Notice["inView"]): void;
  /** Tells what becomes of a file, by its name once it has one. */
  notifyFile(kind: FileNews, file: string): void;
}
