/** Words in this project's language what is wrong with a file's YAML. */
import type { YAMLError } from "yaml";

export interface YamlMistake {
  readonly message: string;
  readonly hints: readonly string[];
}

/**
 * Returns the sentence, and the remedy where one is known, for an error of the YAML parser. `before` is some of the
 * text up to the error.
 */
export function explainYamlError(error: YAMLError, written: string, before: string): YamlMistake {
  const found = written === "" ? "the end of the file" : `"${written}"`;
  switch (error.code) {
    case "BAD_SCALAR_START":
      return { message: `A text without quotes cannot begin with ${found}.`, hints: [QUOTES] };
    case "UNEXPECTED_TOKEN":
      return { message: `${found} does not belong here.`, hints: [/["']\s*$/.test(before) ? WHOLE : QUOTES] };
    case "NON_STRING_KEY":
      return { message: "A key is a plain text, and this one is a map or a list.", hints: [QUOTES] };
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return { message: "A key and its value stand where a text was begun.", hints: [COLON] };
    case "KEY_OVER_1024_CHARS":
      return { message: "A key is longer than YAML allows.", hints: [COLON] };
    case "MISSING_CHAR":
      return missingCharacter(error.message);
    case "BAD_INDENT":
      return badIndentation(error.message);
    case "TAB_AS_INDENT":
      return { message: "A tab indents this line.", hints: ["YAML is indented with spaces."] };
    case "BLOCK_IN_FLOW":
      return { message: "A block stands inside brackets.", hints: ["Close the bracket before it."] };
    case "BAD_DQ_ESCAPE":
      return {
        message: "A text in double quotes has an escape that YAML does not know.",
        hints: ["Write a backslash as \\\\, or use single quotes."],
      };
    case "MULTIPLE_DOCS":
      return { message: "A second document begins here.", hints: ["Remove the line of dashes."] };
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_TAGS":
    case "BAD_COLLECTION_TYPE":
      return { message: `The tag ${found} is not one of the format.`, hints: ["Remove it."] };
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "MULTIPLE_ANCHORS":
    case "BAD_PROP_ORDER":
      return { message: "An anchor or alias cannot be read.", hints: [] };
    case "BAD_DIRECTIVE":
      return { message: "A line that begins with % is not one of the format.", hints: ["Remove it."] };
    case "RESOURCE_EXHAUSTION":
      return { message: "The file is nested too deeply to be read.", hints: [] };
    case "DUPLICATE_KEY":
    case "IMPOSSIBLE":
      return { message: "The YAML cannot be read from here on.", hints: [] };
  }
}

const QUOTES =
  "Put a text in quotes when it begins with [, {, @, %, &, *, !, | or >, or has one of [ ] { } , inside brackets.";
const WHOLE =
  "A text that begins with a quotation mark ends at the next one: put the whole of it in quotes of the other kind.";
const COLON = 'Put a text in quotes when it has ": " in it.';

function missingCharacter(detail: string): YamlMistake {
  const closing = /(?:closing|end with an?) (.)/.exec(detail)?.[1];
  if (closing !== undefined) return { message: `A closing ${closing} is missing.`, hints: [] };
  if (detail.startsWith("Missing ,")) return { message: "A comma is missing between two items.", hints: [] };
  if (detail.startsWith("Comments")) return { message: "A comment has no space before its #.", hints: [] };
  if (detail.startsWith("Sequence item")) return { message: "A list's item has no dash.", hints: [] };
  return {
    message: "A key has no colon and value.",
    hints: ['Write "key: value", with a space after the colon.'],
  };
}

function badIndentation(detail: string): YamlMistake {
  const closing = /end with an? (.)/.exec(detail)?.[1];
  if (closing !== undefined) {
    return { message: `A closing ${closing} is missing, or stands too far to the left.`, hints: [] };
  }
  return {
    message: "The indentation does not fit the lines around it.",
    hints: ["Keys of one map, and items of one list, begin in the same column."],
  };
}
