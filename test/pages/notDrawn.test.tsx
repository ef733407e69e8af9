import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { Diagram } from "../../src/pages/Diagram.tsx";
import { pageModel } from "../fixtures/pageModel.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";

it("R8 a picture that cannot hold everything says how much is only in the list", () => {
  const markup = renderToString(<Diagram model={pageModel(makeDataset({ seed: 5, agreements: 300 }))} />);
  expect(markup).toMatch(/<p[^>]*>Not drawn, but in the list: \d+ agreements? and \d+ part(?:y|ies)\.<\/p>/);
});

it("a whole picture says nothing of the kind", () => {
  expect(renderToString(<Diagram model={pageModel(tinyDataset)} />)).not.toContain("Not drawn");
});
