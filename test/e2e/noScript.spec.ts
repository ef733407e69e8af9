import { LANGS } from "../../src/dataset/vocabulary.ts";
import {
  agreementHeading,
  dataset,
  first,
  nameOf,
  parties,
  partyHeading,
  shortNameOf,
  shortTitleOf,
  wordsOf,
} from "./atlas.ts";
import { diagramOf, panelTitle } from "./explorer.ts";
import { expect, test } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });

for (const lang of LANGS) {
  const expected = [
    ...dataset.agreements.map((agreement) => shortTitleOf(agreement, lang)),
    ...dataset.parties.map((party) => shortNameOf(party, lang)),
    ...dataset.sources.flatMap(({ publisher }) => publisher ?? []),
  ];
  for (const tag of ["", "@phone "]) {
    test(`M12 ${tag}${lang}: the start page shows every agreement, party and source without JavaScript`, async ({
      page,
    }) => {
      await page.goto(`${lang}/`);
      for (const text of expected) {
        await expect(
          page
            .locator("#list, main ~ *, h1 ~ *")
            .getByText(text, { exact: true })
            .or(page.getByText(text))
            .locator("visible=true")
            .first(),
          text,
        ).toBeVisible();
      }
      await expect(diagramOf(page, lang).locator("svg:visible")).toHaveCount(1);
      await expect(page.getByRole("searchbox")).toBeHidden();
    });
  }

  test(`M12 R1 ${lang}: cards of the drawing are links to pages that hold sentence, parties, quotes and source`, async ({
    page,
  }) => {
    for (const agreement of dataset.agreements) {
      await page.goto(`${lang}/`);
      await diagramOf(page, lang).locator("svg:visible").locator(`a[href$="/agreement/${agreement.id}/"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/agreement/${agreement.id}/$`));
      await expect(panelTitle(page)).toHaveText(agreementHeading(agreement, lang));
      const panel = page.getByRole("complementary");
      for (const { party: id } of agreement.participants) {
        const party = dataset.parties.find((one) => one.id === id);
        if (party !== undefined) await expect(panel.getByText(nameOf(party, lang)).first()).toBeVisible();
      }
      for (const { quote } of agreement.claims) {
        if (quote !== undefined) await expect(panel.getByText(quote).filter({ visible: true }).first()).toBeVisible();
      }
      await expect(panel.getByText(wordsOf(lang).t("claims.title"))).toBeVisible();
    }
  });
}

test("M12 every party's card in the drawing is a link to its page", async ({ page }) => {
  for (const party of parties) {
    await page.goto("en/");
    const links = diagramOf(page, "en").locator("svg:visible").getByRole("link");
    await links
      .and(page.locator(`[href$="/party/${party.id}/"]`))
      .first()
      .click();
    await expect(panelTitle(page)).toHaveText(partyHeading(party, "en"));
  }
});

test("@phone an opened record's drawing fits the screen and its cards are links", async ({ page }) => {
  const agreement = first(dataset.agreements);
  await page.goto(`en/agreement/${agreement.id}/`);
  const drawing = diagramOf(page, "en").locator("svg:visible");
  await expect(drawing).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const member = dataset.parties.find(({ id }) => id === agreement.participants[0]?.party);
  if (member === undefined) throw new Error("The first agreement has no named party.");
  await drawing.locator(`a[href$="/party/${member.id}/"]`).first().click();
  await expect(panelTitle(page)).toHaveText(partyHeading(member, "en"));
});
