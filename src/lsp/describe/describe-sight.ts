/** Tells what an audience sees: of one slide, or of the whole brief. */
import { counted } from "../../diagnostics/counted.ts";
import type { MatrixCell, SlideMatrix } from "../../model/slide-matrix.ts";
import { type Described, words } from "./described.ts";

/** Returns what one audience gets of a slide, and why not all of it; nothing for one that the brief does not have. */
export function sightOfSlide(matrix: SlideMatrix, slide: string, audience: string): Described {
  const cell = cellOf(matrix, slide, audience);
  if (cell === undefined) return [];
  return [words(`${audience}, of this slide: ${sightOf(cell)}`), { kind: "list", items: cell.because }];
}

/** Returns what each audience gets of a slide. */
export function sightsOfSlide(matrix: SlideMatrix, slide: string): Described {
  const items = matrix.audiences.flatMap(({ id }) => {
    const cell = cellOf(matrix, slide, id);
    return cell === undefined ? [] : `${id}: ${[sightOf(cell), ...cell.because].join("; ")}`;
  });
  return [{ kind: "list", items }];
}

/** Returns how much of the brief an audience gets, and each slide of which it gets less than all. */
export function sightOfDeck({ slides }: SlideMatrix, audience: string): Described {
  const cells = slides.flatMap(({ id, cells }) => {
    const cell = cells.find((one) => one.audience === audience);
    return cell === undefined ? [] : [{ id, cell }];
  });
  if (cells.length === 0) return [];
  const given = cells.filter(({ cell }) => cell.number !== undefined).length;
  const less = cells.filter(({ cell }) => cell.state !== "shown");
  return [
    words(`It is shown ${given} of ${counted(cells.length, "slide")}.`),
    {
      kind: "list",
      items: less.map(({ id, cell }) => `${id}: ${[sightOf(cell), ...cell.because].join("; ")}`),
    },
  ];
}

const STATES: Readonly<Record<MatrixCell["state"], string>> = {
  shown: "shown",
  shortened: "shown in part",
  "left-out": "left out",
  withheld: "withheld",
};

/** "shown in part, 6 of 7 items, by a variant of its own". */
function sightOf({ state, items, isVariant }: MatrixCell): string {
  const share = state === "shortened" && items.of > 0 ? `${items.given} of ${counted(items.of, "item")}` : "";
  const isShown = state === "shown" || state === "shortened";
  const parts = [STATES[state], share, isVariant && isShown ? "by a variant of its own" : ""];
  return parts.filter((part) => part !== "").join(", ");
}

function cellOf({ slides }: SlideMatrix, slide: string, audience: string): MatrixCell | undefined {
  return slides.find(({ id }) => id === slide)?.cells.find((cell) => cell.audience === audience);
}
