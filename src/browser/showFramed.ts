/**
 * The not-found page inside another site's frame, where an embed was expected: the style sheet leaves its message and its links
 * (`data-framed`), which open beside the host's page.
 */
export function showFramed(): void {
  document.documentElement.dataset["framed"] = "";
  for (const link of document.querySelectorAll("a[href]")) {
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
  }
}
