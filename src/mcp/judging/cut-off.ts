/** Finds what an excerpt leaves out of its own sentences, where the words without it say something else: a "no", a condition, a doubt. */
import { type PlannedExcerpt, planExcerpt } from "../../edit/plan-excerpt.ts";
import { planSlide } from "../../edit/plan-slide.ts";
import { passagesOf, type Stretch, sentencesOf } from "../../sources/passages.ts";
import { textReader } from "../../workspace/text-reader.ts";
import type { Desk } from "../desk.ts";
import { freeSlideId, jsonSlide } from "./as-facts.ts";
import { findingsIn } from "./findings-in.ts";
import { standingWith } from "./standing.ts";

const CUTS: ReadonlySet<string> = new Set([
  "approximator-differs",
  "attribution-dropped",
  "condition-dropped",
  "future-as-done",
  "hedge-dropped",
  "negation-turned",
  "quantifier-strengthened",
]);

/** Reads the words as a claim that cites their whole sentences, as `check` would. Returns sentences. */
export function cutOff(
  options: Omit<Parameters<typeof planExcerpt>[0], "excerpt"> & {
    readonly source: string;
    readonly planned: PlannedExcerpt;
    readonly desk: Pick<Desk, "session" | "brief">;
  },
): readonly string[] {
  const { files, decoded, source, planned, desk } = options;
  const { session, brief } = desk;
  const { words } = planned.passage;
  const language = decoded.sources.find(({ id }) => id === source)?.csl.language ?? decoded.language;
  const whole = wholeSentences(session.sourceText(source)?.text ?? "", planned, language);
  if (whole === words) return [];
  const told = `The whole sentence: "${whole}"`;
  const [lead] = BEHIND.exec(whole.slice(0, whole.indexOf(words)).trimEnd()) ?? [];
  if (lead !== undefined)
    return [`The words leave out what limits them: they follow "${lead}" in the source. ${told}`];
  const excerpt = { source, words: whole, id: planned.id, context: { prefix: undefined, suffix: undefined } };
  const entry = planExcerpt({ files, brief: options.brief, decoded, excerpt });
  const text = textReader(session.read)(brief);
  if (entry.kind !== "planned" || text === undefined) return [];
  const own = entry.list.file === brief ? entry.list.text : text;
  const point = `${words.replaceAll(/\s+/g, " ").replaceAll(MARKS, String.raw`\$&`)} [@${planned.id}]`;
  const slide = { id: freeSlideId(decoded), layout: "points", title: "", points: [point] };
  const claim = planSlide(own, jsonSlide(slide), {});
  if (claim.kind === "refused") return [];
  return session.tryOut(new Map([[entry.list.file, entry.list.text]]), () =>
    findingsIn({ standing: standingWith(claim.text, desk), file: brief, stretch: claim.fresh })
      .filter(({ code }) => CUTS.has(code))
      .map(
        ({ message }) => `The words leave out what limits them. ${message} The whole sentence: "${whole}"`,
      ),
  );
}

/** What stands behind such a word is somebody's words, a doubt or a condition, and nothing that is so: "no record that …". */
const BEHIND = /(?<![\p{L}\p{N}])(?:that|whether|if|unless|dass|daß|ob|falls|que|qu['’]|si|at|om|hvis)$/iu;

/** What a text of a brief would take for marks of its own. */
const MARKS = /[\\`*_[\]{}<>#@^~$|!]/g;

/** The sentences that the words stand in, from the first one's beginning to the last one's end. */
function wholeSentences(text: string, { passage }: PlannedExcerpt, language: string): string {
  const lineStart = passage.line === 1 ? 0 : nthLine(text, passage.line);
  const start = text.indexOf(passage.words, lineStart);
  if (start === -1) return passage.words;
  const end = start + passage.words.length;
  const near = passagesOf(text, language)
    .flatMap((one) => sentencesOf(text, one, language))
    .filter((one: Stretch) => one.start < end && one.end > start);
  const from = Math.min(start, ...near.map((one) => one.start));
  return text.slice(from, Math.max(end, ...near.map((one) => one.end)));
}

function nthLine(text: string, line: number): number {
  return text.split("\n", line - 1).join("\n").length + 1;
}
