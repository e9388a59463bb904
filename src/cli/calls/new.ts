/** `citedeck new`: makes the folder of a new brief, whole or not at all. */
import { join, relative } from "node:path";
import type { Choices, NewAudience } from "../../begin/choices.ts";
import { fillBrief, fillSources } from "../../begin/fill-starter.ts";
import { FIRST_FIX, type FirstTry, firstTry } from "../../begin/first-try.ts";
import { completeAudiences, readAudiences } from "../../begin/read-audiences.ts";
import { readStarterHead } from "../../begin/starter-head.ts";
import { writeReadme } from "../../begin/write-readme.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { makeWholeFolder, NotFree, occupied } from "../../workspace/make-whole-folder.ts";
import { schemaFiles, shippedThemes, starterFiles, starterLanguages } from "../../workspace/starters.ts";
import { callingName } from "../calling-name.ts";
import type { CommandContext } from "../command-context.ts";
import type { NewFlags, StarterName } from "../commands/new.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { painter, type Stream } from "../terminal.ts";

export async function makeNew(
  folder: string | undefined,
  flags: NewFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const wanted = await wantedFrom(folder, flags);
  if (wanted === undefined) {
    terminal.err.write("Nothing was made.\n");
    return finish(EXIT.usage);
  }
  const cli = callingName(process.env);
  const brief = startBrief(wanted, cli);
  await make(wanted.folder, brief.files);
  report({ folder: wanted.folder, brief, cli }, terminal.out);
  finish(EXIT.good);
}

interface Wanted {
  readonly folder: string;
  readonly template: StarterName;
  readonly language: string;
  readonly choices: Choices;
}

/** Undefined where the user was asked, and stopped. Throws a UsageError for what cannot be made, before anything is asked. */
async function wantedFrom(folder: string | undefined, flags: NewFlags): Promise<Wanted | undefined> {
  if (folder !== undefined) refuse(folder);
  checkTheme(flags.theme);
  const { title, theme, tlp } = flags;
  if (title !== undefined && title.trim() === "") throw new UsageError("The title is empty.");
  const language = flags.language ?? "en";
  checkLanguage(language, flags.template);
  const named = namedIn(flags.audience);
  const audiences = named && completeAudiences(named, tlp ?? "AMBER");
  const isAllSaid = [folder, flags.template, title, tlp, audiences].every((one) => one !== undefined);
  if (isAllSaid || flags.yes || !isConversation()) {
    const template = flags.template ?? "starter";
    return {
      folder: folder ?? missingFolder(),
      template,
      language,
      choices: { title, theme, tlp, audiences },
    };
  }
  return await askFor({ folder, flags, language, audiences });
}

function isConversation(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI;
}

function missingFolder(): never {
  throw new UsageError("The folder to make is not named.", ["Name it, as in `citedeck new my-brief`."]);
}

async function askFor({
  folder,
  flags,
  language,
  audiences,
}: {
  readonly folder: string | undefined;
  readonly flags: NewFlags;
  readonly language: string;
  readonly audiences: readonly NewAudience[] | undefined;
}): Promise<Wanted | undefined> {
  const { askNew } = await import("../ask-new.ts");
  const { template, title, tlp, theme } = flags;
  const answers = await askNew(
    { folder, template, deck: undefined, title, audiences, tlp },
    {
      input: process.stdin,
      output: process.stdout,
      defaultsOf: (name) => readStarterHead(briefOf(starterFiles(name, language))),
      refuseFolder: reasonAgainst,
    },
  );
  if (answers === undefined) return undefined;
  const { folder: place, template: chosen = "starter", ...choices } = answers;
  return { folder: place, template: chosen, language, choices: { ...choices, theme } };
}

function namedIn(written: readonly string[] | undefined): ReturnType<typeof listed> | undefined {
  return written === undefined ? undefined : listed(written);
}

function listed(
  written: readonly string[],
): Extract<ReturnType<typeof readAudiences>, { kind: "read" }>["audiences"] {
  const read = readAudiences(written.join(","));
  if (read.kind === "refused") throw new UsageError(read.message);
  if (read.audiences.length === 0) throw new UsageError("No audience is named.");
  return read.audiences;
}

function checkTheme(theme: string | undefined): void {
  const known = shippedThemes();
  if (theme === undefined || known.includes(theme)) return;
  const meant = suggest(theme, known);
  throw new UsageError(`No theme is called "${theme}".`, [
    meant === undefined ? `There are ${known.join(", ")}.` : `Did you mean "${meant}"?`,
  ]);
}

function checkLanguage(language: string, template: StarterName = "starter"): void {
  const known = starterLanguages(template);
  if (known.includes(language)) return;
  throw new UsageError(`The template "${template}" is not written in "${language}".`, [
    `It is there in ${known.join(", ")}: begin with one of these, and write \`language: ${language}\` in brief.yaml with your own texts.`,
  ]);
}

function refuse(folder: string): void {
  const reason = reasonAgainst(folder);
  if (reason !== undefined)
    throw new UsageError(reason, ["Name another folder, or empty this one: nothing is written over."]);
}

function reasonAgainst(folder: string): string | undefined {
  if (folder.trim() === "") return "The folder to make is not named.";
  switch (occupied(folder)) {
    case "free":
    case "empty":
      return undefined;
    case "filled":
      return `The folder "${folder}" is there, and not empty.`;
    case "file":
      return `A file is called "${folder}".`;
  }
}

interface StartedBrief {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly tryFirst: FirstTry | undefined;
}

/** What builds make, and what is kept of one person's runs, is not for a repository. */
const IGNORED = "dist/\n.citedeck/*\n!.citedeck/schemas/\nnode_modules/\n";

function startBrief({ template, language, choices }: Wanted, cli: string): StartedBrief {
  const starter = starterFiles(template, language);
  const brief = fillBrief(briefOf(starter), choices);
  const tryFirst = firstTry(brief);
  const title = choices.title ?? readStarterHead(brief).title;
  const files = new Map([
    ...starter,
    ...schemaFiles(),
    ["brief.yaml", brief],
    ["sources.yaml", fillSources(starter.get("sources.yaml") ?? "", choices)],
    ["README.md", writeReadme({ title, tryFirst, cli })],
    [".gitignore", IGNORED],
  ]);
  return { files, tryFirst };
}

function briefOf(starter: ReadonlyMap<string, string>): string {
  return starter.get("brief.yaml") ?? "";
}

async function make(folder: string, files: StartedBrief["files"]): Promise<void> {
  try {
    await makeWholeFolder(folder, files);
  } catch (error) {
    if (error instanceof NotFree) refuse(folder);
    throw error;
  }
}

function report(
  { folder, brief, cli }: { readonly folder: string; readonly brief: StartedBrief; readonly cli: string },
  out: Stream,
): void {
  const paint = painter(out);
  const way = relative("", folder);
  const steps = [...(way === "" ? [] : [`cd ${quoted(way)}`]), `${cli} preview --open`, `${cli} build`];
  const { tryFirst } = brief;
  out.write(
    `Made ${paint("bold", join(way, "brief.yaml"))}, with two invented sources. What to run next:\n\n`,
  );
  for (const step of way === "" ? [`${cli} check`, ...steps] : steps) out.write(`  ${step}\n`);
  if (tryFirst === undefined) return;
  const { line, from, to } = tryFirst;
  out.write(
    `\nWhat it is for: in line ${line} of brief.yaml, write ${to} instead of ${from}, and run \`${cli} check\`.\n`,
  );
  out.write(`It refuses the line. \`${cli} check --fix=${FIRST_FIX}\` takes the source's words back.\n`);
}

/** As it can be pasted into a shell. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}_./+-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
