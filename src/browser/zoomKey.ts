/** The key that zooms with the wheel, by the name on the reader's keyboard. */
export function zoomKey(): string {
  return /Mac|iPad|iPhone/.test(navigator.userAgent) ? "⌘" : "Ctrl";
}
