/** Makes the icon's address absolute: the browser asks for it again whenever the page's own address changes. */
export function pinIcon(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=icon]")) link.href = new URL(link.href).href;
}
