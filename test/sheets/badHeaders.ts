import {
  AGREEMENTS,
  HEAD,
  makeBook,
  makeHidingOds,
  PARTIES,
  ROW,
  withAgreements,
  withParties,
  type BadCase,
} from "./makeFiles.ts";

/** Tables whose headers or sheets are not what is needed. */
export const BAD_HEADERS: readonly BadCase[] = [
  { name: "no headers", files: () => withAgreements("plan,Plan,agreement,2024,north;south\n") },
  { name: "only headers", isWritten: true, files: () => withAgreements("id,title,type,date,parties\n") },
  { name: "colons as delimiter", files: () => withAgreements("id:title:type:parties\nplan:Plan:agreement:north\n") },
  { name: "spaces as delimiter", files: () => withAgreements("id title type parties\nplan Plan agreement north\n") },
  { name: "one long column", files: () => ({ "list.csv": "Agreements of the year\nPlan of North and South\n" }) },
  {
    name: "the column title is missing",
    files: () => withAgreements("id,type,date,parties\nplan,agreement,2024,north\n"),
  },
  { name: "the column name is missing", files: () => withParties("id,kind,country\nnorth,city,UZ\n") },
  { name: "the column parties is missing", files: () => withAgreements("id,title,type\nplan,Plan,agreement\n") },
  {
    name: "sources without title",
    files: () => ({ ...withAgreements(AGREEMENTS), "sources.csv": "id,publisher\na,Paper\n" }),
  },
  {
    name: "claims without record",
    files: () => ({ ...withAgreements(AGREEMENTS), "claims.csv": "source,quote\npaper,words\n" }),
  },
  {
    name: "tallies without count",
    files: () => ({ ...withAgreements(AGREEMENTS), "tallies.csv": "id,label\nt,Seven\n" }),
  },
  { name: "the same header twice", files: () => withAgreements("id,title,title,parties\nplan,Plan,Other,north\n") },
  {
    name: "the same header in other case",
    files: () => withAgreements("id,title,TITLE,parties\nplan,Plan,Other,north\n"),
  },
  {
    name: "the same unknown header twice",
    files: () => withAgreements("id,title,parties,colour,colour\nplan,Plan,north,a,b\n"),
  },
  { name: "unknown table only", files: () => ({ "weather.csv": "day,rain\n1,2\n" }) },
  {
    name: "headers joined over two rows",
    files: () =>
      makeBook([["id", "title", "type", "signed", "parties"], ["", "", "", "", ""], [...ROW]], {
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      }),
  },
  { name: "hidden sheet of agreements", isWritten: true, files: () => makeBook([HEAD, ROW], { hidden: true }) },
  {
    name: "hidden sheet of agreements in ODS",
    isWritten: true,
    files: () => ({ "book.ods": makeHidingOds("Agreements") }),
  },
  {
    name: "very hidden sheet of agreements",
    isWritten: true,
    files: () => makeBook([HEAD, ROW], { veryHidden: true }),
  },
  { name: "empty sheet of agreements", isWritten: true, files: () => makeBook([]) },
  {
    name: "joined ids",
    files: () =>
      makeBook([HEAD, ROW, ["", "Second", "agreement", "2024", "north"]], {
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      }),
  },
  {
    name: "joined parties",
    files: () =>
      makeBook([HEAD, ROW, ["second", "Second", "agreement", "2024", ""]], {
        merges: [{ startRow: 1, startCol: 4, endRow: 2, endCol: 4 }],
      }),
  },
  {
    name: "joined in a row",
    files: () =>
      makeBook([HEAD, ["plan", "Plan", "agreement", "2024", "north"]], {
        merges: [{ startRow: 1, startCol: 3, endRow: 1, endCol: 4 }],
      }),
  },
  {
    name: "two sheets with the same ids",
    files: () => ({ "parties.csv": PARTIES, "parties 2.csv": PARTIES, "agreements.csv": AGREEMENTS }),
  },
  {
    name: "the same file twice",
    files: () => withAgreements(AGREEMENTS),
    named: ["parties.csv", "agreements.csv", "agreements.csv"],
  },
  {
    name: "headers of another language only",
    files: () => withAgreements("kennung;titel;parteien\nplan;Plan;north\n"),
  },
  {
    name: "sep line that names the wrong delimiter",
    files: () => withAgreements("sep=;\nid,title,parties\nplan,Plan,north\n"),
  },
  {
    name: "participants of no agreement",
    files: () => ({ ...withAgreements(AGREEMENTS), "participants.csv": "agreement,number,as\nplam,1,x\n" }),
  },
  {
    name: "participants out of count",
    files: () => ({ ...withAgreements(AGREEMENTS), "participants.csv": "agreement,number,as\nplan,3,x\n" }),
  },
  {
    name: "participants of another party",
    files: () => ({ ...withAgreements(AGREEMENTS), "participants.csv": "agreement,number,party,as\nplan,1,south,x\n" }),
  },
  { name: "damaged column more", files: () => withAgreements('id,title,parties,more\nplan,Plan,north,{"updates":\n') },
  { name: "column more that is a list", files: () => withAgreements("id,title,parties,more\nplan,Plan,north,[1]\n") },
  {
    name: "a header of a million underscores",
    isWritten: true,
    files: () => withAgreements(`id,title,parties,${"_".repeat(1_000_000)}\nplan,Plan,north,x\n`),
  },
  {
    name: "a field of the dataset that is none",
    files: () => ({ ...withAgreements(AGREEMENTS), "dataset.csv": "field,value\ntitel,Mine\n" }),
  },
  {
    name: "a list written as a field of the dataset",
    files: () => ({ ...withAgreements(AGREEMENTS), "dataset.csv": "field,value\nsectors,Trade\n" }),
  },
  {
    name: "a later form of datasets",
    files: () => ({ ...withAgreements(AGREEMENTS), "dataset.csv": "field,value\nformat,accord-atlas/9\n" }),
  },
  {
    name: "a field __proto__ in the column more",
    files: () => withAgreements('id,title,parties,more\nplan,Plan,north,"{""__proto__"": {""title"": 1}}"\n'),
  },
];
