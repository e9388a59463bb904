/** The error where there is no browser at all. */
import { BrowserError } from "./browser-error.ts";

/** There is no browser to print with. No change to the brief would help. */
export class BrowserNotFound extends BrowserError {
  /**
   * `configured` is the value of PUPPETEER_EXECUTABLE_PATH, where that names no program. No other browser is used in
   * that case.
   */
  constructor(configured?: string) {
    if (configured === undefined)
      super("No browser was found to print PDFs with.", { hints: WAYS_TO_A_BROWSER });
    else
      super(`${VARIABLE} names "${configured}", which is not a program.`, { hints: WAYS_FROM_A_WRONG_ONE });
  }
}

const VARIABLE = "PUPPETEER_EXECUTABLE_PATH";

const WAYS = [
  "Run `citedeck browser install`.",
  "Install Chrome, Chromium or Edge.",
  "On Linux x64, add the npm package `@sparticuz/chromium`.",
];

/** The ways to get a browser. */
export const WAYS_TO_A_BROWSER: readonly string[] = [...WAYS, `Name a browser's program in ${VARIABLE}.`];

/** While the variable is set, only the program that it names is used. */
const WAYS_FROM_A_WRONG_ONE: readonly string[] = [
  `Name a browser's program in ${VARIABLE}, or unset it to use an installed one.`,
  ...WAYS,
];
