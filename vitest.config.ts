import { defineConfig } from "vitest/config";

// A limit for what hangs, far beyond what a busy machine needs: no test fails because others were at work.
const LIMIT = 1_800_000;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/build.ts",
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    teardownTimeout: LIMIT,
    // one set of modules a worker: the lexicons are compiled once a worker, not once a file
    isolate: false,
  },
});
