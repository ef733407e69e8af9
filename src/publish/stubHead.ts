import { Parser } from "htmlparser2";

type Attributes = Readonly<Record<string, string>>;

/** What a redirect needs nothing of: how the target runs, looks, and is offered in other languages. */
function isKept(element: string, attributes: Attributes): boolean {
  if (element === "meta") return attributes["http-equiv"] === undefined;
  if (element !== "link") return false;
  return (
    attributes["rel"] === "canonical" ||
    attributes["rel"] === "icon" ||
    attributes["type"] === "application/json+oembed"
  );
}

/** Head of a page as a redirect to it carries it. */
export interface StubHead {
  /** The tags that preview readers take, letter by letter as the page has them: they do not follow redirects. */
  readonly tags: string;
  /** The page's title, as markup. */
  readonly title: string;
}

/** Takes the tags for preview readers out of a built page: titles, texts, pictures, canonical and oEmbed links. */
export function stubHead(html: string): StubHead {
  const end = html.indexOf("</head>");
  const head = end < 0 ? "" : html.slice(0, end);
  const tags: string[] = [];
  let [titleStart, title] = [-1, ""];
  const parser = new Parser({
    onopentag(element, attributes) {
      const tag = head.slice(parser.startIndex, parser.endIndex + 1);
      if (element === "title") titleStart = parser.endIndex + 1;
      if (isKept(element, attributes)) tags.push(tag);
    },
    onclosetag(element) {
      if (element !== "title" || titleStart < 0) return;
      title = head.slice(titleStart, parser.startIndex);
      tags.push(`<title>${title}</title>`);
      titleStart = -1;
    },
  });
  parser.end(head);
  return { tags: tags.join(""), title };
}
