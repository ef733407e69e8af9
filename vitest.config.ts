import { defineConfig } from "vitest/config";

const LIBRARY = "@testing-library/react";

export default defineConfig({
  resolve: {
    alias: [
      // Its own CommonJS form asks for `react-dom/test-utils`, which Preact keeps under a name of its own.
      { find: new RegExp(`^${LIBRARY}$`), replacement: `${LIBRARY}/dist/${LIBRARY}.esm.js` },
      { find: "react-dom/test-utils", replacement: "preact/test-utils" },
    ],
  },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**", "**/node_modules/**"],
    // Time is for hanging tests, not for busy machines.
    testTimeout: 30_000,
    // By itself it leaves a core idle, of two.
    maxWorkers: "100%",
    server: { deps: { inline: [LIBRARY] } },
  },
});
