import type { ReactNode } from "react";
import type { ViewState } from "../address/types.ts";
import type { AgreementId, Detail, Lang, Overview, PartyId, SourceId } from "../dataset/types.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { PromiseId } from "../i18n/promiseIds.ts";
import type { Words } from "../i18n/types.ts";
import type { BakedLayout, ShownPath } from "../scene/types.ts";

/** The site's own words: masthead and where to report a mistake. From `data/site.json`. */
export interface SiteInfo {
  readonly siteName: string;
  /** Languages that are built, in the order of the switch. */
  readonly languages: readonly Lang[];
  /** `mailto:` or web address for corrections; null when the site names none. */
  readonly report: string | null;
  /** Name of the dataset in names of files that readers save, so that those of two atlases can be told apart. */
  readonly fileName?: string;
  /** Sizes of the downloads in bytes, in the order of their list; absent where they are not built. */
  readonly downloadBytes?: readonly number[];
}

/** A record whose id is close to an address that names nothing. */
export type NearRecord =
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "source"; readonly id: SourceId };

/** Pictures of what is open, as paths below the site's base. */
export interface PageCard {
  /** For link previews: 1200 x 630 px. */
  readonly landscape: string;
  /** Upright, for posts; null where what is open has no picture of its own. */
  readonly portrait: string | null;
}

/** Everything a page says, in one value: the same in Node and in the browser, so that the markup is too. */
export interface PageModel {
  readonly site: SiteInfo;
  readonly words: Words;
  readonly view: ViewState;
  /** Way from the page's address to the site's base. */
  readonly root: string;
  readonly overview: Overview;
  readonly overviewIndex: DatasetIndex;
  readonly detail: Detail | null;
  readonly detailIndex: DatasetIndex | null;
  /** Answer to the path that is open, or the one before; absent or null where there is none. */
  readonly shownPath?: ShownPath | null;
  readonly baked: BakedLayout | null;
  readonly near: readonly NearRecord[];
  /** Data of the view is on its way; what is shown is that of the view before. */
  readonly pending: boolean;
  /** Data of the view could not be fetched; what is shown is that of the view before. */
  readonly failed: boolean;
  /** Whether the network shows its context lines; absent means that it does. */
  readonly context?: boolean;
  /** Absent where nothing was drawn, and of a record opened in place: only its own page names them. */
  readonly card?: PageCard;
}

/** What the tests of one promise found. */
export interface AccessCheck {
  readonly passed: number;
  readonly failed: number;
}

/** What a run of all tests found, by promise. Promises without tests have no entry. */
export interface AccessRecord {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  /** Name and version of the browser. */
  readonly browser: string;
  /** Digest of the data that the tests ran with (`dataDigest`); absent in records of before. */
  readonly data?: string;
  /** Whether the long matrices ran too. */
  readonly isFull: boolean;
  readonly tests: AccessCheck & { readonly skipped: number };
  readonly checks: ReadonlyMap<PromiseId, AccessCheck>;
}

/** What an imitated screen reader said on a page, as a text file of the site. */
export interface SpokenTranscript {
  readonly language: Lang;
  readonly state: "start" | "agreement" | "embed-start" | "embed-agreement";
  /** Path below the site's base. */
  readonly path: string;
}

/** What the accessibility sheet shows beside its own words. */
export interface AccessSheet {
  /** Null where no run is recorded. */
  readonly record: AccessRecord | null;
  /** Whether the tests ran with the data of this site. */
  readonly isOwnData?: boolean;
  readonly transcripts: readonly SpokenTranscript[];
}

/** What was chosen in the picture, as a sheet over its foot on a narrow page. */
export interface Sheet {
  /** Title and first line, or most of the screen. */
  readonly height: "low" | "tall";
  readonly controls: ReactNode;
}

/** Live parts that stand in place of their static forms; at first they render exactly the same markup. */
export interface LiveParts {
  /** Null where what is open is read in the page. */
  readonly sheet?: Sheet | null;
  /** Whether the picture fills the window. */
  readonly isFull?: boolean;
  readonly publish?: ReactNode;
  readonly search?: ReactNode;
  readonly tools?: ReactNode;
  /** Choice of two parties: in the row of tools, in the panel of a party, and in that of a path, whose address can be copied. */
  readonly path?: Readonly<Record<"tool" | "party" | "others" | "copy", ReactNode>>;
  readonly context?: ReactNode;
  readonly picture?: ReactNode;
  readonly diagram?: ReactNode;
  readonly share?: ReactNode;
  readonly more?: ReactNode;
  readonly status?: ReactNode;
  /** Another try to fetch what could not be loaded. */
  readonly retry?: ReactNode;
}
