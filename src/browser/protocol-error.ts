/** What a browser itself answers that it cannot do. */
import { BrowserError } from "./browser-error.ts";

/** Returns the browser's words without a full stop; undefined for any other error. */
export function protocolReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || error.name !== "ProtocolError") return undefined;
  return error.message.replace(/^Protocol error \([^)]*\): /, "").replace(/\.$/, "");
}

/** Returns the error for a browser that lacks a command, whose version is to blame; undefined for any other error. */
export function unknownCommand(error: unknown): BrowserError | undefined {
  const command = /^'(.+)' wasn't found$/.exec(protocolReason(error) ?? "")?.[1];
  if (command === undefined) return undefined;
  const message = `The browser does not know the command "${command}": it is too old, or no Chrome, Chromium or Edge.`;
  return new BrowserError(message, { hints: [OTHER_BROWSER], cause: error });
}

export const OTHER_BROWSER =
  "Run `citedeck browser install` for another browser, or name one in PUPPETEER_EXECUTABLE_PATH.";
