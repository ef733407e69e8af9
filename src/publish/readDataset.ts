import { decodeText } from "../dataset/decodeText.ts";
import { decodeDataset } from "../dataset/decodeDataset.ts";
import { parseDataset, type ParseResult } from "../dataset/parseDataset.ts";
import { parsePositions, type Positions } from "../dataset/parsePositions.ts";
import { readBytes } from "./readBytes.ts";
import { readSite, type SiteEnv } from "./readSite.ts";

export interface DatasetFile {
  /** As given, or `data/<name>` of the site's settings. */
  readonly file: string;
  readonly result: ParseResult;
  /** Text of the file without byte order mark; empty when it could not be decoded. */
  readonly text: string;
  /** Places in the text. */
  readonly positions: Positions;
}

/** The file that a command is about, checked: the one named, else that of the site. Throws a usage error when there is none. */
export function readDataset(cwd: string, env: SiteEnv, named: string | undefined): DatasetFile {
  const file = named ?? `data/${readSite(cwd, env).dataset}`;
  const bytes = readBytes(cwd, file);
  const decoded = decodeText(bytes);
  if (decoded.kind === "bad")
    return { file, result: decodeDataset(bytes, file), text: "", positions: parsePositions("") };
  const { text } = decoded;
  const positions = parsePositions(text);
  return { file, result: parseDataset(text, file, positions), text, positions };
}
