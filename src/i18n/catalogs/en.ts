import { enAbout } from "./enAbout.ts";
import { enEmbed } from "./enEmbed.ts";
import { enKeys } from "./enKeys.ts";
import { enMoved } from "./enMoved.ts";
import { enPath } from "./enPath.ts";
import { enPreview } from "./enPreview.ts";
import { enPublish } from "./enPublish.ts";
import { enSentences } from "./enSentences.ts";
import { enShare } from "./enShare.ts";
import { enTerms } from "./enTerms.ts";

/**
 * English: the words of the page. Its ids are the ids of every language. ICU messages; what a number may be asked for beside its
 * digits ({n}, {nInWords}, {range} of {min} and {max}) stands in `createWords`.
 */
export const en = {
  ...enTerms,
  ...enSentences,
  ...enAbout,
  ...enEmbed,
  ...enPath,
  ...enPreview,
  ...enPublish,
  ...enShare,
  ...enMoved,
  ...enKeys,

  "skip.diagram": "Skip the diagram",
  "nav.languages": "Language",
  "nav.breadcrumb": "You are here",
  "nav.views": "View",
  "nav.previous": "previous",
  "nav.next": "next",
  "crumb.place": "Agreement {n} of {total}",
  "crumb.agreement": "Agreement",
  "crumb.party": "Party",
  "crumb.source": "Source",
  "tab.agreements": "Agreements",
  "tab.parties": "Parties",
  "tab.diagram": "Diagram",

  "intro.source": "Source:",
  "intro.moreSources": "and {n} more",
  "intro.updated": "data updated",
  "intro.method": "method and gaps",

  "search.label": "Search a party or agreement",
  "search.placeholder": "Search a party or agreement",
  "search.none": "Nothing found.",
  "filter.kind": "Kind",
  "filter.side": "Side",
  "filter.country": "Country",
  "filter.sector": "Sector",
  "filter.type": "Type",
  "filter.year": "Year",
  "filter.shown": "{shown} of {total} shown",
  "filter.clear": "Clear",
  "filter.nothing": "No agreement fits this search and these filters.",

  "view.sides": "Sides",
  "view.network": "Network",
  "view.table": "Table",
  "sort.agreements": "Agreements",
  "sort.date": "Date",
  "sort.type": "Type",

  "zoom.in": "Zoom in",
  "zoom.out": "Zoom out",
  "zoom.fit": "Fit",
  "diagram.title": "Diagram",
  "diagram.notDrawn": "Not drawn, but in the list: {agreements} and {parties}.",
  "diagram.summary": "{agreements} and {parties}",
  "status.retry": "Try again",
  "status.linkCopied": "Link copied",
  "status.cleared": "Selection cleared. {n, plural, one {# agreement} other {# agreements}}.",
  "status.linkShown": "The link could not be copied; select it and copy it.",
  "list.more": "Show more",

  "start.howTo": "How to read this",
  "start.howToText":
    "Each card with square corners is one agreement; its lines or coloured bars lead to the parties. Open any card or name.",
  "start.howToNetwork":
    "Each card with square corners is one agreement; lines lead to its parties. Dashed lines are context, not agreements. Click any card.",
  "start.here": "Start here",
  "start.entry.mostParties": "Most parties:",
  "start.entry.mostSourced": "Most quotes:",
  "start.entry.busiest": "Widest scope:",
  "start.entry.also": "Also:",
  "start.gaps": "What is not here",
  "gap.unnamed":
    "Counted but not named: {rangeInWords} {max, plural, one {agreement} other {agreements}} of those reported.",
  "gap.dates": "No signing date is stated.",
  "gap.signatories": "Who signed for each party is not stated.",
  "rest.unnamed": "{range} more, not named",
  "rest.counted": "counted only",
  "rest.present": "present, named in no agreement",

  "legend.title": "Legend",
  "legend.agreement": "agreement",
  "legend.dotted": "dotted card: present or counted, but named in no agreement",
  "legend.context": "dashed line: context (attended, sent a message, belongs to), not an agreement",
  "legend.lineDotted": "dotted line: signing not stated",

  "list.agreements": "Agreements ({n})",
  "list.parties": "Parties ({n})",
  "list.shown": "{shown} of {total} listed",
  "list.noSide": "No side given",
  "list.around": "Present or mentioned, named in no agreement",

  "field.title": "Title",
  "field.name": "Name",
  "field.kind": "Kind",
  "field.parties": "Parties",
  "field.side": "Side",
  "field.country": "Country",
  "field.sector": "Sector",
  "field.status": "Status",
  "field.signed": "Signing date",
  "field.inForce": "In force since",
  "field.ended": "Ended",
  "field.period": "Period",
  "field.event": "Event",
  "field.group": "Group",
  "field.scope": "What was agreed",
  "field.calledIn": "Called in the source",
  "field.value": "Value",
  "field.parent": "Part of",
  "field.parts": "Belonging to it",
  "field.names": "Other names",
  "field.aliases": "Also written",
  "field.possibly": "Possibly also",
  "field.publisher": "Publisher",
  "field.author": "Author",
  "field.published": "Published",
  "field.retrieved": "Retrieved",
  "field.language": "Language",
  "field.licence": "Licence",
  "field.address": "Address",

  "agreement.withdrawn": "This record was withdrawn on {date}.",
  "agreement.updates": "What happened since",
  "agreement.responses": "Replies",
  "agreement.supersedes": "Replaces",
  "agreement.amends": "Amends",
  "agreement.partOf": "Part of",
  "party.agreements": "Agreements ({n})",
  "party.presence": "At the event",
  "party.statements": "What was said",
  "party.signedBy": "signed by {name}",
  "party.unknown": "a party not named ({reason})",
  "party.onBehalfOf": "on behalf of {name}",
  "event.background": "background, not in the source",
  "source.agreements": "Agreements it speaks of ({n})",
  "source.description": "{source}: {agreements}, with quotes",

  "claims.title": "Quotes and sources",
  "claim.paragraph": "paragraph {n}",
  "claim.openPassage": "open at this passage",
  "claim.openRecord": "open the record",
  "claim.inferredFrom": "inferred from",
  "claim.disputes": "This source says otherwise: {value}",

  "status.fitted": "Whole diagram",
  "status.loading": "Loading…",

  "missing.title": "Page not found",
  "missing.text": "There is nothing at this address. It may be misspelt, or the page may never have been here.",
  "missing.near": "Did you mean",
  "missing.home": "To the start page",
  "error.canvas": "The diagram could not start. Nothing is lost: the picture and the list below hold the same.",
  "error.script": "The explorer could not load. Nothing is lost: every card and name is a link.",
  "status.dataFailed": "Some data could not be loaded.",

  "text.unreviewed": "Names and texts in this language have not yet been read by a native editor.",
  "footer.data": "data (JSON)",
  "footer.access": "accessibility",
  "footer.version": "version {version}",
  "footer.report": "report a mistake",
  "footer.madeWith": "Made with Accord Atlas",
} as const satisfies Readonly<Record<string, string>>;

export type MessageId = keyof typeof en;
