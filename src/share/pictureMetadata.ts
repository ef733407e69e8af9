import type { SvgTree } from "../scene/types.ts";
import { licenceUrl } from "./licenceUrl.ts";

/** What the file of a picture says of itself to programs. */
export interface PictureMetadata {
  /** Who publishes it: the name of the site. */
  readonly publisher: string;
  readonly sources: readonly string[];
  /** ISO date of the data; null where it does not say. */
  readonly updated: string | null;
  /** Words, SPDX name or address; null where the data does not say. */
  readonly licence: string | null;
  /** Address of the page that shows the same; null where the site has none. */
  readonly url: string | null;
}

const plain = (tag: string, text: string | null): readonly SvgTree[] =>
  text === null ? [] : [{ tag, attributes: {}, children: [text] }];

/** `<metadata>` of an SVG in Dublin Core and Creative Commons terms, as drawing programs and search engines read it. */
export function pictureMetadata(title: string, metadata: PictureMetadata): SvgTree {
  const { licence, publisher, sources, updated, url } = metadata;
  const address = licence === null ? null : licenceUrl(licence);
  const work: SvgTree = {
    tag: "cc:Work",
    attributes: { "rdf:about": url ?? "" },
    children: [
      ...plain("dc:format", "image/svg+xml"),
      { tag: "dc:type", attributes: { "rdf:resource": "http://purl.org/dc/dcmitype/StillImage" }, children: [] },
      ...plain("dc:title", title),
      ...plain("dc:publisher", publisher),
      ...plain("dc:date", updated),
      ...sources.flatMap((source) => plain("dc:source", source)),
      ...plain("dc:rights", licence),
      ...(address === null ? [] : [{ tag: "cc:license", attributes: { "rdf:resource": address }, children: [] }]),
    ],
  };
  const rdf: SvgTree = {
    tag: "rdf:RDF",
    attributes: {
      "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:cc": "http://creativecommons.org/ns#",
    },
    children: [work],
  };
  return { tag: "metadata", attributes: {}, children: [rdf] };
}
