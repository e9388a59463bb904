/** The diagnostics that say whether texts have characters that mislead or cannot be shown. */
import type { Entry } from "../entry.ts";

export const CHARACTERS = {
  "broken-character": {
    severity: "warning",
    summary: "A text has a character that no document can hold, such as a control character; it is left out.",
    isRule: true,
  },
  "reordered-text": {
    severity: "error",
    summary:
      "Characters of direction make digits or words display in another order than they are written in.",
    isRule: true,
  },
  "invisible-character": {
    severity: "warning",
    summary: "A character that nobody sees stands inside a word, or where text never has one.",
    isRule: true,
  },
  "soft-hyphen-in-word": {
    severity: "info",
    summary: "A short word has a soft hyphen in it, in a brief in English.",
    isRule: true,
  },
  "mixed-script-word": {
    severity: "info",
    summary: "A word has letters of two alphabets that look alike.",
    isRule: true,
  },
  "letters-without-font": {
    severity: "warning",
    summary:
      "A text has letters of a script, or emoji, that no font of the deck has; the message names them and what to install.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
