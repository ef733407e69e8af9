/**
 * Sentences made from data. They report, and never say that something was signed: that word belongs to the sources.
 * Pieces that start with a space are put together by `agreementSentence` and its like. `...InWords` is the same number in words.
 */
export const enSentences = {
  "sentence.agreement": "{publishers} reported {type} between {parties}{period}{about}.{covers}",
  "sentence.oneParty":
    "{publishers} reported {type} of {parties}{period}{about}{named, select, true {; no other party is named} other {}}.{covers}",
  "sentence.about": " on {scope}",
  "sentence.covers": " It covers: {scope}.",
  "sentence.andMore": "more",
  "sentence.year": " for {period}",
  "sentence.years": " for {period}",
  "sentence.dates": " from {start} to {end}",
  "sentence.from": " from {start}",
  "sentence.until": " until {end}",
  "sentence.someSource": "a source",
  "sentence.moreParties": "{n, plural, one {# other party} other {# other parties}}",
  "sentence.moreSources": "{n, plural, one {# other source} other {# other sources}}",
  "sentence.countsAs": " It may count as {rangeInWords} of the reported agreements.",
  "sentence.withdrawn": "This record was withdrawn ({date}): {reason} {said}",
  "sentence.said": "The record said: {sentence}",

  "party.namedIn":
    "{name} ({about}) is named in {n, plural, one {{nInWords} agreement} other {{nInWords} agreements}}, with {others}.",
  "party.namedAlone":
    "{name} ({about}) is named in {n, plural, one {{nInWords} agreement} other {{nInWords} agreements}}, without another named party.",
  "party.namedNowhere": "{name} ({about}) is not named as a party to any agreement.",
  "party.attended": " Attended: {event}.",
  "party.message": " Sent a message to: {event}.",
  "party.represented": " Represented at: {event}.",
  "party.mentioned": " Mentioned in statements.",

  "finding.headline":
    "{reported, plural, one {{reportedInWords} agreement was reported} other {{reportedInWords} agreements were reported}}; {described, plural, =0 {none is described} one {{describedInWords} is described} other {{describedInWords} are described}}",
  "finding.headlineAll":
    "{reported, plural, one {{reportedInWords} agreement was reported and is described} other {{reportedInWords} agreements were reported; all are described}}",
  "finding.headlinePlain":
    "{agreements, plural, one {# agreement} other {# agreements}} between {parties, plural, one {# party} other {# parties}}",
  "finding.headlineNone": "No agreements yet",
  "finding.tally": "{nInWords} {label}",
  "finding.tallyTitled": "{label} ({n})",
  "finding.parties": "{n, plural, one {{nInWords} party is named} other {{nInWords} parties are named}}",
  "finding.unnamed":
    "{rangeInWords} of the {total, plural, one {{totalInWords} agreement} other {{totalInWords} agreements}} {max, plural, one {is not named} other {are not named}}",

  "node.party": "{name}, {about}, {n, plural, =0 {named in no agreement} one {# agreement} other {# agreements}}",
  "node.agreement": "Agreement {position} of {total}: {title}; {n, plural, one {# party} other {# parties}}",
  "node.event": "{name}, event",
  "node.pair": "{a} and {b}, {n, plural, one {# agreement} other {# agreements}}",

  "statusPhrase.stated": "{status}",
  "statusPhrase.recorded": "{status}, on record",
  "statusPhrase.inferred": "{status}, by inference",
  "statusPhrase.background": "{status}, from general knowledge",
  "statusPhrase.disputed": "{phrase}, disputed",
  "statusPhrase.dated": "{phrase} ({date})",
  "statusPhrase.undated": "{phrase} (date not stated)",

  "period.from": "from {start}",
  "period.until": "until {end}",

  "source.row": "{file}, row {n}",
} as const satisfies Readonly<Record<string, string>>;
