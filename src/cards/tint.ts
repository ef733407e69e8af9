/** How much of a side's colour is in the fill of a party that stands beside what the card is about. */
const TINT = 0.12;

/** A colour thinned with white; both six hex digits after a hash. */
export function tint(hex: string): string {
  const mixed = [1, 3, 5].map((at) => Math.round(255 - (255 - Number.parseInt(hex.slice(at, at + 2), 16)) * TINT));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
