/** What lies beside briefs, as the command reads it: a project's config, what earlier runs noted, and decks of other programs. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc, { type Arbitrary } from "fast-check";
import { folderWith } from "../../../support/folder.ts";
import { runMain } from "../../../support/run-main.ts";
import { smallBrief } from "../../../support/small-brief.ts";
import { type Kind, kindOf } from "../kind.ts";
import { changeText, textChanges } from "../mutate-text.ts";
import { changeTree, treeChanges } from "../mutate-tree.ts";
import { strayWords } from "../stray-words.ts";

const BRIEF = smallBrief(
  `slides:\n  - { id: roads, title: Ships wait, points: [ "Ships wait in the roads. [@plain]" ] }\n`,
);

const CONFIG = `export default {
  rules: [
    {
      code: "x/short-titles",
      severity: "warning",
      summary: "A title is longer than three words.",
      check: ({ brief }) =>
        brief.slides.flatMap(({ title }) => title === undefined ? [] : [{ message: "It is long.", at: title }]),
    },
  ],
  formats: [{ name: "x/words", extension: "txt", make: ({ deck }) => deck.title }],
};
`;

const REHEARSALS = JSON.stringify({
  rehearsals: [
    { audience: "everyone", began: "2025-10-15T09:00:00Z", slides: [{ id: "roads", ms: 61_000 }] },
    { audience: "everyone", began: "2025-10-16T09:00:00Z", slides: [{ id: "roads", ms: 42_000 }] },
  ],
});

const PREVIEW = JSON.stringify({
  ...{ brief: "brief.yaml", url: "http://127.0.0.1:4646/", port: 4646, token: "abc", process: process.pid },
});

const DECK = `---\nmarp: true\ntheme: gaia\nauthor: Ines Vale\ndate: 2026-03-01\n---\n\n# The quay road\n\n<!-- _class: lead -->\n\n---\n\n## Three cranes stand still\n\n- One\n  - Inner **bold**\n- Two [link](https://a.example) ![w:200](img/quay.png)\n\n| Pier | Piles |\n|---|---:|\n| East | 14 |\n\n> Quoted\n\n<!-- Say this. -->\n\n\`\`\`js\nx\n\`\`\`\n`;

const BUILT = JSON.stringify({
  ...{
    brief: "brief.yaml",
    cached: { "everyone/deck.html": { inputsHash: "a", outputHash: "b", pages: 1 } },
  },
  made: { "everyone/deck.html": { audience: "everyone", deckHash: "a", outputHash: "b" } },
  fitted: { everyone: { k: { types: [["roads", { scale: 1, spread: 1, notes: 1 }]], splits: [0] } } },
});

/** A file and the call that reads it. */
interface Reading {
  readonly path: string;
  readonly text: string;
  readonly call: readonly string[];
}

const CONFIGS: Reading = {
  ...{ path: "citedeck.config.mjs", text: CONFIG },
  call: ["check", "brief.yaml", "--trust-config"],
};
const NOTED: readonly Reading[] = [
  { path: ".citedeck/rehearsals.json", text: REHEARSALS, call: ["rehearsal", "brief.yaml"] },
  { path: ".citedeck/preview.json", text: PREVIEW, call: ["check", "brief.yaml"] },
  { path: "dist/brief/.citedeck-build.json", text: BUILT, call: ["check", "brief.yaml"] },
  { path: "package.json", text: `{"name":"x","type":"module"}`, call: ["check", "brief.yaml"] },
];
const DECKS: Reading = { path: "talk.md", text: DECK, call: ["new", "made", "--from", "talk.md", "--yes"] };

interface Changed {
  readonly reading: Reading;
  readonly text: string;
}

function changedTexts(readings: readonly Reading[]): Arbitrary<Changed> {
  const asTexts = fc
    .tuple(fc.constantFrom(...readings), textChanges)
    .map(([reading, changes]) => ({ reading, text: changeText(reading.text, changes) }));
  const asTrees = fc
    .tuple(fc.constantFrom(...readings), treeChanges)
    .map(([reading, changes]) => ({ reading, text: changeTree(reading.text, changes) }));
  return readings.every(({ path }) => path.endsWith(".json")) ? fc.oneof(asTexts, asTrees) : asTexts;
}

function commandKind(name: string, inFull: number, readings: readonly Reading[]): Kind {
  return kindOf({
    ...{ name, inFull, inputs: changedTexts(readings) },
    show: ({ reading, text }) => `${reading.path} ${JSON.stringify(text).slice(0, 2500)}`,
    begin: async () => {
      const folder = folderWith(BRIEF);
      return {
        attempt: async ({ reading, text }) => {
          const path = join(folder.path, reading.path);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, text);
          const { said, exit } = await runMain(reading.call, { cwd: folder.path });
          rmSync(path, { force: true });
          rmSync(join(folder.path, "made"), { recursive: true, force: true });
          if (exit === null || exit > 2) return `It ends with ${exit}: ${said.slice(0, 500)}`;
          if (/This is a bug/.test(said)) return said.slice(0, 800);
          const stray = strayWords(said, text);
          return stray === undefined || isThrown(reading, said)
            ? undefined
            : `It says "${stray}": ${said.slice(0, 600)}`;
        },
        end: async () => folder[Symbol.dispose](),
      };
    },
  });
}

/** What a config throws is told as it throws it: its author is a programmer. */
function isThrown({ path }: Reading, said: string): boolean {
  return path.startsWith("citedeck.config") && /invalid-config|rule-failed/.test(said);
}

export const COMMANDS: readonly Kind[] = [
  commandKind("configs", 120, [CONFIGS]),
  commandKind("what earlier runs noted", 200, NOTED),
  commandKind("decks of other programs", 200, [DECKS]),
];
