// @vitest-environment jsdom
import { expect, it } from "vitest";
import { filterMarkup, type ReadLink } from "../../src/browser/filterMarkup.ts";
import type { AgreementId, PartyId } from "../../src/dataset/types.ts";
import { showMarkup } from "../fixtures/showMarkup.ts";

const readLink: ReadLink = (href) => {
  const [kind, id = ""] = href.split("/");
  if (kind === "agreement") return { kind, id: id as AgreementId };
  return kind === "party" ? { kind, id: id as PartyId } : null;
};
const markup = `
  <svg><a class="n" href="agreement/a"></a><a class="n" href="agreement/b"></a><a class="n" href="party/p"></a>
    <a class="n" href="party/q"></a><a class="n" href="start"></a></svg>
  <details><ul><li><a href="agreement/a">a</a><ul><li><a href="party/p">p</a></li></ul></li>
    <li><a href="agreement/b">b</a></li></ul></details>`;
const dim = (): readonly (string | null)[] =>
  [...document.querySelectorAll(".n-dim")].map((a) => a.getAttribute("href"));
const hidden = (): readonly string[] => [...document.querySelectorAll("li[hidden]")].map((li) => li.textContent);

it("fades what a filter leaves out in the picture and takes its agreements from the list, and gives all back", () => {
  showMarkup(markup);
  const left = { agreements: new Set(["a" as AgreementId]), parties: new Set(["p" as PartyId]) };
  filterMarkup(left, readLink);
  expect(dim()).toEqual(["agreement/b", "party/q"]);
  expect(hidden()).toEqual(["b"]);
  filterMarkup(null, readLink);
  expect([dim(), hidden()]).toEqual([[], []]);
});
