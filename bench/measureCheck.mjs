import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../scripts/rules/readHouse.mjs";
import { loadModules } from "./loadModules.mjs";
import { statistics } from "./statistics.mjs";

/** Seed of the synthetic dataset, so that all machines check the same data. */
const SEED = 20231005;
/** As many records as the largest real set that was tried: sister cities of the world. */
const AGREEMENTS = 26_114;
const PARTIES = 17_820;

/**
 * Time of `data -- check` of a large dataset, from the file to the last line printed; without starting the program.
 * @param {boolean} quick a tenth of the records, once
 */
export async function measureCheck(quick) {
  const { makeDataset, runData } = await loadModules({
    makeDataset: "test/fixtures/makeDataset.ts",
    runData: "src/publish/runData.ts",
  });
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const cwd = mkdtempSync(join(cache, "bench-check-"));
  try {
    const agreements = quick ? Math.round(AGREEMENTS / 10) : AGREEMENTS;
    const dataset = makeDataset({ seed: SEED, agreements, parties: quick ? Math.round(PARTIES / 10) : PARTIES });
    const text = JSON.stringify(dataset, null, 1);
    writeFileSync(join(cwd, "set.json"), text);
    const times = [];
    let lines = 0;
    for (let round = 0; round < (quick ? 1 : 5); round++) {
      lines = 0;
      const startMs = performance.now();
      const code = await runData(["check", "set.json"], { cwd, env: {}, stdout: () => lines++, stderr: () => lines++ });
      times.push(performance.now() - startMs);
      if (code !== 0) throw new Error(`the check ended with code ${code}`);
    }
    return {
      agreements,
      parties: dataset.parties.length,
      bytes: Buffer.byteLength(text),
      lines,
      ms: statistics(times),
    };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
