/** What became of it: the reader may close the list of apps again, and a browser may refuse. */
export type Shared = "shared" | "cancelled" | "refused";

/** Whether the browser can hand a link to other apps. */
export function canShareNatively(url: string): boolean {
  return typeof navigator.canShare === "function" && navigator.canShare({ url });
}

/** Opens the system's list of apps for a link; only from an act of the reader. Never throws. */
export async function shareNatively(data: { readonly title: string; readonly url: string }): Promise<Shared> {
  try {
    await navigator.share({ title: data.title, url: data.url });
    return "shared";
  } catch (fault) {
    return fault instanceof DOMException && fault.name === "AbortError" ? "cancelled" : "refused";
  }
}
