/** Hands out hostile texts to fields, each with a mark behind it by which it is found again. */
import type { Form, Plant } from "./brief.ts";
import type { HostileText } from "./texts.ts";

export interface Planted {
  readonly way: string;
  readonly kind: string;
  readonly mark: string;
  /** What the field's author wants to be read. */
  readonly text: string;
  /** Whether it is Markdown that may mean something, so that it need not come out letter by letter. */
  readonly mayMean: boolean;
}

export interface Planter {
  readonly plant: Plant;
  readonly planted: readonly Planted[];
}

/** `first` is the first text that is used; `isHarmless` tells of a plant's number whether it is a plain word instead. */
export function planterOf(options: {
  readonly texts: readonly HostileText[];
  readonly first: number;
  readonly isHarmless: (mark: string) => boolean;
}): Planter {
  const { texts, first, isHarmless } = options;
  const planted: Planted[] = [];
  return {
    planted,
    plant: (way, form) => {
      const mark = `Zq${planted.length}zQ`;
      const { kind, text } = texts[(first + planted.length * STRIDE) % texts.length] ?? HARMLESS;
      const isRaw = form === "value" || (form === "markdown" && planted.length % 2 === 0);
      const shown = isHarmless(mark) ? HARMLESS.text : fitting(text, form);
      const written = form === "markdown" && !isRaw ? escaped(shown) : shown;
      planted.push({ way, kind, mark, text: shown, mayMean: isRaw });
      return `${written} ${mark}`;
    },
  };
}

/** Odd, so that neighbours in a brief are of different kinds. */
const STRIDE = 37;

const HARMLESS: HostileText = { kind: "harmless", text: "Harmless" };

function fitting(text: string, form: Form): string {
  if (form === "file")
    return text
      .replaceAll(/[\0/\\\r\n]/g, "_")
      .replace(/^\.+/, "")
      .slice(0, 60)
      .toWellFormed();
  const line = form === "markdown" ? text : text.replaceAll(/\s*\n\s*/g, " ");
  return form === "name" || form === "value" ? line.slice(0, 60).toWellFormed() : line;
}

/** As Markdown, it is read letter by letter. */
function escaped(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").replaceAll(/[!-/:-@[-`{-~]/g, "\\$&");
}
