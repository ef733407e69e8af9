import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "@playwright/test";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { formatAddress, formatPath } from "../../src/address/formatAddress.ts";
import { NO_FILTER } from "../../src/address/parseAddress.ts";
import type { Open } from "../../src/address/types.ts";
import { matchFilter } from "../../src/dataset/matchFilter.ts";
import type { Filter, Lang } from "../../src/dataset/types.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import { matchesSchema } from "../fixtures/matchesSchema.ts";
import { agreementHeading, dataset, first, index, nameOf, parties, SITE_DIR, titleOf, wordsOf } from "./atlas.ts";
import { articlePage } from "./parents/article.ts";
import { connectAll, expectNews, newsOf, send, toldBy, type Told } from "./parents/embedLines.ts";
import { embedFrame, recordMessages } from "./parents/framed.ts";
import { expect, test } from "./parents/hostTest.ts";

const words = wordsOf("en");
const [own, clicked, other] = [0, 1, 2].map((at) => first(dataset.agreements.slice(at)));
if (own === undefined || clicked === undefined || other === undefined) throw new Error("three agreements are needed");
const party = first(parties);
const WHOLE: Open = { kind: "start" };
const ITEM: Open = { kind: "agreement", id: own.id };
const pathOf = (open: Open, lang: Lang = "en"): string => formatEmbedPath({ lang, open }) ?? "";
/** A filter that leaves some agreements and not all, whatever the dataset. */
const filter: Filter = first(
  parties
    .map(({ kind }): Filter => ({ ...NO_FILTER, kind: [kind] }))
    .filter((one) => {
      const left = matchFilter(index, one).length;
      return left > 0 && left < dataset.agreements.length;
    }),
);
const counts = { shown: matchFilter(index, filter).length, total: matchFilter(index, NO_FILTER).length };

/** The published schema, but for fields that it does not name: those are refused. */
const schema = JSON.parse(readFileSync(join(SITE_DIR, "schema/embed-messages.schema.json"), "utf8"), (_, value) =>
  value !== null && value.type === "object" ? { additionalProperties: false, ...value } : value,
);

const codeOf = (url: string, open: Open, query = ""): string =>
  `<figure class="accord-embed" data-accord="${url}${pathOf(open)}${query}" data-heights="320:900,1200:600" data-title="Atlas"><a href="${url}">Atlas</a></figure>`;

const selected = (open: Open, title: string, url: string): Told => ({
  type: "select",
  open: open.kind === "start" ? null : open,
  title,
  url: url + formatPath({ lang: "en", open }),
});
const cardIn = (frame: Frame, id: string) => frame.locator(`svg:visible a[href$="/agreement/${id}/"]`).first();
const themeOf = (frame: Frame) => frame.evaluate(() => document.documentElement.dataset["theme"] ?? "auto");
const bySort = (news: readonly Told[]): readonly Told[] =>
  news.toSorted((a, b) => String(a["type"]).localeCompare(String(b["type"])));

test.beforeEach(({ page }) => page.setViewportSize({ width: 900, height: 2600 }));

test("a host talks with two embeds: each tells what happens in it alone, as the published schema says", async ({
  page,
  host,
  site: { url },
  context,
}) => {
  const heard = await recordMessages(page);
  const html = articlePage(`${codeOf(url, WHOLE)}${codeOf(url, ITEM)}<script async src="${url}embed.js"></script>`);
  await page.goto(host.put("session.html", { html }));
  const [whole, item] = [await embedFrame(page, url, 0), await embedFrame(page, url, 1)];
  await page.evaluate(() => scrollTo(0, 40));
  const steps = (): Promise<readonly number[]> => page.evaluate(() => [history.length, scrollY]);
  const [before, startTitle] = [await steps(), await whole.locator("h1").textContent()];
  expect(before[1]).toBe(40);
  await connectAll(page);
  expect(await newsOf(page, 0)).toEqual([
    { type: "ready", open: null, title: startTitle, language: "en", languages: LANGS, url: `${url}en/` },
  ]);
  expect(await newsOf(page, 1)).toMatchObject([{ open: ITEM, url: url + formatPath({ lang: "en", open: ITEM }) }]);
  const news: Told[] = [];
  const expectNext = async (...next: readonly Told[]): Promise<void> => {
    news.push(...next);
    await expectNews(page, 0, news);
  };
  const card: Open = { kind: "agreement", id: clicked.id };
  await cardIn(whole, clicked.id).click();
  await expectNext(selected(card, titleOf(clicked, "en"), url));
  const member: Open = { kind: "party", id: party.id };
  await send(page, 0, { type: "select", ...member });
  await expectNext(selected(member, nameOf(party, "en"), url));
  await send(page, 0, { type: "filter", filter: { kind: filter.kind } });
  await expectNext({ type: "filter", filter, ...counts });
  await send(page, 0, { type: "theme", theme: "dark" });
  await expect.poll(() => themeOf(whole)).toBe("dark");
  await send(page, 0, { type: "select", kind: "agreement", id: "no-such-id" }, { type: "select", kind: "x", id: "y" });
  await expect.poll(async () => (await newsOf(page, 0)).length).toBe(news.length + 3);
  const errors = (await newsOf(page, 0)).slice(news.length + 1);
  expect(
    errors.map(({ type, code }) => `${String(type)} ${String(code)}`).toSorted((a, b) => (a < b ? -1 : 1)),
  ).toEqual(["error invalid", "error unknown-id"]);
  await expectNext(...errors);
  await expect(whole.locator("h1")).toContainText(nameOf(party, "en"));
  expect(await newsOf(page, 1)).toHaveLength(1);
  await item.locator(`svg:visible a[href*="/party/"]`).first().click();
  await expect.poll(async () => (await newsOf(page, 1)).map(({ type }) => type)).toEqual(["ready", "select"]);
  await expectNext();
  const opened = context.waitForEvent("page");
  await whole.getByRole("link", { name: words.t("embed.open") }).click();
  await (await opened).close();
  const full = url + formatAddress({ lang: "en", open: member, filter, sort: null, view: null });
  await expectNext({ type: "navigate", url: full });
  await send(page, 0, { type: "reset" });
  await expect.poll(() => themeOf(whole)).toBe("auto");
  await expectNext(selected(WHOLE, startTitle ?? "", url), {
    type: "filter",
    filter: NO_FILTER,
    ...counts,
    shown: counts.total,
  });
  expect(await newsOf(page, 1)).toHaveLength(2);
  const all = [...(await toldBy(page, 0)), ...(await toldBy(page, 1))];
  for (const event of all)
    expect(matchesSchema(event, { $ref: "#/$defs/event" }, schema), JSON.stringify(event)).toBe(true);
  expect(new Set(all.map(({ type }) => type)).size).toBe(6);
  // Beside the lines nothing was said of all this: neither what was opened nor anything but heights.
  const aloud = (await heard()).map(({ data }) => (typeof data === "string" ? data : JSON.stringify(data)));
  expect(aloud.filter((text) => !/height|resize/i.test(text) || text.includes(clicked.id))).toEqual([]);
  expect(await steps()).toEqual(before);
});

test("before hello a host hears heights alone; in another language the frame keeps record, filter and colours", async ({
  page,
  host,
  site: { url },
}) => {
  const heard = await recordMessages(page);
  const html = articlePage(`${codeOf(url, WHOLE, "?labels=0&childId=x")}<script async src="${url}embed.js"></script>`);
  await page.goto(host.put("language.html", { html }));
  const frame = await embedFrame(page, url);
  await cardIn(frame, clicked.id).click();
  await expect(frame.locator("h1")).toHaveText(agreementHeading(clicked, "en"));
  const types = (await heard()).flatMap(({ data }) =>
    Reflect.get(Object(data), "accord") === 1 ? [Reflect.get(Object(data), "type")] : [],
  );
  expect([...new Set(types)]).toEqual(["height"]);
  await connectAll(page);
  expect(await newsOf(page, 0)).toMatchObject([{ open: { id: clicked.id }, title: titleOf(clicked, "en") }]);
  const steps = await page.evaluate(() => [history.length, scrollY]);
  const open: Open = { kind: "agreement", id: other.id };
  const filterCommand = { type: "filter", filter: { kind: filter.kind } };
  await send(page, 0, { type: "theme", theme: "dark" }, { type: "select", ...open }, filterCommand, {
    type: "language",
    language: "ru",
  });
  // The host learns what is kept from the greeting or, where the explorer came later, right after it.
  await expect
    .poll(async () => (await newsOf(page, 0)).findLast(({ type }) => type === "select" || type === "ready"))
    .toMatchObject({ open, title: titleOf(other, "ru"), url: url + formatPath({ lang: "ru", open }) });
  const greeting = (await newsOf(page, 0)).findLast(({ type }) => type === "ready");
  expect(greeting).toMatchObject({ language: "ru", languages: LANGS });
  await expect(frame.locator("h1")).toHaveText(agreementHeading(other, "ru"));
  await expect(frame.getByText(wordsOf("ru").t("filter.shown", counts)).first()).toBeVisible();
  expect(await themeOf(frame)).toBe("dark");
  const query = new URL(frame.url()).searchParams;
  expect([query.get("labels"), query.get("childId"), query.get("kind")]).toEqual(["0", "x", filter.kind.join()]);
  await send(page, 0, { type: "reset" });
  await expect
    .poll(async () => (await newsOf(page, 0)).at(-1))
    .toMatchObject({ type: "filter", filter: NO_FILTER, shown: counts.total });
  await expect(frame.getByText(wordsOf("ru").t("filter.shown", counts))).toHaveCount(0);
  expect((await newsOf(page, 0)).at(-2)).toMatchObject({ open: null, url: `${url}ru/` });
  expect(await themeOf(frame)).toBe("auto");
  expect(await page.evaluate(() => [history.length, scrollY])).toEqual(steps);
});

test("two commands in one task are both obeyed, and only what they ask for is told", async ({
  page,
  host,
  site: { url },
}) => {
  const html = articlePage(`${codeOf(url, WHOLE)}<script async src="${url}embed.js"></script>`);
  await page.goto(host.put("together.html", { html }));
  const frame = await embedFrame(page, url);
  await connectAll(page);
  const filtered = { type: "filter", filter, ...counts };
  const filterCommand = { type: "filter", filter: { kind: filter.kind } };
  const open: Open = { kind: "agreement", id: clicked.id };
  await send(page, 0, { type: "select", ...open }, filterCommand);
  const asked = [selected(open, titleOf(clicked, "en"), url), filtered];
  await expectNews(page, 0, asked);
  await expect(frame.locator("h1")).toHaveText(agreementHeading(clicked, "en"));
  await expect(frame.getByText(words.t("filter.shown", counts)).first()).toBeVisible();
  // Now it lives; in the other order too.
  const next: Open = { kind: "agreement", id: other.id };
  await send(page, 0, { type: "filter", filter: {} }, { type: "select", ...next });
  const unfiltered = { type: "filter", filter: NO_FILTER, shown: counts.total, total: counts.total };
  await expect.poll(async () => (await newsOf(page, 0)).length).toBe(5);
  const last = (await newsOf(page, 0)).slice(3);
  expect(bySort(last)).toEqual([unfiltered, selected(next, titleOf(other, "en"), url)]);
  await expectNews(page, 0, [...asked, ...last]);
  await expect(frame.locator("h1")).toHaveText(agreementHeading(other, "en"));
  await expect(frame.getByText(words.t("filter.shown", counts))).toHaveCount(0);
});

test("a filter of the query is no news when the explorer takes over", async ({ page, host, site: { url } }) => {
  const html = articlePage(
    `${codeOf(url, WHOLE, `?kind=${filter.kind.join()}`)}<script async src="${url}embed.js"></script>`,
  );
  await page.goto(host.put("filtered.html", { html }));
  const frame = await embedFrame(page, url);
  await connectAll(page);
  await frame.locator("h1").click();
  await frame.waitForFunction(() => document.documentElement.dataset["live"] !== undefined);
  await expect(frame.getByRole("button", { name: words.t("zoom.in"), exact: true })).toBeVisible();
  await expect(frame.getByText(words.t("filter.shown", counts)).first()).toBeVisible();
  await expectNews(page, 0, []);
});

test("after the host's page is left and come back to, each frame shows what its code names, and heights say no more", async ({
  page,
  host,
  site: { url },
}) => {
  const heard = await recordMessages(page);
  const plain = `<iframe src="${url}${pathOf(ITEM)}" width="640" height="900" title="Atlas"></iframe>`;
  const html = articlePage(`${codeOf(url, WHOLE)}${plain}<script async src="${url}embed.js"></script>`);
  const visit = host.put("back.html", { html });
  const places = async (): Promise<readonly [Frame, Frame]> => {
    const frames = [await embedFrame(page, url, 0), await embedFrame(page, url, 1)] as const;
    const [a, b] = frames;
    return a.url().includes("/agreement/") ? [b, a] : [a, b];
  };
  await page.goto(visit);
  const [whole, item] = await places();
  const title = (await whole.locator("h1").textContent()) ?? "";
  await cardIn(whole, clicked.id).click();
  await expect(whole.locator("h1")).toHaveText(agreementHeading(clicked, "en"));
  await item.locator(`svg:visible a[href*="/party/"]`).first().click();
  await expect(item.locator("h1")).not.toHaveText(agreementHeading(own, "en"));
  const told = async (): Promise<string> => JSON.stringify(await heard());
  expect(await told()).not.toContain(clicked.id);
  await page.goto(host.put("elsewhere.html", { html: "<!doctype html><title>Elsewhere</title>" }));
  await page.goBack();
  const [wholeAgain, itemAgain] = await places();
  await expect(wholeAgain.locator("h1")).toHaveText(title);
  await expect(itemAgain.locator("h1")).toHaveText(agreementHeading(own, "en"));
  expect([wholeAgain.url(), itemAgain.url()]).toEqual([url + pathOf(WHOLE), url + pathOf(ITEM)]);
  await expect.poll(told).toContain(`"/${pathOf(ITEM)}"`);
  expect(await told()).not.toMatch(new RegExp(`${clicked.id}|/embed/party/`));
});
