import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { ProofTable } from "./tests/support/proof-table.ts";
import { TellSkipped } from "./tests/support/tell-skipped.ts";

/** What opens a browser, or runs the command, which may first be compiled by what the lowest Node cannot run. */
const BROWSER = [
  "tests/{browser,cli,docs,editors,lsp,make,mcp,pptx,proof,queue,serve}/**/*.test.ts",
  "tests/brief/pictures/strip-picture.test.ts",
  "tests/house/cases.test.ts",
  "tests/workspace/{killed-writes,folding-names}.test.ts",
];

/** What changes what others in its process would see, such as by mocking modules. */
const APART = ["tests/make/shared-browser.test.ts", "tests/browser/bundled-chromium.test.ts"];

/** All files of such a project run in the same few processes: to start one for each file would double the time. */
const TOGETHER = { isolate: false, setupFiles: "tests/support/leave-no-trace.ts" };

export default defineConfig({
  test: {
    // the tests wait for browsers and processes as much as they compute
    maxWorkers: "150%",
    // for what hangs: on a machine that has much else to do, a build takes minutes
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ["default", new TellSkipped(), new ProofTable()],
    env: {
      // for the processes that tests start: most of their time goes into compiling the same modules
      NODE_COMPILE_CACHE: resolve("node_modules/.cache/compiled"),
      // under `npx vitest`, the command would take itself for one that npx called
      npm_command: "",
    },
    // a project's config is loaded by Node, which is told what it may import
    server: { deps: { external: [/citedeck\.config\.\w+/] } },
    projects: [
      {
        extends: true,
        test: {
          ...TOGETHER,
          name: "browserless",
          include: ["tests/**/*.test.ts"],
          exclude: [...BROWSER, ...APART],
        },
      },
      {
        extends: true,
        test: {
          ...TOGETHER,
          ...{ name: "browser", include: BROWSER, exclude: APART },
          globalSetup: "tests/support/compile-first.ts",
        },
      },
      { extends: true, test: { name: "apart", include: APART } },
    ],
  },
});
