import { expect, it } from "vitest";
import { pageTitle } from "../../src/pages/pageHead.ts";
import { Panel } from "../../src/pages/Panel.tsx";
import { Shown } from "../../src/pages/Shown.tsx";
import { WORDS } from "../i18n/words.ts";
import { pageModel } from "../fixtures/pageModel.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt, viewOf } from "../fixtures/views.ts";
import { renderToString } from "react-dom/server";

const words = WORDS.en;
const retry = <button type="button">again</button>;
const nothingYet = { detail: null, detailIndex: null };
const failing = { ...nothingYet, failed: true };
const loading = { ...nothingYet, pending: true };
const PLAN = openAt("agreement/plan/");
const NAMED = tinyDataset.agreements.find(({ id }) => id === "plan")?.title ?? "";

it("a record on its way is headed with its own name, in the panel and in the tab, and said to be loading", () => {
  const model = pageModel(tinyDataset, { open: PLAN }, loading);
  const markup = renderToString(<Panel model={model} retry={retry} />);
  expect(markup).toMatch(new RegExp(`<h1[^>]*>${NAMED}</h1>`));
  expect(markup).toContain(words.t("status.loading"));
  expect(markup).not.toMatch(/again|not found/);
  expect(pageTitle(model)).toContain(NAMED);
});

it("a record that could not be fetched says so and offers another try", () => {
  const markup = renderToString(<Panel model={pageModel(tinyDataset, { open: PLAN }, failing)} retry={retry} />);
  expect(markup).toContain(NAMED);
  expect(markup).toContain(words.t("status.dataFailed"));
  expect(markup).toContain("again");
});

it("a record that the page does not know yet is headed with what is the matter, never as not found", () => {
  for (const [rest, text] of [
    [loading, words.t("status.loading")],
    [failing, words.t("status.dataFailed")],
  ] as const) {
    const model = pageModel(tinyDataset, { open: openAt("party/nobody/") }, rest);
    expect(renderToString(<Panel model={model} />)).toMatch(new RegExp(`<h1[^>]*>${text}</h1>`));
    expect(pageTitle(model)).toContain(text);
  }
});

it("a record in whose place another still stands is the one that the panel names", () => {
  const { detail, detailIndex } = pageModel(tinyDataset, { open: openAt("party/mill/") });
  const model = pageModel(tinyDataset, { open: PLAN }, { detail, detailIndex, pending: true });
  expect(renderToString(<Panel model={model} />)).toContain(NAMED);
});

it("an address that turned out to name nothing is not found", () => {
  const model = pageModel(tinyDataset, { open: openAt("party/nobody/") });
  expect(renderToString(<Panel model={model} />)).toContain(words.t("missing.title"));
});

it("a filter without its answer tells no number, only that it is loading or failed", () => {
  const filter = { ...viewOf().filter, q: "grain" };
  const shown = (rest: object): string =>
    renderToString(<Shown model={pageModel(tinyDataset, { filter }, rest)} retry={retry} />);
  expect(shown({})).toMatch(/\d/);
  expect(shown({ pending: true })).toContain(words.t("status.loading"));
  expect(shown({ pending: true })).not.toMatch(/>[^<]*\d[^<]*</);
  expect(shown({ failed: true })).toMatch(new RegExp(`${words.t("status.dataFailed")}.*again`));
});
