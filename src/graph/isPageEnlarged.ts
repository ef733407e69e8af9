/** Fingers and rounding leave a page that nobody enlarged at a scale this close to 1. */
const ENLARGED_FROM = 1.05;

/** Whether the reader has enlarged the whole page with two fingers, as the browser does it. */
export function isPageEnlarged(): boolean {
  return (globalThis.visualViewport?.scale ?? 1) > ENLARGED_FROM;
}
