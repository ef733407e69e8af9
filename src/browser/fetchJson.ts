/** How long a file may take before the reader is told and offered another try, in ms. */
const PATIENCE_MS = 10_000;

/** A JSON file of the site. Rejects when it does not arrive in time, or is another kind of answer. */
export async function fetchJson(url: URL): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url.pathname} answered ${String(response.status)}`);
  const value: unknown = await response.json();
  return value;
}
