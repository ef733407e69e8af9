/** Title of the tab, and so of a bookmark, for what is open now. */
export function setPageTitle(title: string): void {
  document.title = title;
}
