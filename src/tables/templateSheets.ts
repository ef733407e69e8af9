/** A sheet of the template: headers and one example row. */
export interface TemplateSheet {
  readonly title: string;
  readonly headers: readonly string[];
  readonly examples: readonly (readonly string[])[];
}

/** The three sheets that an editor fills, with an example row each (two where an agreement needs two parties). */
export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  {
    title: "Sources",
    headers: ["id", "title", "publisher", "url", "published", "language", "note"],
    examples: [
      [
        "example-source",
        "EXAMPLE: Two towns sign a plan",
        "The Example Paper",
        "https://example.org/plan",
        "2024-05-17",
        "en",
        "Delete this row, or leave it as it is: it is not imported",
      ],
    ],
  },
  {
    title: "Parties",
    headers: [
      "id",
      "name",
      "kind",
      "country",
      "parent",
      "name_ru",
      "name_uz",
      "aliases",
      "iso3166_2",
      "wikidata",
      "lat",
      "lon",
      "place",
      "source",
      "quote",
      "note",
    ],
    examples: [
      [
        "example-north",
        "EXAMPLE: North Town",
        "city",
        "Uzbekistan",
        "",
        "",
        "",
        "Northtown; City of North",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
      ],
      ["example-south", "EXAMPLE: South Town", "city", "RU", "", "", "", "", "", "", "", "", "", "", "", ""],
    ],
  },
  {
    title: "Agreements",
    headers: [
      "id",
      "title",
      "type",
      "parties",
      "signed",
      "period_start",
      "period_end",
      "sectors",
      "scope",
      "event",
      "supersedes",
      "count",
      "source",
      "quote",
      "basis",
      "note",
    ],
    examples: [
      [
        "example-plan",
        "EXAMPLE: Plan for cooperation of two towns",
        "action-plan",
        "example-north [1]; example-south [2]",
        "2024-05",
        "2024",
        "2026",
        "Trade; Culture",
        "Exchange of students; Trade fairs",
        "",
        "",
        "",
        "example-source",
        "will work together for three years",
        "stated",
        "",
      ],
    ],
  },
];
