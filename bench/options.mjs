import { parseArgs } from "node:util";

/** What can be measured alone. */
export const PARTS = [
  "sizes",
  "stages",
  "visible",
  "blocking",
  "clicks",
  "taps",
  "sets",
  "bundle",
  "cards",
  "check",
  "embeds",
  "import",
];
/** What takes a quarter of an hour, and so is only measured when named. */
const SLOW_PARTS = ["large"];

const HELP = `npm run bench -- [--quick] [--only=<part>[,<part>]]
  --quick   3 rounds instead of 9, the bundled dataset and 100 agreements only
  --only    ${PARTS.join(", ")}; and ${SLOW_PARTS.join(", ")}, which takes long
Results go to bench/results/latest.json. Exit code 0 also where a figure is missed: compare, do not gate.`;

/**
 * What the command line asks for. Null when it only asks for help or cannot be used, which is then said.
 * @param {readonly string[]} args
 * @param {(line: string) => void} say
 */
export function readOptions(args, say) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { quick: { type: "boolean" }, only: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const wanted = values.only?.split(",") ?? PARTS;
    const unknown = wanted.find((part) => ![...PARTS, ...SLOW_PARTS].includes(part));
    if (unknown !== undefined) throw new Error(`there is no part ${unknown}`);
    if (values.help === true) {
      say(HELP);
      return null;
    }
    const quick = values.quick ?? false;
    return {
      quick,
      parts: new Set(wanted),
      rounds: quick ? 3 : 9,
      // One visit of the phone differs from the next by more than the ratio has to spare, so its medians need many.
      phoneRounds: quick ? 3 : 31,
      taps: quick ? 10 : 40,
      sizes: !wanted.includes("sets") && !wanted.includes("clicks") ? [] : quick ? [100] : [100, 1000, 10_000],
    };
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    process.exitCode = 2;
    return null;
  }
}
