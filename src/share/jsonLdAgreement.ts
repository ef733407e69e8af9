import { isReport } from "../dataset/isReport.ts";
import type { Agreement, Event as AtlasEvent, Party } from "../dataset/types.ts";
import { agreementTitle, eventName, eventPlace } from "../i18n/localText.ts";
import { isStated } from "./isStated.ts";
import { jsonLdParty, partyNodeId, type JsonLdContext } from "./jsonLdParty.ts";
import { jsonLdSource } from "./jsonLdSource.ts";
import { reportedParties } from "./reportedParties.ts";
import type { ActionNode, EventNode, JsonLdNode, WorkNode } from "./types.ts";

/** More parties or sources than these are on the page and in the data, but not here. */
const PARTIES_MAX = 20;
const SOURCES_MAX = 5;

function work(context: JsonLdContext, agreement: Agreement, pageUrl: string, description: string): WorkNode {
  const { index, words } = context;
  const { claims, period } = agreement;
  const { agents, others } = reportedParties(index, agreement);
  const about = [...agents, ...others].slice(0, PARTIES_MAX);
  const sources = [...new Set(claims.filter(isReport).map(({ source }) => source))].flatMap(
    (id) => index.sources.get(id) ?? [],
  );
  return {
    "@type": "CreativeWork",
    "@id": `${pageUrl}#agreement`,
    name: agreementTitle(agreement, index.dataset.language, words.lang).text,
    description,
    ...(about.length === 0 ? {} : { about: about.map((party) => jsonLdParty(context, party)) }),
    ...(sources.length === 0
      ? {}
      : { isBasedOn: sources.slice(0, SOURCES_MAX).map((source) => jsonLdSource(context, source)) }),
    // An open end is two dots (schema.org, temporalCoverage; ISO 8601).
    ...(period === undefined || !isStated(claims, "period")
      ? {}
      : { temporalCoverage: `${period.start ?? ".."}/${period.end ?? ".."}` }),
  };
}

/** Place of an event, where a source says it. */
function placeOf({ index, words }: JsonLdContext, event: AtlasEvent | undefined) {
  const place = event === undefined ? null : eventPlace(event, index.dataset.language, words.lang);
  return place === null || !isStated(event?.claims, "place")
    ? {}
    : { location: { "@type": "Place", name: place.text } as const };
}

const COMPLETED = new Set(["signed", "in-force", "ended"]);

function act(context: JsonLdContext, agreement: Agreement, event: AtlasEvent | undefined, pageUrl: string): ActionNode {
  const { claims, signed, status = "unknown" } = agreement;
  const { agents, others } = reportedParties(context.index, agreement);
  // No more than the work describes.
  const idsOf = (parties: readonly Party[], most: number) =>
    parties.slice(0, Math.max(0, most)).map((party) => ({ "@id": partyNodeId(context, party) }));
  const [agent, participant] = [idsOf(agents, PARTIES_MAX), idsOf(others, PARTIES_MAX - agents.length)];
  return {
    "@type": "Action",
    "@id": `${pageUrl}#action`,
    ...(agent.length === 0 ? {} : { agent }),
    ...(participant.length === 0 ? {} : { participant }),
    result: { "@id": `${pageUrl}#agreement` },
    ...(COMPLETED.has(status) && isStated(claims, "status")
      ? { actionStatus: "https://schema.org/CompletedActionStatus" as const }
      : {}),
    ...(signed !== undefined && isStated(claims, "signed") ? { startTime: signed } : {}),
    ...placeOf(context, event),
  };
}

function occasion(context: JsonLdContext, event: AtlasEvent, pageUrl: string): EventNode {
  const { claims, date, end } = event;
  return {
    "@type": "Event",
    "@id": `${pageUrl}#event`,
    name: eventName(event, context.index.dataset.language, context.words.lang).text,
    ...(date !== undefined && isStated(claims, "date") ? { startDate: date } : {}),
    ...(end !== undefined && isStated(claims, "end") ? { endDate: end } : {}),
    ...placeOf(context, event),
    workFeatured: { "@id": `${pageUrl}#agreement` },
  };
}

/**
 * An agreement in the words of schema.org, which knows no treaty or contract: a work, the act whose result it is, and the event
 * where a source says that it belongs to one. Parties, dates and places too only where a source says them; nothing of a record
 * that was withdrawn.
 */
export function jsonLdAgreement(
  context: JsonLdContext,
  agreement: Agreement,
  { url, description }: { readonly url: string; readonly description: string },
): readonly JsonLdNode[] {
  if (agreement.withdrawn !== undefined) return [];
  const event = isStated(agreement.claims, "event") ? context.index.events.get(agreement.event ?? "") : undefined;
  return [
    work(context, agreement, url, description),
    act(context, agreement, event, url),
    ...(event === undefined ? [] : [occasion(context, event, url)]),
  ];
}
