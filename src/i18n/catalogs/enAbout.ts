/** How the atlas is made and what it does not know. True of any dataset: names and numbers come from the data beside it. */
export const enAbout = {
  "about.title": "Method and gaps",
  "about.collected.title": "How the data was collected",
  "about.collected.text":
    "Every statement names its basis. Where that is a source, its words, its publisher and its date stand beside it. A statement is marked stated when the source says it, recorded when a register or a table holds it, inferred when we concluded it from the source, and background when it rests on general knowledge; background names no source. Counts are computed from the records.",
  "about.words.title": "“Reported”, not “signed”",
  "about.words.text":
    "Our sentences say what a source reported. We say “signed” only for a status that rests on a source, and the page shows on what it rests. The exact verb stays in the quote.",
  "about.missing.title": "What is missing",
  "about.missing.text":
    "What the sources do not say is shown as “not stated”; we do not fill it in. Agreements that are counted in a report but not named have a dotted card.",
  "about.sides.title": "Order and colours",
  "about.sides.text":
    "The sides stand in the order in which the name of the event, or else the data, gives them. Colours go by that order, never by country. There are no flags and no borders. A party that is on different sides in different agreements has no side’s colour.",
  "about.absence.title": "Absence says nothing",
  "about.absence.text":
    "A party that is missing here, or is named in no agreement, may still have agreements. We never say that someone did not sign. Those who attended are listed apart from those who agreed.",
  "about.guesses.title": "Guesses about identity",
  "about.guesses.text":
    "Names stand as the source writes them; official names in other languages stand beside them. A likely other name helps the search and is marked “possibly”. It never becomes a title.",
  "about.privacy.title": "Privacy",
  "about.privacy.text":
    "The site stores nothing on your device, sets no cookies, follows nobody and loads nothing from other sites.",
  "access.title": "Accessibility",
  "access.link": "What was tested, and what was not",
  "about.translations.title": "Translations",
  "about.translations.text":
    "Some names, titles, posts of persons and texts have been translated for this atlas and not yet read by a native editor. A translated post stands in the quotation marks of the page’s language. Quotes are always in the language of their source.",
  "about.mistakes.title": "Mistakes and corrections",
  "report.how":
    "Seen a mistake? Please report it: the page of every agreement, party and source has a link that names the record, the version of the data and the language.",
  "report.nowhere": "Seen a mistake? This site gives no address to report it to.",
  "corrections.title": "Corrections",
  "corrections.all": "Newest first. All corrections are in the data.",
  "corrections.none": "No corrections are listed.",
  "about.sources.title": "Sources",
} as const satisfies Readonly<Record<string, string>>;
