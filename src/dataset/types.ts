/** Types of a checked dataset, all inferred from `schema.ts`, so that they can never differ from the check. */
import type { InferOutput } from "valibot";
import type {
  AgreementIdSchema,
  AgreementSchema,
  AttendanceSchema,
  CorrectionSchema,
  DatasetSchema,
  EventIdSchema,
  EventSchema,
  ParticipantSchema,
  PartyIdSchema,
  PartySchema,
  SectorIdSchema,
  SectorSchema,
  SideIdSchema,
  SideSchema,
  StatementSchema,
  TallySchema,
} from "./schema.ts";
import type { ClaimSchema, SourceIdSchema, SourceSchema } from "./sourceSchema.ts";
import type { LANGS } from "./vocabulary.ts";

type DeepReadonly<T> = T extends string | number | boolean | undefined | null
  ? T
  : T extends readonly (infer U)[]
    ? readonly DeepReadonly<U>[]
    : { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** Language of the interface: also the first part of every path. */
export type Lang = (typeof LANGS)[number];

export type SourceId = InferOutput<typeof SourceIdSchema>;
export type PartyId = InferOutput<typeof PartyIdSchema>;
export type AgreementId = InferOutput<typeof AgreementIdSchema>;
export type SideId = InferOutput<typeof SideIdSchema>;
export type EventId = InferOutput<typeof EventIdSchema>;
export type SectorId = InferOutput<typeof SectorIdSchema>;

export type Dataset = DeepReadonly<InferOutput<typeof DatasetSchema>>;
export type Source = DeepReadonly<InferOutput<typeof SourceSchema>>;
export type Party = DeepReadonly<InferOutput<typeof PartySchema>>;
export type Participant = DeepReadonly<InferOutput<typeof ParticipantSchema>>;
export type Agreement = DeepReadonly<InferOutput<typeof AgreementSchema>>;
export type Event = DeepReadonly<InferOutput<typeof EventSchema>>;
export type Attendance = DeepReadonly<InferOutput<typeof AttendanceSchema>>;
export type Statement = DeepReadonly<InferOutput<typeof StatementSchema>>;
export type Tally = DeepReadonly<InferOutput<typeof TallySchema>>;
export type Side = DeepReadonly<InferOutput<typeof SideSchema>>;
export type Sector = DeepReadonly<InferOutput<typeof SectorSchema>>;
export type Correction = DeepReadonly<InferOutput<typeof CorrectionSchema>>;
export type Claim = DeepReadonly<InferOutput<typeof ClaimSchema>>;

export type PartyKind = Party["kind"];
export type AgreementType = Agreement["type"];

/** Text in several languages, keyed by BCP 47 tag. */
export type LangText = Readonly<Record<string, string>>;

/** What the reader asked to see, apart from what is open. Empty lists and texts filter nothing. Years are whole, inclusive. */
export interface Filter {
  readonly q: string;
  readonly kind: readonly PartyKind[];
  readonly side: readonly SideId[];
  readonly country: readonly string[];
  readonly sector: readonly SectorId[];
  readonly type: readonly AgreementType[];
  readonly from: number | null;
  readonly to: number | null;
}

/** How many choices of one filter field the data holds: value and number of agreements (or of parties, for `kind` and `country`). */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Choices per filter field, most frequent first, ties by value. A field with fewer than two known values is empty. */
export interface Facets {
  readonly kind: readonly FacetValue[];
  readonly side: readonly FacetValue[];
  readonly country: readonly FacetValue[];
  readonly sector: readonly FacetValue[];
  readonly type: readonly FacetValue[];
  /** Years in which agreements are dated (signed, else start of period, else the event's date), ascending. */
  readonly years: readonly number[];
}

/** Reported against described, computed from tallies and agreements, never typed in. All are whole numbers. */
export interface Finding {
  /** Sum of the tallies; null when the dataset has none. */
  readonly reported: number | null;
  /** Of the reported ones, where the dataset has tallies; else all. */
  readonly described: number;
  /** Reported but not described, as a range, since one record may count as several (`countsAs`). Null without tallies. */
  readonly unnamed: { readonly min: number; readonly max: number } | null;
  /** Parties that take part in at least one agreement. */
  readonly parties: number;
}

/** Two parties and what they share, for pictures too large to show each agreement. */
export interface Pair {
  readonly a: PartyId;
  readonly b: PartyId;
  readonly count: number;
  /** The agreement itself, when there is just one. */
  readonly agreement: AgreementId | null;
}

/** Order of the two lists; `-` before it descends. Undated agreements come last either way. */
export type RecordSort = "agreements" | "-agreements" | "date" | "-date" | "type" | "-type";

export interface StartEntry {
  readonly id: AgreementId;
  readonly why: "mostParties" | "mostSourced" | "busiest" | "also";
}

/** Where to start, and what no record says; over the whole dataset, whatever the filter. */
export interface Start {
  readonly entries: readonly StartEntry[];
  readonly hasSigningDates: boolean;
  readonly hasSignatories: boolean;
}

export interface OverviewRequest {
  readonly filter: Filter;
  /** How many rows the agreement list and the party list may hold, each. */
  readonly limit: number;
  /** Null or absent: agreements in dataset order, parties by most agreements. */
  readonly sort?: RecordSort | null;
}

/** What a part of a dataset cannot know of its own parties. Has an entry for every party of the slice it comes with. */
export interface PartyFacts {
  /** Agreements per party, over the whole dataset, withdrawn ones left out. */
  readonly degree: Readonly<Record<string, number>>;
  /** Position of the party's side as `sideOf` of the whole dataset's index gives it; null when no agreement gives one. */
  readonly side: Readonly<Record<string, number | null>>;
}

/**
 * The answer to "what is shown": a part of the dataset small enough to draw and list, with true totals.
 * Plain JSON, so that it can come with a page. `slice` holds every record that the other fields name.
 */
export interface Overview extends PartyFacts {
  readonly slice: Dataset;
  /** Agreements to list, in the order asked for, at most `limit`. */
  readonly agreements: readonly AgreementId[];
  /** Parties of the shown agreements, by most agreements, then id; at most `limit`. */
  readonly parties: readonly PartyId[];
  /** True numbers behind the two lists: after the filter, and without it. */
  readonly matched: { readonly agreements: number; readonly parties: number };
  readonly total: { readonly agreements: number; readonly parties: number };
  /** What to draw: everything in `slice` (`all`), or, when that would pass the bound, the busiest parties and their pairs. */
  readonly drawn:
    | { readonly kind: "all" }
    | { readonly kind: "summary"; readonly parties: readonly PartyId[]; readonly pairs: readonly Pair[] };
  readonly facets: Facets;
  readonly finding: Finding;
  readonly start: Start;
  /** Whether two columns of parties can be drawn (`standFacing`). */
  readonly isFacing: boolean;
}

/** One opened record with its neighbours; `slice` holds them all, and a few related agreements to name beside them. */
export interface Detail extends PartyFacts {
  readonly slice: Dataset;
  readonly open:
    | { readonly kind: "agreement"; readonly id: AgreementId }
    | { readonly kind: "party"; readonly id: PartyId }
    | { readonly kind: "source"; readonly id: SourceId };
  /** The agreement itself, the party's agreements, or those the source speaks of; in dataset order, all of them that stand. */
  readonly agreements: readonly AgreementId[];
  /** For an agreement: its place in the dataset and its neighbours there, for "4 of 7, previous, next". Null when withdrawn. */
  readonly place: {
    readonly index: number;
    readonly of: number;
    readonly previous: AgreementId | null;
    readonly next: AgreementId | null;
  } | null;
}

/** A record that a path between two parties goes through. */
export type PathStop =
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "agreement"; readonly id: AgreementId }
  | { readonly kind: "event"; readonly id: EventId };

/**
 * What links two stops of a path: a `participation` in an agreement; everything else is context. Read from the record that says so:
 * agreement `event` event, person `attended` (or sent a `message` to) event, person `represents` body, part `parent` whole, speaker
 * `onBehalfOf` and `mentions` others. A participation is read from the party.
 */
export type PathTie =
  | "participation"
  | "event"
  | "attended"
  | "message"
  | "represents"
  | "onBehalfOf"
  | "mentions"
  | "parent";

/**
 * One step of a path: what it leads to, by which tie, whether it goes against the way in which the tie is read, and the claim that
 * the tie rests on where no source says it (`unsaidClaim`); null where one does.
 */
export interface PathStep {
  readonly tie: PathTie;
  readonly isBack: boolean;
  readonly to: PathStop;
  readonly unsaid: Claim | null;
}

/**
 * How two parties are linked. `through` says whether agreements alone do it, or only with context. No path: both are the `same`
 * party, some are `unknown` to the dataset, some are `alone` (no record links them to anybody), or they stand `apart`.
 */
export type PathFound =
  | { readonly kind: "found"; readonly through: "agreements" | "context"; readonly steps: readonly PathStep[] }
  | { readonly kind: "none"; readonly why: "same" | "apart" }
  | { readonly kind: "none"; readonly why: "unknown" | "alone"; readonly parties: readonly PartyId[] };

/** The answer to "how are these two linked", under their present ids. `slice` holds both parties and every stop. */
export interface PartyPath extends PartyFacts {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly found: PathFound;
  readonly slice: Dataset;
}
