/**
 * The not-found page inside another site's frame, where an embed was expected: its message and its links stay, which open beside
 * the host's page; masthead, search, picture and lists go. The explorer leaves such a page alone (`data-framed`).
 */
export function showFramed(): void {
  document.documentElement.dataset["framed"] = "";
  const panel = document.querySelector("aside");
  for (let part: Element | null = panel; part !== null && part !== document.body; part = part.parentElement) {
    for (const beside of Array.from(part.parentElement?.children ?? [])) if (beside !== part) beside.remove();
  }
  for (const link of document.querySelectorAll("a[href]")) {
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer");
  }
}
