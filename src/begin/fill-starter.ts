/** Fills what its author chose into the texts of a starter: head and audiences, and the markings of what one audience does not get. */
import { isCollection, isMap, isScalar, type Pair, type ParsedNode, visit } from "yaml";
import { setInMap } from "../edit/set-values.ts";
import { writeValue } from "../edit/write-value.ts";
import { keyOf, openYaml, type Splice, spliceAll, type YamlFile } from "../edit/yaml-file.ts";
import { asMarkdown } from "./as-markdown.ts";
import type { Choices, NewAudience } from "./choices.ts";

/** The marking that a starter's brief has, with what it withholds. */
const MARKED = "AMBER";

/** Returns the text of the brief with the choices in their places; comments, order and the rest stay. */
export function fillBrief(text: string, choices: Choices): string {
  const file = openYaml(text);
  const { contents } = file;
  if (!isMap(contents)) throw new Error("A starter's brief is a map.");
  const head: readonly (readonly [string, string | undefined])[] = [
    ["title", choices.title && asMarkdown(choices.title)],
    ["theme", choices.theme],
    ["language", choices.language],
    ["tlp", choices.tlp],
  ];
  const set = head.flatMap(([key, value]) =>
    value === undefined ? [] : setInMap(file, contents, { key, value, after: [] }),
  );
  return spliceAll(text, [...set, ...setAudiences(file, choices), ...setMarkings(file, choices)]);
}

/** Returns the text of the sources with the marking that the brief has; what is clear there stays so. */
export function fillSources(text: string, { tlp = MARKED }: Choices): string {
  const marked = pairsIn(openYaml(text), "tlp", "sources").filter(isMarked);
  return spliceAll(
    text,
    marked.map(({ value }) => ({ ...placeOf(value), text: tlp })),
  );
}

function setAudiences({ contents }: YamlFile, { audiences = [] }: Choices): readonly Splice[] {
  const pair = isMap(contents) ? contents.items.find((item) => keyOf(item) === "audiences") : undefined;
  const [first] = isMap(pair?.value) ? pair.value.items : [];
  if (audiences.length === 0 || pair === undefined || first === undefined) return [];
  const last = isMap(pair.value) ? (pair.value.items.at(-1) ?? first) : first;
  const text = audiences.map(writeAudience).join("\n  ");
  return [{ start: first.key.range[0], end: last.value?.range[1] ?? last.key.range[1], text }];
}

function writeAudience({ id, label, tlp }: NewAudience): string {
  return `${id}: { label: ${writeValue(label, "flow")}, tlp: ${tlp} }`;
}

/**
 * Who is cleared for the starter's marking is cleared for the chosen one. Where nothing is above anyone then, readers are chosen by
 * name: what one audience does not get, it still does not get.
 */
function setMarkings(file: YamlFile, { tlp = MARKED, audiences = [] }: Choices): readonly Splice[] {
  const first = audiences[0]?.id ?? keysUnder(file, "audiences")[0];
  const marked = (key: string): readonly KeyedValue[] => pairsIn(file, "tlp", key).filter(isMarked);
  const cleared = audiences.length > 0 ? [] : marked("audiences");
  return [
    ...cleared.map(({ value }) => ({ ...placeOf(value), text: tlp })),
    ...marked("slides").map(({ key, value }) => {
      const [start, { end }] = [key.range[0], placeOf(value)];
      return { start, end, text: tlp === "CLEAR" ? `only: [${first}]` : `tlp: ${tlp}` };
    }),
  ];
}

type KeyedValue = Pair<ParsedNode, ParsedNode | null>;

/** Returns the pairs with the key that stand anywhere under `top`. */
function pairsIn({ contents }: YamlFile, key: string, top: string): readonly KeyedValue[] {
  const under = isMap(contents) ? contents.items.find((item) => keyOf(item) === top)?.value : undefined;
  const found: KeyedValue[] = [];
  if (isCollection(under))
    visit(under, {
      Map: (_, map) => {
        if (isMap<ParsedNode, ParsedNode | null>(map))
          found.push(...map.items.filter((pair) => keyOf(pair) === key));
      },
    });
  return found;
}

function isMarked({ value }: KeyedValue): boolean {
  return isScalar(value) && value.value === MARKED;
}

function placeOf(value: ParsedNode | null): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = value?.range ?? [];
  return { start, end };
}

function keysUnder({ contents }: YamlFile, top: string): readonly string[] {
  const under = isMap(contents) ? contents.items.find((item) => keyOf(item) === top)?.value : undefined;
  return isMap(under) ? under.items.map(keyOf) : [];
}
