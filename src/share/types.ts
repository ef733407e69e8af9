import type * as Schema from "schema-dts";
import type { ReservedHeights } from "./heightRows.ts";

/** One type of schema.org's own, without the hundreds below it: those make checking types twenty times slower. */
type Only<T, Name extends string> = Extract<T, { readonly "@type": Name }>;

export type ActionNode = Only<Schema.Action, "Action">;
export type BreadcrumbNode = Only<Schema.BreadcrumbList, "BreadcrumbList">;
export type DatasetNode = Only<Schema.Dataset, "Dataset">;
export type EventNode = Only<Schema.Event, "Event">;
export type PageNode = Only<Schema.WebPage, "WebPage">;
export type WorkNode = Only<Schema.CreativeWork, "CreativeWork">;
export type PartyNode =
  | Only<Schema.Person, "Person">
  | Only<Schema.Organization, "Organization" | "GovernmentOrganization" | "CollegeOrUniversity">;

/** Whatever the structured data of a page describes. */
export type JsonLdNode = ActionNode | BreadcrumbNode | DatasetNode | EventNode | PageNode | WorkNode | PartyNode;

/** What code for other pages is made of. All addresses are absolute. */
export interface EmbedCodeParts {
  /** Title of what is shown, in plain text. */
  readonly title: string;
  readonly siteName: string;
  /** The embed's own page, with what its query asks for. */
  readonly embedUrl: string;
  /** The full page, which the caption links to. */
  readonly pageUrl: string;
  /** The script of the first form. */
  readonly loaderUrl: string;
  /** Heights kept free, so that the host's page does not jump. */
  readonly heightsPx: ReservedHeights;
  /** Preview picture of the page; null where there is none. */
  readonly picture: {
    readonly url: string;
    readonly widthPx: number;
    readonly heightPx: number;
    readonly alt: string;
  } | null;
}
