/**
 * Keeps the page's links leading where they led when it was loaded. They are relative, and the address bar moves on with every
 * step of the reader: without this, each step would have to write every link anew.
 */
export function pinBase(): void {
  const base = document.createElement("base");
  base.href = document.baseURI;
  document.head.prepend(base);
}
