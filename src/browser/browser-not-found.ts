/** What is said where there is no browser at all. Thrown when a page is to be printed, reported by the command. */
import { BrowserError } from "./browser-error.ts";

/** No browser is there to print with: nothing an author could mend in the brief. */
export class BrowserNotFound extends BrowserError {
  /** `configured` is what PUPPETEER_EXECUTABLE_PATH names, where that is why there is none: no other is taken in its place. */
  constructor(configured?: string) {
    if (configured === undefined)
      super("No browser is there to print PDFs with.", { hints: WAYS_TO_A_BROWSER });
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

/** The ways to get one. */
export const WAYS_TO_A_BROWSER: readonly string[] = [...WAYS, `Name a browser's program in ${VARIABLE}.`];

/** While the variable is set, what it names counts. */
const WAYS_FROM_A_WRONG_ONE: readonly string[] = [
  `Name a browser's program in ${VARIABLE}, or unset it: then one that is installed is taken.`,
  ...WAYS,
];
