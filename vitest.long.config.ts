import { mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

/** The same tests, with all examples and all steps of what `npm test` tries a part of. */
export default mergeConfig(config, { test: { env: { CITEDECK_TESTS: "in-full" } } });
