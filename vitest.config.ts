import { defineConfig } from "vitest/config";

export default defineConfig({
  // the tests wait for browsers and processes more than they compute
  test: { maxWorkers: "100%", include: ["tests/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
