import { showText } from "../dataset/showValue.ts";
import { cutText } from "./cutText.ts";
import { formatSize, group, type PreviewBreach, type PreviewPage } from "./judgePreview.ts";
import { PREVIEW_READERS, type PreviewReader } from "./previewReaders.ts";
import { headText } from "./readHead.ts";

/** Width that lines are broken at: what a terminal shows at its smallest usual size. */
const LINE_CHARACTERS = 80;
const LABEL_CHARACTERS = 13;
/** Longest text that is printed; one that is longer was meant to harm. */
const SHOWN_CHARACTERS = 600;
const NONE = "none";

const first = (page: PreviewPage, tags: readonly string[]): string | null =>
  tags.map((tag) => headText(page.head, tag)).find((text) => text !== null) ?? null;

/** What each reader shows for a page, one block a reader: `name`, then its fields, broken into lines of at most 80 characters. */
export function formatPreview(page: PreviewPage): readonly string[] {
  return PREVIEW_READERS.flatMap((reader) => ["", reader.name, ...formatReader(page, reader)]);
}

function formatReader(page: PreviewPage, reader: PreviewReader): readonly string[] {
  const { title, description, picture } = reader;
  const shown = (field: PreviewReader["description"]): string =>
    field === null ? "not shown" : cutText(first(page, field.tags) ?? NONE, field.cut);
  return [
    ...field("site", first(page, reader.site) ?? hostOf(page)),
    ...field("title", shown(title)),
    ...field("description", shown(description)),
    ...field("picture", picture === null ? "not shown" : describePicture(page, picture)),
  ];
}

/** Host of the page's address, which stands for a site without a name. */
function hostOf(page: PreviewPage): string {
  const url = headText(page.head, "og:url") ?? page.siteUrl ?? "";
  return URL.canParse(url) ? new URL(url).host : "the host of the link";
}

function describePicture({ head, picture }: PreviewPage, tags: readonly string[]): string {
  const url = tags.map((tag) => headText(head, tag)).find((text) => text !== null) ?? null;
  if (url === null) return NONE;
  if (picture === null || picture.url !== url) return url;
  if (picture.file === null) return `${url} (not in the build)`;
  const size = picture.size === null ? "no PNG" : formatSize(picture.size);
  return `${picture.file}, ${size}, ${group(picture.bytes)} bytes`;
}

/** A label and its text, which continues below itself where it is too long for a line. */
function field(label: string, text: string): readonly string[] {
  const indent = " ".repeat(LABEL_CHARACTERS + 2);
  const safe = showText(cutText(text, { max: SHOWN_CHARACTERS, unit: "characters" }));
  return wrap(safe, LINE_CHARACTERS - indent.length).map((line, at) =>
    at === 0 ? `  ${label.padEnd(LABEL_CHARACTERS)}${line}` : indent + line,
  );
}

function wrap(text: string, max: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && [...line].length + [...word].length >= max) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A broken limit on one line: reader, tag, measured value, limit, what to do. */
export function formatBreach({ reader, tag, measured, limit, remedy }: PreviewBreach): string {
  return `${reader}  ${tag}  ${showText(measured)}  limit: ${showText(limit)}  ${remedy}`;
}
