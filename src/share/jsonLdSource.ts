import { formatPath } from "../address/formatAddress.ts";
import type { Source } from "../dataset/types.ts";
import { sourceTitle } from "../i18n/localText.ts";
import type { JsonLdContext } from "./jsonLdParty.ts";
import type { WorkNode } from "./types.ts";

/** A source: a work of its publisher. What kind of work is not known, so none is said. */
export function jsonLdSource({ index, siteUrl, words }: JsonLdContext, source: Source): WorkNode {
  const { id, language, published, publisher, url } = source;
  return {
    "@type": "CreativeWork",
    "@id": `${siteUrl}${formatPath({ lang: words.lang, open: { kind: "source", id } })}#source`,
    name: sourceTitle(source, index.dataset.language, words.lang).text,
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    ...(language === undefined ? {} : { inLanguage: language }),
  };
}
