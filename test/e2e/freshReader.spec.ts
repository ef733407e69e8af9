import { LANGS } from "../../src/dataset/vocabulary.ts";
import { FRESH_QUESTIONS } from "./freshQuestions.ts";
import { expect, openLive, test } from "./fixtures.ts";

for (const lang of LANGS) {
  test(`@phone ${lang}: a stranger's ten questions are answered on the start page or one press away`, async ({
    page,
  }) => {
    expect(FRESH_QUESTIONS).toHaveLength(10);
    await openLive(page, `${lang}/`);
    for (const { answers, place, press, question } of FRESH_QUESTIONS) {
      if (press !== null) {
        await openLive(page, `${lang}/`);
        await page.locator(press).first().tap();
      }
      const expected = answers(lang);
      expect(expected, question).not.toEqual([]);
      // All at once, within the page: a look of its own for each name would take a minute.
      await expect
        .poll(
          () =>
            page.evaluate(
              (wanted) =>
                wanted.filter(({ within, text }) => {
                  const shown = [...document.querySelectorAll<HTMLElement>(within)]
                    .filter((part) => part.checkVisibility())
                    .map((part) => part.innerText.replaceAll(/\s+/g, " "));
                  return !shown.some((one) => one.includes(text.replaceAll(/\s+/g, " ")));
                }),
              expected,
            ),
          { message: `${question} (${place})` },
        )
        .toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
