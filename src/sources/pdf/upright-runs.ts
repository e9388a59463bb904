/** Finds columns of letters that are drawn one by one, as browsers print them. */
import { UNSPACED_LETTER } from "../join-lines.ts";
import type { Glyph } from "./glyph.ts";

/** Fewer letters below each other may be rows of a narrow table, unless most of the page is set in this way. */
const LEAST = 3;

/** Turns runs of East Asian letters, each right below the last, into lines of upright letters. */
export function findUprightRuns(glyphs: readonly Glyph[]): readonly Glyph[] {
  const runs = runsOf(glyphs);
  const letters = runs.filter(([first]) => first !== undefined && UNSPACED_LETTER.test(first.text));
  const upright = letters.filter(({ length }) => length >= LEAST);
  const isPageUpright = upright.flat().length > letters.flat().length / 2;
  const turns = (run: readonly Glyph[]): boolean =>
    run.length >= LEAST ||
    (isPageUpright && run.some(({ text, angle }) => angle === 0 && UNSPACED_LETTER.test(text)));
  return runs.flatMap((run) => (turns(run) ? run.map(turned) : run));
}

function runsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && isBelow(last, glyph)) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

function isBelow(above: Glyph, glyph: Glyph): boolean {
  const step = (above.baseline - glyph.baseline) / above.size;
  const aside = Math.abs(middle(above) - middle(glyph)) / above.size;
  return (
    above.angle === 0 &&
    glyph.angle === 0 &&
    !glyph.upright &&
    [above, glyph].some(({ text }) => UNSPACED_LETTER.test(text)) &&
    [above, glyph].every(({ text }) => UNSPACED_LETTER.test(text) || /^[\p{P}\p{N}]$/u.test(text)) &&
    step > 0.4 &&
    step < 1.4 &&
    aside < 0.45
  );
}

function middle({ start, end }: Glyph): number {
  return (start + end) / 2;
}

/** A column's line has the angle of the letters that lie on their side in it. */
function turned(glyph: Glyph): Glyph {
  const top = -(glyph.baseline + glyph.size * 0.85);
  return {
    ...glyph,
    angle: -90,
    upright: true,
    start: top,
    end: top + glyph.size,
    baseline: middle(glyph),
  };
}
