import { columns, SHARED } from "./columns.ts";
import type { SheetSpec } from "./types.ts";

const { ID, NOTE, MORE, CLAIM, POINT, EVENT, NAME_WORDS, DATE_WORDS } = SHARED;

/** What agreements stand in: the dataset itself, sides, sectors, events and tallies. */
export const PLACE_SPECS: readonly SheetSpec[] = [
  {
    kind: "dataset",
    title: "Dataset",
    also: "набор данных, maʼlumotlar toʻplami",
    columns: columns([
      ["field", ":field", "text", "поле, maydon"],
      ["value", ":value", "text", "значение, qiymat"],
      ["json", ":json", "raw"],
    ]),
    translated: [],
    needs: ["field"],
  },
  {
    kind: "sides",
    title: "Sides",
    also: "side, стороны стола, taraflar",
    columns: columns([ID, ["label", "label", "text", "name, название, nomi"], MORE]),
    translated: [["label", "labels"]],
    needs: ["label"],
  },
  {
    kind: "sectors",
    title: "Sectors",
    also: "sector, отрасли, сферы, sohalar",
    columns: columns([ID, ["name", "name", "text", NAME_WORDS], MORE]),
    translated: [["name", "names"]],
    needs: ["name"],
  },
  {
    kind: "events",
    title: "Events",
    also: "event, мероприятия, события, tadbirlar",
    columns: columns([
      ID,
      ["name", "name", "text", `title, ${NAME_WORDS}`],
      ["date", "date", "date", DATE_WORDS],
      ["end", "end", "date", "окончание, tugashi"],
      ["place", "place", "text", "место, joy"],
      ...POINT,
      ["location", "location.label", "text"],
      ...CLAIM,
      NOTE,
      MORE,
    ]),
    translated: [
      ["name", "names"],
      ["short_name", "shortNames"],
      ["place", "places"],
      ["note", "notes"],
    ],
    needs: ["name"],
  },
  {
    kind: "tallies",
    title: "Tallies",
    also: "tally, итоги, hisoblar",
    columns: columns([
      ID,
      ["label", "label", "text", `title, ${NAME_WORDS}`],
      ["count", "count", "count", "число, количество, soni"],
      EVENT,
      ...CLAIM,
      NOTE,
      MORE,
    ]),
    translated: [
      ["label", "labels"],
      ["note", "notes"],
    ],
    needs: ["label", "count"],
  },
];
