/** Finds what a slide says to the checks themselves: excuses, variables, links, marks that make a quotation none. */
import type { Change } from "./change.ts";
import type { Liberty } from "./liberties.ts";

/** What the slide had before, it keeps. */
export function excusesTaken({
  candidate,
  replaced,
}: Pick<Change, "candidate" | "replaced">): readonly Liberty[] {
  const known = new Set(replaced === undefined ? [] : excusesIn(replaced.value).map((one) => one.key));
  const words = new Set(replaced?.words ?? []);
  const fresh = candidate.words.filter((text) => !words.has(text));
  return [
    ...excusesIn(candidate.value)
      .filter(({ key }) => !known.has(key))
      .map(({ why }): Liberty => ({ kind: "excuse", why })),
    ...fresh
      .filter((text) => text.includes("{{"))
      .map(
        (text): Liberty => ({
          kind: "variable",
          why: `A variable stands in "${shortened(text)}". What it says to whom, the slide does not show.`,
        }),
      ),
    ...fresh
      .filter((text) => /\{\s*\.scare\s*\}/i.test(text))
      .map(
        (text): Liberty => ({
          kind: "scare-mark",
          why: `{.scare} says that words in quotation marks quote nobody: "${shortened(text)}".`,
        }),
      ),
    ...fresh
      .filter((text) => LINK.test(text))
      .map((text): Liberty => ({ kind: "link", why: `A link stands in "${shortened(text)}".` })),
  ];
}

/** Where a link leads, nobody who reads the slide's words sees. */
const LINK = /\]\(|\]\[|^\[(?:[^\][\\]|\\[\s\S])+\]:|\b(?:https?|mailto|www\.)|<[\w.+-]+[@:]/im;

interface Excused {
  readonly key: string;
  readonly why: string;
}

function excusesIn(value: unknown): readonly Excused[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "excuse" ? excusesOf(inner) : excusesIn(inner),
  );
}

function excusesOf(excuse: unknown): readonly Excused[] {
  if (typeof excuse !== "object" || excuse === null) return [];
  return Object.entries(excuse).map(([code, reason]) => ({
    key: JSON.stringify([code, reason]),
    why: `The slide excuses "${code}": "${shortened(String(reason))}".`,
  }));
}

const SHOWN = 80;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
