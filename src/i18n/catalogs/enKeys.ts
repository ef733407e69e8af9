/** The diagram by keyboard, and what is said of an act. */
export const enKeys = {
  "zoom.centre": "Centre the selection",
  "diagram.role": "diagram",
  "diagram.label": "Cards of the diagram",
  "diagram.keys":
    "Arrow keys move between cards, ← → along lines; Shift with ↑ ↓ between the ends of those lines; Home and End to the ends of a column. Enter opens, Esc clears, + − zoom, 0 shows everything.",
  "full.enter": "Explore",
  "full.leave": "Close the full view",
  "sheet.whole": "Whole text",
  "diagram.wheel": "{key} and the wheel enlarge the diagram",
  "status.explored": "The diagram fills the window. Esc leads back.",
  "status.returned": "The diagram is back on the page.",
  "status.fittedPart": "{shown} of {total} cards in view",
  "status.centred": "Selection in the middle",
  "status.noPage": "This card has no page of its own: nothing more is recorded.",
  "status.inList": "These are not drawn; the list has them all.",
  "status.sorted": "Sorted by: {column}",
  "node.noPage": "{name}; no page of its own",
  "node.inList": "{name}; not drawn, but in the list",
} as const satisfies Readonly<Record<string, string>>;
