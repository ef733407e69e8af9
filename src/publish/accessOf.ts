import type { AccessSheet } from "../pages/types.ts";
import { dataDigest } from "./dataDigest.ts";
import { readAccessRecord } from "./readAccessRecord.ts";
import { readTranscripts, type TranscriptFile } from "./readTranscripts.ts";

/**
 * What the accessibility sheet of a site shows: the last recorded run of the software's tests in folder `cwd`, and whether it ran
 * with the data whose JSON is `text`. What was read aloud tells of the data that were tested, so it stands beside no other.
 */
export function accessOf(cwd: string, text: string): AccessSheet & { readonly transcripts: readonly TranscriptFile[] } {
  const record = readAccessRecord(cwd);
  const isOwnData = record?.data === dataDigest(text);
  return { record, isOwnData, transcripts: isOwnData ? readTranscripts(cwd) : [] };
}
