/** What a new brief begins as: a starter, or somebody's deck. */
import { posix } from "node:path";
import type { Choices } from "../begin/choices.ts";
import { fillBrief, fillSources } from "../begin/fill-starter.ts";
import { type FirstTry, firstTry } from "../begin/first-try.ts";
import { readStarterHead, type StarterHead } from "../begin/starter-head.ts";
import { writeReadme } from "../begin/write-readme.ts";
import { counted } from "../diagnostics/counted.ts";
import { fileReader } from "../workspace/read-file.ts";
import { SCHEMAS_FOLDER, schemaFiles, starterFiles, starterLanguages } from "../workspace/starters.ts";
import { decodeUtf8 } from "../yaml/read-yaml.ts";
import type { StarterName } from "./commands/new.ts";
import { UsageError } from "./exit-code.ts";

export interface Beginning {
  /** What it has where nothing is chosen. */
  readonly head: StarterHead;
  /** `cli` is how the command is called here. */
  readonly begin: (choices: Choices, cli: string) => Begun;
}

export interface Begun {
  /** By path relative to the brief's folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What is in it, as the end of a sentence. */
  readonly what: string;
  /** What could not be carried over. */
  readonly remarks: readonly string[];
  /** A mistake that a starter proposes to try. */
  readonly tryFirst: FirstTry | undefined;
}

/** What builds make, and what is kept of one person's runs, is not for a repository. */
const IGNORED = "dist/\n.citedeck/*\n!.citedeck/schemas/\nnode_modules/\n";

/** Throws a UsageError where the template is not written in the language. */
export function starterBeginning(template: StarterName, language: string): Beginning {
  const known = starterLanguages(template);
  // English as it is written in Britain begins with the English starter.
  const written = [language, language.split("-", 1)[0]?.toLowerCase()].find((tag) =>
    known.includes(tag ?? ""),
  );
  if (written === undefined)
    throw new UsageError(`The template "${template}" is not written in "${language}".`, [
      `It is there in ${known.join(", ")}: begin with one of these, and write \`language: ${language}\` in brief.yaml with your own texts.`,
    ]);
  const starter = starterFiles(template, written);
  const before = starter.get("brief.yaml") ?? "";
  const head = readStarterHead(before);
  const begin = (choices: Choices, cli: string): Begun => {
    const brief = fillBrief(before, { ...choices, language });
    const tryFirst = firstTry(brief);
    const sources = fillSources(starter.get("sources.yaml") ?? "", choices);
    const title = choices.title ?? head.title;
    const files = withOwnFiles([...starter, ["brief.yaml", brief], ["sources.yaml", sources]], {
      title,
      tryFirst,
      cli,
    });
    return { files, what: "with two invented sources.", remarks: [], tryFirst };
  };
  return { head, begin };
}

/** Throws a UsageError where the deck cannot be read. */
export async function deckBeginning(file: string, language: string | undefined): Promise<Beginning> {
  const { readDeck } = await import("../begin/deck/read-deck.ts");
  const { countUncited, writeDeck } = await import("../begin/deck/write-deck.ts");
  const read = fileReader();
  const folder = posix.dirname(file.replaceAll("\\", "/"));
  const inFolder = (path: string): Uint8Array | undefined =>
    read(posix.isAbsolute(path) ? path : posix.join(folder, path));
  const text = textOf(file, read(file));
  const made = readDeck({ file, text, hasImage: (path) => inFolder(path) !== undefined });
  const deck = { ...made, language: language ?? made.language };
  const head: StarterHead = { title: deck.title, audiences: "Everyone", tlp: "CLEAR" };
  const begin = (choices: Choices, cli: string): Begun => {
    const images = deck.images.map(({ from, to }) => [to, inFolder(from) ?? new Uint8Array()] as const);
    const title = choices.title ?? deck.title;
    const written = writeDeck(deck, choices, SCHEMAS_FOLDER);
    const facts = counted(countUncited(deck), "point");
    const kept = [...deck.kept, ...deck.slides.flatMap((slide) => slide.kept)];
    const lines = kept
      .filter(({ line }) => line > 0)
      .toSorted((one, other) => one.line - other.line)
      .map(({ line, what }) => `  ${file}:${line} ${what}`);
    return {
      files: withOwnFiles([...written, ...images], { title, tryFirst: undefined, cli }),
      what: `with ${counted(deck.slides.length, "slide")}. ${facts} cite nothing yet: \`${cli} check\` lists each.`,
      remarks:
        lines.length === 0
          ? []
          : ["A brief has no place for these, so comments in brief.yaml keep them:", ...lines],
      tryFirst: undefined,
    };
  };
  return { head, begin };
}

function textOf(file: string, bytes: Uint8Array | undefined): string {
  if (bytes === undefined) throw new UsageError(`No file is at "${file}".`);
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new UsageError(`The deck "${file}" is not written in UTF-8.`);
  return text;
}

function withOwnFiles(
  files: readonly (readonly [string, string | Uint8Array])[],
  readme: Parameters<typeof writeReadme>[0],
): Begun["files"] {
  return new Map([...files, ...schemaFiles(), ["README.md", writeReadme(readme)], [".gitignore", IGNORED]]);
}
