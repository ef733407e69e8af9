/** @param {boolean | null} ok */
const mark = (ok) => (ok === null ? "-   " : ok ? "ok  " : "FAIL");

/**
 * Says what was found, with the remedy under each failure.
 * @param {import("./checkPage.mjs").Report} report
 * @param {string} url
 * @param {(line: string) => void} say
 * @returns {number} how many checks failed
 */
export function printReport({ page, embeds }, url, say) {
  const failed = [...page, ...embeds.flatMap(({ verdicts }) => verdicts)].filter(({ ok }) => ok === false);
  /** @param {readonly import("./judge.mjs").Verdict[]} verdicts */
  const print = (verdicts) => {
    for (const { check, ok, said, remedy } of verdicts) {
      say(`  ${mark(ok)} ${check.padEnd(9)} ${said}`);
      if (remedy !== "") say(`       -> ${remedy}`);
    }
  };
  say(`${url}: ${embeds.length} ${embeds.length === 1 ? "embed" : "embeds"} of Accord Atlas`);
  print(page);
  for (const embed of embeds) {
    say(`\n${embed.url}`);
    print(embed.verdicts);
  }
  say(
    `\n${failed.length === 0 ? "All is well." : `${failed.length} failed: ${failed.map(({ check }) => check).join(", ")}`}`,
  );
  return failed.length;
}
