/** Whether the style sheet shows the opened record as a sheet over the foot of the screen. */
export function isSheet(): boolean {
  const aside = document.querySelector("aside[data-sheet]");
  return aside !== null && getComputedStyle(aside).position === "sticky";
}
