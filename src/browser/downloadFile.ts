/** How long the content stays available for the browser to save, in ms. */
const KEPT_MS = 60_000;

/** Saves what was made in the page as a file in the reader's downloads. `type` is a media type such as `text/csv;charset=utf-8`. */
export function downloadFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
