import {
  AGREEMENTS,
  HEAD,
  makeBook,
  makeOds,
  rowWith,
  ROW,
  withAgreements,
  withCell,
  withParties,
  withParty,
  type BadCase,
  type Files,
} from "./makeFiles.ts";

const agreement = (name: string, ...cell: Parameters<typeof withCell>): BadCase => ({
  name,
  files: () => withCell(...cell),
});
const party = (name: string, column: string, value: string): BadCase => ({
  name,
  files: () => withParty(column, value),
});
const book = (name: string, files: () => Promise<Files>): BadCase => ({ name, files });
const claims = (name: string, text: string): BadCase => ({
  name,
  files: () => ({ ...withAgreements(AGREEMENTS), "sources.csv": "id,title\npaper,Paper\n", "claims.csv": text }),
});

const DAY = new Date(Date.UTC(2023, 9, 4));

/** Good tables with one cell that cannot be taken as it is. */
export const BAD_CELLS: readonly BadCase[] = [
  agreement("a date as a spreadsheet counts days", "date", "45203"),
  agreement("a day first, with points", "date", "04.10.2023"),
  agreement("a day first, with slashes", "date", "04/10/2023"),
  agreement("a day that can only be read in one way", "date", "25.12.2023"),
  agreement("a month in letters", "date", "Oct-23"),
  agreement("a date in words", "date", "4 October 2023"),
  agreement("a date in Russian words", "date", "4 октября 2023 г."),
  agreement("a year of two digits", "date", "'23"),
  agreement("an unpadded date", "date", "2023-1-5"),
  agreement("a date with a time", "date", "2023-10-04T12:00:00"),
  agreement("a date with points, year first", "date", "2023.10.04"),
  agreement("a day that does not exist", "date", "2023-02-30"),
  agreement("a month that does not exist", "date", "2023-13"),
  agreement("the year zero", "date", "0000"),
  agreement("a range of years", "date", "2023-2025"),
  agreement("a question mark for a date", "date", "?"),
  agreement("no parties", "parties", ""),
  agreement("only separators for parties", "parties", ";;"),
  agreement("an unknown party", "parties", "north; east"),
  agreement("a misspelt party", "parties", "noth; south"),
  agreement("parties separated by commas", "parties", "north, south"),
  agreement("a party with an unknown role", "parties", "north (friend)"),
  agreement("a party with an unclosed bracket", "parties", "north [1"),
  agreement("a bidirectional control in a title", "title", "Plan \u202efdp.exe"),
  agreement("a zero-width space in a title", "title", "Pl\u200ban"),
  agreement("a control character in a title", "title", "Pl\u0007an"),
  agreement("a damaged character in a title", "title", "Pl\ufffdan"),
  agreement("no title", "title", ""),
  agreement("a title of spaces", "title", "   "),
  agreement("a title of 3,000 characters", "title", "x".repeat(3000)),
  agreement("a title of a million characters", "title", "y".repeat(1_000_000)),
  agreement("a title of a million underscores", "title", "_".repeat(1_000_000)),
  agreement("parties of a million brackets", "parties", "[(".repeat(500_000)),
  agreement("a date of a million digits", "date", "1".repeat(1_000_000)),
  agreement("an address of a million letters", "source_url", `https://${"a.".repeat(500_000)}`),
  agreement("a formula in a CSV", "title", '=HYPERLINK("https://example.org")'),
  agreement("an id with capitals and spaces", "id", "My Plan"),
  agreement("an id with an underscore", "id", "my_plan"),
  agreement("the id __proto__", "id", "__proto__"),
  agreement("the id of a device", "id", "con"),
  agreement("an id of 70 letters", "id", "a".repeat(70)),
  agreement("an id in Cyrillic letters", "id", "план"),
  agreement("an address without https", "source_url", "example.org/plan"),
  agreement("an address that is none", "source_url", "see the paper"),
  agreement("an address with a password", "source_url", "https://me:secret@example.org/"),
  agreement("a script for an address", "source_url", "javascript:alert(1)"),
  party("a party without a name", "name", ""),
  party("a party whose name is one sign", "id", "sou th"),
  party("a name of 500 characters", "name", "n".repeat(500)),
  party("a soft hyphen in a name", "name", "Sou\u00adth"),
  party("a parent that is not there", "parent", "nobody"),
  party("a party that is its own parent", "parent", "south"),
  party("a latitude beyond the pole", "lat", "95"),
  party("a latitude in degrees and minutes", "lat", "41°18'N"),
  party("a place without a point", "place", "Somewhere"),
  party("a quotation without a known source", "quote", "it is said in these words"),
  {
    name: "the same id twice",
    files: () => withParties("id,name,kind\nnorth,North,city\nnorth,South,city\nsouth,S,city\n"),
  },
  {
    name: "the same name twice, then named",
    isReviewed: true,
    files: () => withParties("id,name,kind\na,North,city\nb,North,city\n"),
  },
  {
    name: "an ambiguous name in parties",
    isReviewed: true,
    files: () => ({
      "parties.csv": "id,name,kind\na,North,city\nb,North,city\n",
      "agreements.csv": "title,parties\nPlan,North\n",
    }),
  },
  {
    name: "two ids alike in agreements",
    files: () => withAgreements("id,title,parties\np,Plan,north\np,Other,south\n"),
  },
  {
    name: "an agreement that replaces one that is not there",
    files: () => withAgreements("id,title,parties,supersedes\np,Plan,north,q\n"),
  },
  {
    name: "two agreements that replace each other",
    files: () => withAgreements("id,title,parties,supersedes\np,Plan,north,q\nq,Other,north,p\n"),
  },
  {
    name: "a period that ends before it starts",
    files: () => withAgreements("id,title,parties,period_start,period_end\np,Plan,north,2025,2023\n"),
  },
  { name: "an unknown status", files: () => withAgreements("id,title,parties,status\np,Plan,north,sigend\n") },
  { name: "an unknown basis", files: () => withAgreements("id,title,parties,basis\np,Plan,north,rumour\n") },
  { name: "stated without a quotation", files: () => withAgreements("id,title,parties,basis\np,Plan,north,stated\n") },
  { name: "inferred without a note", files: () => withAgreements("id,title,parties,basis\np,Plan,north,inferred\n") },
  {
    name: "a quotation of 20 words",
    files: () => withAgreements(`id,title,parties,source,quote\np,Plan,north,The Paper,${"word ".repeat(20)}\n`),
  },
  { name: "a quotation of nobody", files: () => withAgreements("id,title,parties,quote\np,Plan,north,it is said\n") },
  { name: "an unknown event", files: () => withAgreements("id,title,parties,event\np,Plan,north,forum\n") },
  { name: "a tally without a number", files: () => withAgreements("id,title,type,parties\nt,Seven,tally,\n") },
  {
    name: "a number with a comma for thousands",
    files: () => withAgreements('id,title,parties,amount,currency\np,Plan,north,"1,000",USD\n'),
  },
  {
    name: "an amount of fifteen hundred or one and a half",
    files: () => withAgreements("id,title,parties,amount,currency\np,Plan,north,1.500,USD\n"),
  },
  {
    name: "an amount of too many digits",
    files: () => withAgreements("id,title,parties,amount,currency\np,Plan,north,9007199254740993,USD\n"),
  },
  {
    name: "a currency that is none",
    files: () => withAgreements("id,title,parties,amount,currency\np,Plan,north,5,dollars\n"),
  },
  {
    name: "yes or no in other words",
    files: () => withAgreements("id,title,parties,title_given\np,Plan,north,maybe\n"),
  },
  {
    name: "a source that is not in the sheet of sources",
    files: () => ({
      ...withAgreements("id,title,parties,source\np,Plan,north,papers\n"),
      "sources.csv": "id,title\npaper,The Paper\n",
    }),
  },
  {
    name: "a record that needs a refused one",
    files: () => withParties("id,name,kind\nnorth,North,city\nsouth,,city\n"),
  },
  claims("a claim of no record", "record,source,quote\nplam,paper,words\n"),
  claims("a claim without a source", "record,source,quote\nplan,,words\n"),
  claims("a claim of a source that is not there", "record,source,quote\nplan,gazette,words\n"),
  claims("a claim of an unknown list", "record,list,source,quote\nplan,deals,paper,words\n"),
  claims("a claim of a field that is none", "record,field,source,quote\nplan,sined,paper,words\n"),
  book("a number of days in XLSX", () => makeBook([HEAD, rowWith("signed", 45203)])),
  book("a date cell that shows a month", () =>
    makeBook([HEAD, rowWith("signed", DAY)], { cells: new Map([["1,3", { style: { numFmt: "mmm-yy" } }]]) }),
  ),
  book("a date cell with a time", () =>
    makeBook([HEAD, rowWith("signed", new Date(Date.UTC(2023, 9, 4, 12)))], {
      cells: new Map([["1,3", { style: { numFmt: "yyyy-mm-dd hh:mm" } }]]),
    }),
  ),
  book("an amount in the column of dates", () => makeBook([HEAD, rowWith("signed", 12.5)])),
  book("a formula without a result", () =>
    makeBook([HEAD, ROW], { cells: new Map([["1,1", { formula: "A1&B1", value: null, type: "formula" }]]) }),
  ),
  book("an error in a cell", () =>
    makeBook([HEAD, rowWith("title", "#REF!")], { cells: new Map([["1,1", { value: "#REF!", type: "error" }]]) }),
  ),
  book("yes in the column of dates", () => makeBook([HEAD, rowWith("signed", true)])),
  book("a number of days in ODS", () => makeOds([HEAD, rowWith("signed", 45203)])),
  book("an unknown party in ODS", () => makeOds([HEAD, rowWith("parties", "west")])),
];
