import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGS } from "../dataset/vocabulary.ts";
import type { SpokenTranscript } from "../pages/types.ts";

/** Where the tests keep what an imitated screen reader said. */
const FOLDER = "test/fixtures/transcripts";
const STATES = ["start", "agreement", "embed-start", "embed-agreement"] as const;

/** A transcript with its text. */
export interface TranscriptFile extends SpokenTranscript {
  readonly text: string;
}

/** The stored transcripts of the project in folder `cwd`, page by page; none where there are no tests. */
export function readTranscripts(cwd: string): readonly TranscriptFile[] {
  const folder = join(cwd, FOLDER);
  if (!existsSync(folder)) return [];
  const names = new Set(readdirSync(folder));
  return STATES.flatMap((state) =>
    LANGS.map((language) => ({ language, state, name: `${language}-${state}.txt` }))
      .filter(({ name }) => names.has(name))
      .map(({ language, name }) => ({
        language,
        state,
        path: `accessibility/${name}`,
        // Hosts seldom name the encoding of a plain text; its mark at the start does.
        text: `\ufeff${readFileSync(join(folder, name), "utf8")}`,
      })),
  );
}
