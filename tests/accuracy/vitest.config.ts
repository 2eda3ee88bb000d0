import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/accuracy/report.ts"],
    testTimeout: 3_600_000,
    disableConsoleIntercept: true,
    reporters: ["dot"],
    server: { deps: { external: [/[\\/]dist[\\/]/] } },
  },
});
