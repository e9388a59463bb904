/** How long a whole check takes: 10,000 excerpts over 100 sources of 1 MB, each cited by a fact. Run with node. */
import { compile } from "../src/session/compile.ts";
import { briefResources } from "../src/workspace/brief-resources.ts";

const SOURCES = 100;
const EXCERPTS = 100;
const SOURCE_LENGTH = 1_000_000;
const WORDS =
  "harbour bridge council letter answer report minister door crane troop missile treaty public office morning evening river ship road city".split(
    " ",
  );

/** A small generator of its own (mulberry32), so that every run is the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(7);
const pick = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? "";

/** Sentences of words with a number in each, so that every passage is its own. */
function sentence(number: number): string {
  return `The ${Array.from({ length: 10 }, pick).join(" ")} has ${number} ${pick()} here.`;
}

const files = new Map<string, Uint8Array>();
const excerpts: string[] = [];
const points: string[] = [];
const sources: string[] = [];
for (let source = 0; source < SOURCES; source += 1) {
  const sentences: string[] = [];
  for (let length = 0, number = 0; length < SOURCE_LENGTH; number += 1) {
    const words = sentence(source * 100_000 + number + 1000);
    sentences.push(words);
    length += words.length + 1;
  }
  files.set(`s${source}.txt`, Buffer.from(sentences.join("\n")));
  sources.push(`  - { id: s${source}, type: report, title: Report ${source}, file: s${source}.txt }`);
  for (let at = 0; at < EXCERPTS; at += 1) {
    const words = sentences[Math.floor(random() * sentences.length)] ?? "";
    const number = /\d+/.exec(words)?.[0] ?? "";
    excerpts.push(`  e${source}-${at}: { source: s${source}, exact: "${words}" }`);
    points.push(`    - "They “has ${number}” so the figure is ${number}. [@e${source}-${at}]"`);
  }
}
const slides = points.map((point, at) =>
  at % 5 === 0 ? `  - id: p${at}\n    title: Slide\n    points:\n${point}` : point,
);
files.set("brief.yaml", Buffer.from(`title: Many\nslides:\n${slides.join("\n")}\n`));
files.set("sources.yaml", Buffer.from(`sources:\n${sources.join("\n")}\n`));
files.set("excerpts.yaml", Buffer.from(`excerpts:\n${excerpts.join("\n")}\n`));

const started = performance.now();
const { diagnostics, counts } = compile({
  brief: "brief.yaml",
  read: (path) => files.get(path),
  ...briefResources("brief.yaml"),
});
const seconds = (performance.now() - started) / 1000;

const byCode = new Map<string, number>();
for (const { code } of diagnostics) byCode.set(code, (byCode.get(code) ?? 0) + 1);
console.log(`${counts.anchored} excerpts anchored and checked in ${seconds.toFixed(1)} s`);
console.log(
  `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, ${SOURCES} MB of it the texts`,
);
console.log(Object.fromEntries(byCode));
