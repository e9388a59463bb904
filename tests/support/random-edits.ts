/** Edits a brief's files at random, as authors and their editors do: characters, words, lines and whole files. */
import type { EditedWorld } from "./edited-world.ts";

/** Returns numbers from 0 up to `below`, the same for the same seed: after the "minimal standard" of Park and Miller. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

type Random = ReturnType<typeof randomNumbers>;

/** What is inserted: words that are read, marks that mean something to YAML and Markdown, and lines that move all others. */
const PIECES = [
  "x",
  " ",
  "7",
  "not ",
  '"',
  ": ",
  "[@",
  "]",
  "*",
  "\n",
  "\n\n",
  "# note\n",
  "{{vars.x}}",
  "“",
  " 12 June 2024",
  "é",
  "\t",
];

type Change = (text: string, random: Random) => string;

const CHANGES: readonly Change[] = [
  (text, random) => splice(text, random(text.length + 1), 0, PIECES[random(PIECES.length)] ?? ""),
  (text, random) => splice(text, random(text.length + 1), 1 + random(3), ""),
  (text, random) => splice(text, random(text.length + 1), random(40), ""),
  (text) => `# a line on top\n${text}`,
  swapLines,
  repeatLine,
];

/** Changes one file of `among`, or takes back all changes of one; returns its path. */
export function editAtRandom(
  world: EditedWorld,
  {
    among,
    original,
    random,
  }: { readonly among: readonly string[]; readonly original: EditedWorld; readonly random: Random },
): string {
  const path = among[random(among.length)] ?? "";
  const kind = random(10);
  if (kind === 0) world.write(path, undefined);
  else if (kind < 4) world.write(path, original.textOf(path));
  else {
    const change = CHANGES[random(CHANGES.length)];
    world.write(path, change?.(world.textOf(path), random));
  }
  return path;
}

function splice(text: string, at: number, removed: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

function swapLines(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = random(Math.max(1, lines.length - 1));
  return [...lines.slice(0, at), ...lines.slice(at, at + 2).reverse(), ...lines.slice(at + 2)].join("\n");
}

function repeatLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = random(lines.length);
  return [...lines.slice(0, at + 1), ...lines.slice(at)].join("\n");
}
