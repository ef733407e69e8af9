import { formatPath } from "../address/formatAddress.ts";
import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Party } from "../dataset/types.ts";
import { partyName } from "../i18n/localText.ts";
import type { Words } from "../i18n/types.ts";
import type { PartyNode } from "./types.ts";

/** What structured data of any page needs. */
export interface JsonLdContext {
  readonly words: Words;
  /** Index of the whole dataset. */
  readonly index: DatasetIndex;
  /** Absolute address of the site's base. */
  readonly siteUrl: string;
  readonly siteName: string;
}

/** Id of a party in structured data: the fragment of its page in the page's language. */
export function partyNodeId({ siteUrl, words }: JsonLdContext, { id }: Party): string {
  return `${siteUrl}${formatPath({ lang: words.lang, open: { kind: "party", id } })}#party`;
}

/**
 * A party as schema.org can say who agreed. Only organisations and persons act there, so a region, city or country is the
 * government that serves it. No legal form is said that the data does not give: a company is an organisation.
 */
export function jsonLdParty(context: JsonLdContext, party: Party): PartyNode {
  const name = partyName(party, context.index.dataset.language, context.words.lang).text;
  const id = partyNodeId(context, party);
  switch (party.kind) {
    case "person":
      return { "@type": "Person", "@id": id, name };
    case "country":
      return { "@type": "GovernmentOrganization", "@id": id, name, areaServed: { "@type": "Country", name } };
    case "region":
      return {
        "@type": "GovernmentOrganization",
        "@id": id,
        name,
        areaServed: { "@type": "AdministrativeArea", name },
      };
    case "city":
      return { "@type": "GovernmentOrganization", "@id": id, name, areaServed: { "@type": "City", name } };
    case "government":
    case "ministry":
    case "agency":
      return { "@type": "GovernmentOrganization", "@id": id, name };
    case "university":
      return { "@type": "CollegeOrUniversity", "@id": id, name };
    default:
      return { "@type": "Organization", "@id": id, name };
  }
}
