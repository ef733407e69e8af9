import { afterAll, beforeAll, vi } from "vitest";
import { testClients } from "./clientTests.ts";
import { testCrawl } from "./crawlTests.ts";
import { testImages } from "./imageTests.ts";
import { testPreviews } from "./previewTests.ts";
import { serveBuilt, type ServedSite } from "./serveBuilt.ts";
import { testSitemap } from "./sitemapTests.ts";
import { testStructuredData } from "./structuredDataTests.ts";
import { testValidity } from "./validityTests.ts";

// A hundred pages are crawled, perhaps beside other work.
vi.setConfig({ testTimeout: 60_000 });

let served: ServedSite;
const site = (): ServedSite => served;

beforeAll(async () => {
  served = await serveBuilt();
}, 180_000);
afterAll(() => served.close());

testClients(site);
testCrawl(site);
testImages(site);
testStructuredData(site);
testSitemap(site);
testPreviews(site);
testValidity(site);
