import { Parser } from "htmlparser2";

/** A tag of a head that says something to a reader of links. */
export interface HeadTag {
  /** `og:title`, `description`, `title`, `link canonical`, `link oembed`, `http-equiv refresh`: as people write them. */
  readonly name: string;
  readonly content: string;
  /** Bytes of the file up to the end of the tag. */
  readonly endByte: number;
}

/** What stands in the head of a page, in the order of the file. */
export interface PageHead {
  readonly tags: readonly HeadTag[];
  /** Bytes of the file before `</head>`. */
  readonly bytes: number;
}

const OEMBED_TYPE = "application/json+oembed";

type Attributes = Readonly<Record<string, string>>;

/** Name of the tag that the attributes make, or null when no reader of links looks at it. */
function nameOf(element: string, attributes: Attributes): string | null {
  if (element === "meta") {
    const equiv = attributes["http-equiv"];
    const name = attributes["property"] ?? attributes["name"];
    if (equiv !== undefined) return `http-equiv ${equiv.toLowerCase()}`;
    return name === undefined ? null : name.trim().toLowerCase();
  }
  if (element !== "link") return null;
  const rel = attributes["rel"]?.trim().toLowerCase();
  // WordPress compares the type letter by letter: with a charset behind it, the link is none.
  if (rel === "alternate") return attributes["type"] === OEMBED_TYPE ? "link oembed" : null;
  return rel === undefined ? null : `link ${rel}`;
}

/** Reads the head of a page as a preview robot does: without running anything, and no further than `</head>`. Never throws. */
export function readHead(html: string): PageHead {
  const found: { readonly name: string; readonly content: string; readonly end: number }[] = [];
  let [text, end, isTitle] = ["", -1, false];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (end >= 0) return;
      if (name === "body") end = parser.startIndex;
      isTitle = name === "title";
      const tag = nameOf(name, attributes);
      if (tag !== null)
        found.push({ name: tag, content: attributes["content"] ?? attributes["href"] ?? "", end: parser.endIndex });
    },
    ontext(part) {
      if (isTitle && end < 0) text += part;
    },
    onclosetag(name) {
      if (end >= 0) return;
      if (name === "title" && isTitle) found.push({ name, content: text, end: parser.endIndex });
      if (name === "head") end = parser.startIndex;
      isTitle = false;
    },
  });
  parser.end(html);
  return {
    tags: found.map((tag) => ({ name: tag.name, content: tag.content, endByte: bytesUpTo(html, tag.end + 1) })),
    bytes: bytesUpTo(html, end < 0 ? html.length : end),
  };
}

function bytesUpTo(html: string, end: number): number {
  return Buffer.byteLength(html.slice(0, end));
}

/** Content of the first tag of that name, its spaces tidied as readers tidy them; null when there is none or it is empty. */
export function headText(head: PageHead, name: string): string | null {
  const content =
    head.tags
      .find((tag) => tag.name === name)
      ?.content.replace(/\s+/g, " ")
      .trim() ?? "";
  return content === "" ? null : content;
}
