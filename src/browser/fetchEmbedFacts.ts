import { parseEmbedFacts, type EmbedFacts } from "../share/parseEmbedFacts.ts";

/** How long an embed may take to arrive, in ms, before the reader is told. */
const PATIENCE_MS = 10_000;

/** What the build wrote into an embed about itself. Rejects where the embed cannot be loaded or says nothing. */
export async function fetchEmbedFacts(url: string): Promise<EmbedFacts> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const facts = response.ok ? parseEmbedFacts(await response.text()) : null;
  if (facts === null) throw new Error(`${url} is no embed`);
  return facts;
}
