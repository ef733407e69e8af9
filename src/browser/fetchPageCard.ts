/** How long a page may take whose pictures are only an extra, in ms. */
const PATIENCE_MS = 10_000;

/** Pictures of a page, as paths below the site's base. */
export interface FetchedCard {
  readonly landscape: string;
  readonly portrait: string | null;
}

/** As the build writes them into the page's data. Quotes of texts are escaped there and everywhere else, so no text reads so. */
const CARD = /"card":\{"landscape":"(og\/[0-9a-f]{16}\.png)","portrait":(?:null|"(og\/[0-9a-f]{16}\.png)")\}/;

/** The pictures that a built page names; null where it names none. */
function parsePageCard(html: string): FetchedCard | null {
  const [, landscape, portrait] = CARD.exec(html) ?? [];
  return landscape === undefined ? null : { landscape, portrait: portrait ?? null };
}

/**
 * The pictures of a record, which only its own page names: no data lists them, since they are drawn when all data is known.
 * Null where they cannot be learnt, which is no fault to speak of.
 */
export async function fetchPageCard(url: string): Promise<FetchedCard | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? parsePageCard(await response.text()) : null;
  } catch {
    return null;
  }
}
