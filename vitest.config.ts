import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const LIBRARY = "@testing-library/react";
/**
 * Folders of tests that change nothing global: they share a process and what it has loaded, a third less time (`house/pure.test.ts`
 * reads that they hold no stub and no fake time). Tests of others have a process per file.
 */
const PURE = ["address", "atlas", "dataset", "state", "tables"].map((folder) => `test/${folder}/**/*.test.ts`);
/** Files that take a minute, since they build sites or check the whole house. The other core must not wait for one at the end. */
const LONG = /\/test\/(?:site\/\w+|publish\/guide|house\/planted)\.test\.ts$/;

/** Long files first, also where no earlier run has told how long they take. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: {
    alias: [
      // Its own CommonJS form asks for `react-dom/test-utils`, which Preact keeps under a name of its own.
      { find: new RegExp(`^${LIBRARY}$`), replacement: `${LIBRARY}/dist/${LIBRARY}.esm.js` },
      { find: "react-dom/test-utils", replacement: "preact/test-utils" },
    ],
  },
  test: {
    // By itself it leaves a core idle, of two.
    maxWorkers: "100%",
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "apart",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**", "**/node_modules/**", ...PURE],
        },
      },
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
    ],
    // Time is for hanging tests, not for busy machines.
    testTimeout: 30_000,
    server: { deps: { inline: [LIBRARY] } },
  },
});
