/**
 * What a warning may be about, the most important first: what a reader cannot trust, then what links or counts wrongly, then what
 * looks bad. Each with what it says of several records, after their number, and what to do about all of them.
 */
export const WARNING_KINDS = {
  unsourced: {
    about: "agreements that no quote and no record stands behind",
    remedy: 'add the exact words of a source to "claims", or the place of a record',
  },
  unclaimed: {
    about: "dates that no claim names",
    remedy: 'name "signed", "inForce" or "ended" in the "fields" of the claim that they come from',
  },
  tally: {
    about: "reported numbers that are smaller than what is described",
    remedy: 'correct the count, or the "group" or "countsAs" of the agreements',
  },
  dates: { about: "dates that lie in the wrong order", remedy: "check both dates" },
  lookalike: {
    about: "names that look like another or like nothing that is typed on purpose",
    remedy: "decide for each whether it is the same party; nothing is ever merged by itself",
  },
  repeated: {
    about: "agreements that may be another one once more",
    remedy: "decide for each whether it is the same agreement; nothing is ever merged by itself",
  },
  twice: { about: "parties that stand twice in one agreement", remedy: "join the two entries, if one party is meant" },
  alone: {
    about: "parties that nothing in the file names",
    remedy: "add the agreement that they belong to, or delete them",
  },
  source: { about: "texts of sources that cannot be compared", remedy: 'add "sha256" to the source' },
  untranslated: {
    about: "names and titles that a language of the site lacks",
    remedy: 'translate them, or take the language out of "languages" in data/site.json',
  },
  apostrophe: { about: "Uzbek texts with the apostrophes of a keyboard", remedy: "run check --fix" },
  title: { about: "titles that are cut on cards", remedy: 'add "shortTitle" to each' },
} as const;

export type WarningKind = keyof typeof WARNING_KINDS;
