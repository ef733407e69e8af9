/** The diagram by keyboard, and what is said of an act. */
export const enKeys = {
  "zoom.centre": "Centre the selection",
  "diagram.role": "diagram",
  "diagram.label": "Cards of the diagram",
  "diagram.keys":
    "Arrow keys move between cards, ← and → along the lines. Shift with ↑ or ↓ moves between the ends of the lines just followed. Home and End: first and last of a column. Enter opens, Esc clears, + and − zoom, 0 shows everything.",
  "status.centred": "Selection in the middle",
  "status.noPage": "This card has no page of its own: nothing more is recorded.",
  "status.inList": "These are not drawn; the list has them all.",
  "status.sorted": "Sorted by: {column}",
  "node.noPage": "{name}; no page of its own",
  "node.inList": "{name}; not drawn, but in the list",
} as const satisfies Readonly<Record<string, string>>;
