/** Reads the unit that a label gives for its numbers: "Cost (EUR million)", "Share, %". */
import type { Figure, NumberFigure, Quantity } from "./figure.ts";

/** Reads the figures of a text. */
type Read = (words: string) => readonly Figure[];

/** Returns what "1" means under such labels; nothing where none of them names a unit or scale. */
export function unitsOfLabels(labels: readonly string[], read: Read): readonly Quantity[] {
  return labels.flatMap((label) => {
    // A row that begins with a sentence names no unit.
    const pieces = label.length > LONGEST ? [] : piecesOf(label);
    const found = pieces.flatMap((piece) => quantityOf(piece, read) ?? []);
    return found.slice(0, 1);
  });
}

/** The longest label, in UTF-16 code units. */
const LONGEST = 80;

/**
 * Returns the number with what its labels make of it as further readings. A number with a unit of its own is returned
 * unchanged.
 */
export function underLabels(figure: Figure, units: readonly Quantity[]): Figure {
  if (figure.kind !== "number" || !isBare(figure)) return figure;
  const more = units.flatMap(({ value: factor, unit }) =>
    figure.readings.map(({ value }) => ({ value: value * factor, unit })),
  );
  return { ...figure, readings: [...figure.readings, ...more] };
}

function isBare({ form, readings, designated }: NumberFigure): boolean {
  return form === "cardinal" && designated === undefined && readings.every(({ unit }) => unit === undefined);
}

/** What is in brackets, what follows the last comma, and the whole. */
function piecesOf(label: string): readonly string[] {
  const bracketed = /\(([^()]+)\)/.exec(label)?.[1];
  const behind = label.includes(",") ? label.slice(label.lastIndexOf(",") + 1) : undefined;
  return [bracketed, behind, label].filter((piece) => piece !== undefined).map((piece) => piece.trim());
}

/** "EUR million" is read as "EUR 1 million", "million euros" as "1 million euros", "in thousands" as "1 thousand". */
function quantityOf(piece: string, read: Read): Quantity | undefined {
  const words = piece.split(/\s+/);
  const starts = words.slice(0, MOST).map((_, at) => at);
  return starts
    .flatMap((at) => [
      [...words.slice(0, at), "1", ...words.slice(at)].join(" "),
      [...words.slice(0, at), "1", ...words.slice(at)].join(" ").replace(/s$/, ""),
    ])
    .flatMap((sentence) => {
      const [figure, another] = read(sentence);
      const [quantity] = figure?.kind === "number" && another === undefined ? figure.readings : [];
      return quantity !== undefined && (quantity.value !== 1 || quantity.unit !== undefined)
        ? [quantity]
        : [];
    })
    .sort((one, other) => weight(other) - weight(one))[0];
}

/** Words before a unit, as in "in millions of". */
const MOST = 3;

/** A scale with a unit says more than either alone. */
function weight({ value, unit }: Quantity): number {
  return (value === 1 ? 0 : 1) + (unit === undefined ? 0 : 1);
}
