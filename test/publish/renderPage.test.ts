import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/types.ts";
import { createRendering, renderPage, type RenderedPage } from "../../src/publish/renderPage.tsx";
import { WORDS } from "../i18n/words.ts";
import { forum, full, small } from "../fixtures/knownDatasets.ts";
import { makeDataset } from "../fixtures/makeDataset.ts";
import { SITE } from "../fixtures/pageModel.ts";
import { openAt } from "../fixtures/views.ts";

const BAKED = { format: "accord-atlas-layout/1", widths: { "908": { heightPx: 300, nodes: {} } } } as const;

function pageOf(dataset: Dataset, path: string, root?: string): RenderedPage {
  const shared = { site: SITE, words: WORDS.en, baked: BAKED, dataPath: "d.json", layoutPath: "l.json" };
  return renderPage(createRendering(dataset, shared), { lang: "en", open: openAt(path) }, { root });
}

const large = makeDataset({ seed: 2, agreements: 300 });

describe("what a page comes alive with", () => {
  it("is the whole dataset while that is small", () => {
    const { data } = pageOf(forum, `agreement/${forum.agreements[0]?.id}/`);
    expect(data).toMatchObject({ lang: "en", missing: false, detail: null });
    expect(data.common?.overview).toBeNull();
    expect(data.common?.dataset?.agreements.map(({ id }) => id)).toEqual(forum.agreements.map(({ id }) => id));
    expect(data.common).toMatchObject({ url: "d.json", layoutUrl: "l.json", site: SITE });
  });

  it("is its own part of a large one, with what is open, and far less than the whole", () => {
    const { data } = pageOf(large, "agreement/agreement-7/");
    expect(data.common?.dataset).toBeNull();
    expect(data.detail?.open).toEqual({ kind: "agreement", id: "agreement-7" });
    expect(data.common?.overview?.matched.agreements).toBe(300);
    expect(JSON.stringify(data).length).toBeLessThan(JSON.stringify(large).length * 0.7);
    expect(pageOf(large, "").data.detail).toBeNull();
  });

  it("holds the network's positions only where the network is what opens", () => {
    expect([pageOf(forum, ""), pageOf(small, ""), pageOf(full, "")].map(({ data }) => data.common?.baked)).toEqual([
      null,
      BAKED,
      BAKED,
    ]);
  });

  it("is the page's own only as far as other pages differ, where a file holds the rest", () => {
    const shared = { site: SITE, words: WORDS.en, baked: BAKED, dataPath: "d.json", layoutPath: "l.json" };
    const rendering = { ...createRendering(forum, shared), commonPath: "assets/page-en-1.json" };
    const page = renderPage(rendering, { lang: "en", open: { kind: "start" } });
    expect(page.commonPath).toBe("assets/page-en-1.json");
    expect(page.data).toEqual({ lang: "en", missing: false, detail: null, common: null });
  });
});

describe("where a page stands", () => {
  it.each([
    ["", "en/", "../"],
    ["about/", "en/about/", "../../"],
    ["agreement/bridge/", "en/agreement/bridge/", "../../../"],
  ])("“%s” is at %s and its links start at %s", (path, at, root) => {
    const page = pageOf(small, path);
    expect([page.path, page.root]).toEqual([at, root]);
    const own = [...page.body.matchAll(/ href="([^"#:]+)"/g)].map(([, href = ""]) => href);
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((href) => !new RegExp(`^${root}(?:en|uz|ru|data)/`).test(href))).toEqual([]);
  });

  it("may be told, for the bare base and for the not-found page", () => {
    expect(pageOf(small, "", "./").body).toContain('href="./en/agreement/bridge/"');
    const missing = pageOf(small, "no/such/thing/", "/atlas/");
    expect(missing.body).toContain('href="/atlas/en/agreement/bridge/"');
    expect([missing.data.missing, missing.head.title]).toEqual([
      true,
      `${WORDS.en.t("missing.title")} · ${SITE.siteName}`,
    ]);
  });
});

it("the same data gives the same page, byte for byte", () => {
  for (const path of ["", "party/party-3/", "agreement/agreement-7/"])
    expect(JSON.stringify(pageOf(large, path))).toBe(
      JSON.stringify(pageOf(makeDataset({ seed: 2, agreements: 300 }), path)),
    );
});
