/**
 * Measures how long anchoring takes: 10,000 excerpts over 100 made-up sources of 1 MB each. Run with `node`.
 * Times depend on the machine, so each is also given as a ratio to reading the same texts in the same run.
 */
import { anchorExcerpts } from "../src/anchoring/anchor-excerpts.ts";
import type { Excerpt } from "../src/model/excerpt.ts";
import { excerptId, sourceId } from "../src/model/ids.ts";
import type { Source } from "../src/model/source.ts";
import { readSourceText } from "../src/sources/read-source-text.ts";

const SOURCES = 100;
const EXCERPTS_PER_SOURCE = 100;
const BYTES = 1_000_000;
const WORDS_PER_EXCERPT = 12;

const SPAN = { file: "excerpts.yaml", start: 0, end: 0 };

/** A repeatable sequence of numbers from 0 to 1 (a linear congruence, modulus 2 to the 32nd). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const LATIN = "abcdefghijklmnopqrstuvwxyz";
const CYRILLIC = "абвгдежзиклмнопрстуфхцчшщыэюя";

function makeVocabulary(letters: string): readonly string[] {
  const random = makeRandom(7);
  return Array.from({ length: 20_000 }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 9) },
      () => letters[Math.floor(random() * letters.length)],
    ).join(""),
  );
}

/** Words with curly quotes and line breaks now and then, as reports have them. */
function makeText(vocabulary: readonly string[], seed: number): string {
  const random = makeRandom(seed);
  const parts: string[] = [];
  const wide = (vocabulary[0] ?? "").charCodeAt(0) > 0x7f;
  for (let length = 0; length < BYTES; ) {
    const word = vocabulary[Math.floor(random() ** 2 * vocabulary.length)] ?? "";
    const gap = random() < 0.02 ? ",\n" : " ";
    const shown = random() < 0.03 ? `“${word}”` : word;
    parts.push(shown, gap);
    length += shown.length * (wide ? 2 : 1) + 1;
  }
  return parts.join("");
}

type Change = (wording: string) => string;

const CHANGES: Readonly<Record<string, Change>> = {
  "letter by letter": (wording) => wording,
  "after folding": (wording) =>
    `${wording} `.replace(/[“”]/g, '"').replace(/\s+/g, " ").replace(" ", "  ").trim(),
  "absent, one word changed": (wording) => wording.replace(/\S+\s+(\S+)$/, "zzzz $1"),
};

function pickExcerpts(text: string, source: number, change: Change): readonly Excerpt[] {
  const random = makeRandom(source + 1);
  return Array.from({ length: EXCERPTS_PER_SOURCE }, (_, number) => {
    const start = text.indexOf(" ", Math.floor(random() * (text.length - 2000))) + 1;
    const wording = text.slice(start).match(WORDING)?.[0] ?? "";
    return excerpt(`e${source}-${number}`, `s${source}`, change(wording));
  });
}

const WORDING = new RegExp(`^(?:\\S+\\s+){${WORDS_PER_EXCERPT - 1}}\\S+`);

function excerpt(id: string, source: string, exact: string): Excerpt {
  return {
    id: excerptId(id),
    span: SPAN,
    source: { value: sourceId(source), span: SPAN },
    exact: { value: exact, span: SPAN },
    prefix: undefined,
    suffix: undefined,
    position: undefined,
    page: undefined,
    speaker: undefined,
    translation: undefined,
    statement: undefined,
    tlp: undefined,
  };
}

function source(number: number): Source {
  return {
    id: sourceId(`s${number}`),
    span: SPAN,
    csl: { id: `s${number}`, type: "report" },
    file: { value: `${number}.txt`, span: SPAN },
    original: undefined,
    sha256: undefined,
    derivedFrom: undefined,
    grade: undefined,
    tlp: "CLEAR",
  };
}

function time<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const begin = performance.now();
  const value = work();
  return { ms: performance.now() - begin, value };
}

function report(name: string, ms: number, readMs: number, detail: string): void {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${name.padEnd(28)}${ms.toFixed(0).padStart(8)} ms  ${(ms / readMs).toFixed(1).padStart(6)} x reading  peak ${peak} MB  ${detail}`,
  );
}

function run(script: string, letters: string): void {
  const vocabulary = makeVocabulary(letters);
  const encoder = new TextEncoder();
  const files = Array.from({ length: SOURCES }, (_, number) =>
    encoder.encode(makeText(vocabulary, number + 1)),
  );
  const sources = files.map((_, number) => source(number));
  const read = (path: string): Uint8Array | undefined => files[Number.parseInt(path, 10)];
  console.log(`\n${script}: ${SOURCES} sources, ${SOURCES * EXCERPTS_PER_SOURCE} excerpts`);
  const texts = time(() =>
    files.map(
      (bytes, number) =>
        readSourceText({ file: { value: `${number}.txt`, span: SPAN }, bytes }).value?.text ?? "",
    ),
  );
  report("reading", texts.ms, texts.ms, "");
  const plain = texts.value.map((text, number) => pickExcerpts(text, number, (wording) => wording));
  const search = time(() =>
    plain.flatMap((list, number) => list.filter(({ exact }) => texts.value[number]?.includes(exact.value))),
  );
  report("plain includes()", search.ms, texts.ms, `found ${search.value.length}`);
  for (const [name, change] of Object.entries(CHANGES)) {
    const excerpts = texts.value.flatMap((text, number) => pickExcerpts(text, number, change));
    const anchored = time(() => anchorExcerpts({ sources, excerpts, read }));
    const kinds = Map.groupBy(anchored.value.value?.anchors.values() ?? [], ({ kind }) => kind);
    report(
      name,
      anchored.ms,
      texts.ms,
      [...kinds].map(([kind, list]) => `${kind} ${list.length}`).join(", "),
    );
  }
}

run("Latin script", LATIN);
run("Cyrillic script", CYRILLIC);
