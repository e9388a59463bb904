/** Writes the README.md of a new brief: what is in its folder, what to run, and what to try first. */
import { FIRST_FIX, type FirstTry } from "./first-try.ts";

export function writeReadme({
  title,
  tryFirst,
  cli,
}: {
  readonly title: string;
  /** What a starter proposes; a deck of one's own has nothing of the kind. */
  readonly tryFirst: FirstTry | undefined;
  /** How the command is called here: `citedeck` or `npx citedeck`. */
  readonly cli: string;
}): string {
  return [`# ${title}`, ABOUT, ...(tryFirst === undefined ? [] : [catchOf(tryFirst, cli)]), commands(cli)]
    .join("\n\n")
    .concat("\n");
}

const ABOUT = `A brief for citedeck. Every claim in it cites an excerpt of a source.

- \`brief.yaml\`: audiences and slides
- \`sources.yaml\`: what was read
- \`excerpts.yaml\`: what may be quoted
- \`sources/\`: the texts themselves`;

function catchOf({ line, from, to }: FirstTry, cli: string): string {
  return `## Try this first

1. In line ${line} of \`brief.yaml\`, write ${to} instead of ${from}, and save.
2. Run \`${cli} check\`. It refuses the line, and shows what the source says.
3. Run \`${cli} check --fix=${FIRST_FIX}\`. The source's words are back.`;
}

function commands(cli: string): string {
  return `## What to run

- \`${cli} check\` says what is wrong, all of it at once.
- \`${cli} preview --open\` shows the deck while you write.
- \`${cli} build\` makes a deck, a PDF and a handout for each audience, in \`dist/\`.
- \`${cli} source add FILE\` adds a source, and \`${cli} excerpt add SOURCE "WORDS"\` an excerpt of it.`;
}
