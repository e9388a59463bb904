/** `citedeck new`: makes the folder of a new brief, whole or not at all. */
import { join, relative } from "node:path";
import type { Choices } from "../../begin/choices.ts";
import { FIRST_FIX } from "../../begin/first-try.ts";
import { completeAudiences, type NamedAudience, readAudiences } from "../../begin/read-audiences.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { makeWholeFolder, NotFree, occupied } from "../../workspace/make-whole-folder.ts";
import { shippedThemes } from "../../workspace/starters.ts";
import { type Beginning, type Begun, deckBeginning, starterBeginning } from "../beginning.ts";
import { callingName } from "../calling-name.ts";
import type { CommandContext } from "../command-context.ts";
import type { NewFlags, STARTERS } from "../commands/new.ts";
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
  const brief = wanted.beginning.begin(wanted.choices, cli);
  await make(wanted.folder, brief.files);
  report({ folder: wanted.folder, brief, cli }, terminal.out);
  finish(EXIT.good);
}

interface Wanted {
  readonly folder: string;
  readonly beginning: Beginning;
  readonly choices: Choices;
}

/** Undefined where the user was asked, and stopped. Throws a UsageError for what cannot be made, before anything is asked. */
async function wantedFrom(folder: string | undefined, flags: NewFlags): Promise<Wanted | undefined> {
  if (folder !== undefined) refuse(folder);
  checkTheme(flags.theme);
  const { title, theme, tlp, template } = flags;
  if (title?.trim() === "") throw new UsageError("The title is empty.");
  const deck = await deckIn(flags);
  const language = flags.language ?? "en";
  const beginningOf = (name: (typeof STARTERS)[number]): Beginning =>
    deck ?? starterBeginning(name, language);
  const { head } = beginningOf(template ?? "starter");
  const named = flags.audience && listed(flags.audience);
  const audiences = named && completeAudiences(named, tlp ?? head.tlp);
  const isAllSaid = [folder, template ?? deck, title, tlp, audiences].every((one) => one !== undefined);
  if (isAllSaid || flags.yes || !isConversation()) {
    const choices = { title, theme, tlp, audiences };
    return { folder: folder ?? missingFolder(), beginning: beginningOf(template ?? "starter"), choices };
  }
  const { askNew } = await import("../ask-new.ts");
  const answers = await askNew(
    { folder, template, deck: deck?.head, title, audiences, tlp },
    {
      ...{ input: process.stdin, output: process.stdout, refuseFolder: reasonAgainst },
      defaultsOf: (name) => beginningOf(name).head,
    },
  );
  process.stdout.write("\n");
  if (answers === undefined) return undefined;
  const { folder: place, template: chosen = "starter", ...choices } = answers;
  return { folder: place, beginning: beginningOf(chosen), choices: { ...choices, theme } };
}

async function deckIn({ from, template, language }: NewFlags): Promise<Beginning | undefined> {
  if (from === undefined) return undefined;
  if (template !== undefined)
    throw new UsageError("A brief begins with a deck or with a template, not with both.", [
      "Leave out --from or --template.",
    ]);
  return await deckBeginning(from, language);
}

function isConversation(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI;
}

function missingFolder(): never {
  throw new UsageError("The folder to make is not named.", ["Name it, as in `citedeck new my-brief`."]);
}

function listed(written: readonly string[]): readonly NamedAudience[] {
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

function refuse(folder: string): void {
  if (folder.trim() === "") missingFolder();
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

async function make(folder: string, files: Begun["files"]): Promise<void> {
  try {
    await makeWholeFolder(folder, files);
  } catch (error) {
    if (error instanceof NotFree) refuse(folder);
    throw error;
  }
}

interface Report {
  readonly folder: string;
  readonly brief: Begun;
  readonly cli: string;
}

function report({ folder, brief, cli }: Report, out: Stream): void {
  const paint = painter(out);
  const way = relative("", folder);
  out.write(`Made ${paint("bold", join(way, "brief.yaml"))}, ${brief.what}\n`);
  for (const remark of brief.remarks) out.write(`${remark}\n`);
  out.write("\nWhat to run next:\n\n");
  const rest =
    brief.tryFirst === undefined
      ? [`${cli} check`, `${cli} preview --open`]
      : [`${cli} preview --open`, `${cli} build`];
  const steps = way === "" ? [...rest, `${cli} doctor`] : [`cd ${quoted(way)}`, ...rest];
  for (const step of steps) out.write(`  ${step}\n`);
  if (brief.tryFirst === undefined) return;
  const { line, from, to } = brief.tryFirst;
  out.write(
    [
      ...[
        "\nWhat it is for:\n\n",
        `  1. Make a mistake: in line ${line} of brief.yaml, write ${to} instead of ${from}.\n`,
      ],
      `  2. Run \`${cli} check\`. It refuses the line.\n`,
      `  3. Run \`${cli} check --fix=${FIRST_FIX}\`. The source's words are back.\n`,
    ].join(""),
  );
}

/** As it can be pasted into a shell. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}_./+-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
