import { Parser } from "htmlparser2";

/** Most files hide nothing, and the text of a large one takes seconds to parse. */
const MARK = Buffer.from("table:display");

/**
 * Names of the sheets that an ODS file hides, from the bytes of its `content.xml`, if there are any: a sheet names a style of its own, whose
 * `table:display` is `false` (OpenDocument 1.3, part 3, `style:table-properties`).
 */
export function hiddenTables(content: Uint8Array | null): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (content === null) return hidden;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (!bytes.includes(MARK)) return hidden;
  const styles = new Set<string>();
  let style: string | null = null;
  const parser = new Parser(
    {
      onopentag(element, attributes) {
        if (element === "style:style")
          style = attributes["style:family"] === "table" ? (attributes["style:name"] ?? null) : null;
        if (element === "style:table-properties" && style !== null && attributes["table:display"] === "false")
          styles.add(style);
        if (element === "table:table" && styles.has(attributes["table:style-name"] ?? ""))
          hidden.add(attributes["table:name"] ?? "");
      },
    },
    { xmlMode: true },
  );
  parser.end(bytes.toString("utf8"));
  return hidden;
}
