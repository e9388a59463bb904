/** What is measured: one command each, with what has to stand on the disk before it. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type BenchDeck, makeDeck } from "../deck/make-deck.ts";
import { writeBrief, writeOutline } from "../deck/write-brief.ts";
import { recordFloor } from "../floor/record-floor.ts";
import type { Workshop } from "../measure/workshop.ts";
import { findPeers, type PeerName } from "./peers.ts";

export interface Subject {
  readonly name: string;
  readonly title: string;
  /** The subject whose run this one goes on from. It is measured just before, in every round. */
  readonly follows?: string;
  /** Puts in place what the run needs, unmeasured. `round` is 0 for the first, which does not count. Throws CannotRun. */
  readonly prepare?: (round: number) => void;
  readonly argv: () => readonly string[];
  /** What the run makes; one that does not make it has failed. */
  readonly output?: () => string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The message says why something cannot be measured here. */
export class CannotRun extends Error {}

/** Returns all subjects, in the order of a round. */
export function subjectsIn(workshop: Workshop): readonly Subject[] {
  const { citedeck } = workshop;
  const [hundred, thousand] = [briefIn(workshop, "hundred", 100), briefIn(workshop, "thousand", 1000)];
  const three = briefIn(workshop, "three", 100, 3);
  return [
    { name: "node", title: "`node -e 0`", argv: () => [process.execPath, "-e", "0"] },
    { name: "help", title: "`citedeck --help`", argv: () => citedeck("--help") },
    { name: "version", title: "`citedeck --version`", argv: () => citedeck("--version") },
    {
      name: "check100",
      title: "`check` of 100 slides",
      prepare: () => hundred.restore(),
      argv: () => citedeck("check", hundred.brief),
    },
    ...htmlSubjects(hundred, "html100", "HTML of 100 slides", workshop),
    ...(["marp", "reveal-md", "pandoc", "slidev"] as const).map((name) =>
      peerSubject(name, hundred, workshop),
    ),
    ...pdfSubjects(hundred, "100", workshop),
    peerSubject("decktape", hundred, workshop),
    {
      name: "first",
      title: "three audiences, all default formats, first build",
      prepare: () => three.restore(),
      argv: () => citedeck("build", three.brief, "--out", three.out),
      output: () => join(three.out, "three/index.html"),
    },
    {
      name: "unchanged",
      title: "the same again, nothing changed",
      follows: "first",
      argv: () => citedeck("build", three.brief, "--out", three.out),
    },
    {
      name: "word",
      title: "the same again, one word changed in one slide",
      follows: "unchanged",
      prepare: (round) => three.changeWord(round),
      argv: () => citedeck("build", three.brief, "--out", three.out),
    },
    {
      name: "alone",
      title: "one audience, `--format pdf`",
      prepare: () => three.restore(),
      argv: () => citedeck("build", three.brief, "--audience", "a1", "--format", "pdf", "--out", three.out),
      output: () => join(three.out, "three/a1/slides.pdf"),
    },
    ...htmlSubjects(thousand, "html1000", "HTML of 1,000 slides", workshop).slice(0, 1),
    { ...peerSubject("marp", thousand, workshop), name: "marp1000", title: "Marp CLI, HTML of 1,000 slides" },
    ...pdfSubjects(thousand, "1000", workshop),
  ];
}

interface BenchBrief {
  readonly deck: BenchDeck;
  readonly brief: string;
  readonly out: string;
  /** Where its only audience's outputs go. */
  readonly made: string;
  /** Writes the brief as it was at first, and removes its outputs and all that citedeck remembers. */
  restore(): void;
  /** Another word in each round, in the title of the slide in the middle. */
  changeWord(round: number): void;
}

const WORDS = ["did", "coped", "managed", "worked", "performed", "developed"];

function briefIn(workshop: Workshop, name: string, slides: number, audiences = 0): BenchBrief {
  const deck = makeDeck({ slides });
  const [folder, out] = [join(workshop.folder, name), join(workshop.folder, `${name}-out`)];
  return {
    deck,
    brief: join(folder, "brief.yaml"),
    out,
    made: join(out, name, "everyone"),
    restore: () => {
      if (existsSync(folder)) writeOutline(deck, folder, { audiences });
      else writeBrief(deck, folder, { audiences });
      rmSync(out, { recursive: true, force: true });
      workshop.emptyCache();
    },
    changeWord: (round) => {
      const word = WORDS[round % WORDS.length] ?? "";
      const changed = deck.slides.map((slide, at) =>
        at === Math.floor(slides / 2) ? { ...slide, title: slide.title.replace("fared", word) } : slide,
      );
      writeOutline({ ...deck, slides: changed }, folder, { audiences });
    },
  };
}

function htmlSubjects(
  brief: BenchBrief,
  name: string,
  title: string,
  { citedeck }: Workshop,
): readonly Subject[] {
  const argv = (): readonly string[] =>
    citedeck("build", brief.brief, "--format", "html", "--out", brief.out);
  const output = (): string => join(brief.made, "deck.html");
  return [
    { name, title, prepare: () => brief.restore(), argv, output },
    {
      name: `${name}-word`,
      title: `${title}, one word changed`,
      follows: name,
      prepare: (round) => brief.changeWord(round),
      argv,
      output,
    },
  ];
}

function pdfSubjects(brief: BenchBrief, size: string, workshop: Workshop): readonly Subject[] {
  const { folder, browser } = workshop;
  const floor = join(folder, `floor-${size}`);
  const slides = Number(size).toLocaleString("en");
  const build = workshop.citedeck("build", brief.brief, "--format", "pdf", "--out", brief.out);
  return [
    {
      name: `pdf${size}`,
      title: `PDF of ${slides} slides`,
      prepare: () => brief.restore(),
      argv: () => build,
      output: () => join(brief.made, "slides.pdf"),
    },
    {
      name: `floor${size}`,
      title: `puppeteer alone, the same page of ${slides} slides`,
      prepare: () => {
        if (existsSync(floor)) return;
        brief.restore();
        if (!recordFloor({ build, folder: floor, workshop }))
          throw new CannotRun("The page that is printed was not seen.");
      },
      argv: () => [process.execPath, FLOOR_SCRIPT, browser, floor, join(floor, "page.pdf")],
      output: () => join(floor, "page.pdf"),
      // As citedeck's own: the least there is.
      env: { NODE_COMPILE_CACHE: join(folder, "floor-compiled") },
    },
  ];
}

const FLOOR_SCRIPT = join(import.meta.dirname, "../floor/print-floor.js");

function peerSubject(name: PeerName, brief: BenchBrief, workshop: Workshop): Subject {
  const { deck } = brief;
  const peer = findPeers()[name];
  const folder = join(workshop.folder, `${name}-${deck.slides.length}`);
  const { version, title } = peer;
  const ready: { made?: ReturnType<typeof peer.make> } = {};
  return {
    name,
    title: `${title}${version === undefined ? "" : ` ${version}`}`,
    prepare: () => {
      if (version === undefined) throw new CannotRun(`${title} is not installed.`);
      if (ready.made !== undefined) return rmSync(ready.made.output, { force: true });
      mkdirSync(folder);
      ready.made = peer.make({
        deck,
        folder,
        browser: workshop.browser,
        html: () => htmlOf(brief, workshop),
      });
    },
    argv: () => ready.made?.argv ?? [],
    output: () => ready.made?.output ?? "",
  };
}

/** Returns our own deck.html of the brief, built apart from its other outputs. */
function htmlOf(brief: BenchBrief, { folder, citedeck, env }: Workshop): string {
  brief.restore();
  const out = join(folder, "html-out");
  const [node = "", ...args] = citedeck("build", brief.brief, "--format", "html", "--out", out);
  spawnSync(node, args, { env: { ...env }, stdio: "ignore" });
  return join(out, basename(dirname(brief.brief)), "everyone/deck.html");
}
