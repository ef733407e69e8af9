import { createIndex, type DatasetIndex } from "../../src/dataset/createIndex.ts";
import type { Agreement, Claim, Dataset } from "../../src/dataset/types.ts";

export const claim = (parts: object = {}): Claim =>
  ({ source: "paper", basis: "stated", quote: "agreed", ...parts }) as unknown as Claim;

/** Two sides, six parties, one agreement whose parts each test sets. */
export const DATASET = {
  format: "accord-atlas/1",
  title: "Deals",
  titles: { uz: "Bitimlar", ru: "Сделки" },
  language: "en",
  sides: [
    { id: "first", label: "First side", labels: { uz: "Birinchi tomon", ru: "Первая сторона" } },
    { id: "second", label: "Second side", labels: { uz: "Ikkinchi tomon", ru: "Вторая сторона" } },
  ],
  sources: [
    { id: "paper", title: "The article", publisher: "Daryo", published: "2023-10-05" },
    { id: "wire", title: "The report", publisher: "Wire" },
    { id: "list", title: "The list" },
  ],
  events: [{ id: "forum", name: "The Forum", names: { uz: "Forum", ru: "Форум" } }],
  parties: [
    {
      id: "metro",
      name: "Tashkent Metro",
      kind: "company",
      names: { uz: "Toshkent metropoliteni", ru: "Ташкентский метрополитен" },
    },
    { id: "tmx", name: "TMX", kind: "company", names: { uz: "TMX", ru: "ТМХ" } },
    { id: "city", name: "City of Tashkent", kind: "city" },
    { id: "envoy", name: "The Envoy", kind: "person" },
    { id: "ministry", name: "Ministry of Trade", kind: "ministry" },
    { id: "fund", name: "The Fund", kind: "fund" },
  ],
  attendance: [{ event: "forum", person: "envoy", presence: "attended", represents: "ministry" }],
  statements: [{ speaker: "envoy", summary: "Spoke.", mentions: ["fund"], claims: [claim()] }],
  agreements: [],
};

const PAIR = [
  { party: "tmx", side: "second" },
  { party: "metro", side: "first" },
];
export const cases = (parts: object): { readonly index: DatasetIndex; readonly agreement: Agreement } => {
  const agreement = {
    id: "cars",
    title: "Cars",
    type: "agreement",
    participants: PAIR,
    claims: [claim()],
    ...parts,
  } as unknown as Agreement;
  return { index: createIndex({ ...DATASET, agreements: [agreement] } as unknown as Dataset), agreement };
};
