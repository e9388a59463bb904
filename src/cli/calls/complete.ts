/** `citedeck complete -- WORDS`: what the word being typed may become, in the form that the shells' scripts read. */
import { decodeBrief } from "../../brief/decode/decode-brief.ts";
import { CATALOGUE } from "../../diagnostics/catalogue.ts";
import { openBrief } from "../../edit/brief-files.ts";
import type { Brief } from "../../model/brief.ts";
import { FORMATS } from "../../model/formats.ts";
import { briefName, findBriefs } from "../../workspace/find-briefs.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { type Candidate, wantedAt } from "../complete-words.ts";
import { wholeProgram } from "../program.ts";

/** What the shell offers beside these words. */
const NEXT = { files: 0, nothing: 4, folders: 16 } as const;

/** The part of a word such as `--format=pdf` that is not its value. */
const ASSIGNED = /^--[^=]+=/;

interface Answer {
  readonly words: readonly Candidate[];
  readonly next: (typeof NEXT)[keyof typeof NEXT];
}

/** Returns a line for each word, with its description after a tab, and a last line that says what else to do. */
export function completions(words: readonly string[]): string {
  const { words: offered, next } = answer(words);
  const typed = (words.at(-1) ?? "").replace(ASSIGNED, "");
  const fitting = offered.filter(({ word }) => word.startsWith(typed));
  return `${[...fitting.map(({ word, description }) => `${word}\t${description}`), `:${next}`].join("\n")}\n`;
}

function answer(words: readonly string[]): Answer {
  const wanted = wantedAt(wholeProgram(), words);
  switch (wanted.kind) {
    case "words":
      return { words: wanted.words, next: NEXT.nothing };
    case "nothing":
      return { words: [], next: NEXT.nothing };
    case "value":
      return wanted.choices.length > 0 ? offer(wanted.choices) : offerValue(wanted, words.at(-1) ?? "");
  }
}

function offerValue({ of, called }: { readonly of: string; readonly called: string }, typed: string): Answer {
  const value = typed.replace(ASSIGNED, "");
  return (VALUES[of] ?? VALUES[called])?.(value) ?? { words: [], next: NEXT.nothing };
}

/** By an option, or by what the help calls a value. */
const VALUES: Readonly<Record<string, (typed: string) => Answer>> = {
  "--audience": (typed) => offer(listed(typed, audiencesHere())),
  "--diff": (typed) => offer(listed(typed, audiencesHere())),
  brief: () => ({ ...offer(briefsHere()), next: NEXT.files }),
  folder: () => ({ words: [], next: NEXT.folders }),
  file: () => ({ words: [], next: NEXT.files }),
  "file|url": () => ({ words: [], next: NEXT.files }),
  formats: (typed) => offer(listed(typed, FORMATS)),
  source: () => offer(sourcesHere()),
  code: () => offer(Object.keys(CATALOGUE)),
};

function offer(words: readonly string[]): Answer {
  return { words: words.map((word) => ({ word, description: "" })), next: NEXT.nothing };
}

/** The next name of a list that is separated by commas: those that it has are not offered again. */
function listed(typed: string, names: readonly string[]): readonly string[] {
  const before = typed.split(",").slice(0, -1);
  return names.filter((name) => !before.includes(name)).map((name) => [...before, name].join(","));
}

function briefsHere(): readonly string[] {
  return findBriefs([]).briefs.map((file) => briefName(file));
}

function audiencesHere(): readonly string[] {
  const ids = findBriefs([]).briefs.flatMap((path) => briefAt(path)?.audiences.map(({ id }) => id) ?? []);
  return [...new Set<string>(ids)];
}

function briefAt(path: string): Brief | undefined {
  return decodeBrief({ path, read: fileReader({}) }).value;
}

function sourcesHere(): readonly string[] {
  return findBriefs([]).briefs.flatMap((path) => {
    const opened = openBrief({ path, read: fileReader({}) });
    return "sources" in opened ? opened.sources.map(({ id }) => id.value) : [];
  });
}
