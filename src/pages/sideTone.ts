/** Sides that have a colour of their own, in the order of the data; the style sheet shows all others in that of plain lines. */
const TONED_SIDES = 4;

/** Class that carries a side's colour, by its place in the data; none for further sides and for no side (below zero). */
export function sideTone(position: number): string {
  return position >= 0 && position < TONED_SIDES ? `s${position}` : "";
}

/** Whether some of so many sides share one colour. */
export function sharesTone(sides: number): boolean {
  return sides > TONED_SIDES;
}
