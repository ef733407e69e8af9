import type * as Schema from "schema-dts";

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
