/** Plans an excuse: at the smallest thing around a finding that can have one, an item before its slide. */
import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import { decodeBrief } from "../brief/decode/decode-brief.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Brief } from "../model/brief.ts";
import { once } from "../model/once.ts";
import { decodeUtf8 } from "../yaml/read-yaml.ts";
import { type BriefFiles, withFile } from "./brief-files.ts";
import { columnAt } from "./entry-places.ts";
import { setInMap } from "./set-values.ts";
import { keyOf, openYaml, type Splice, spliceAll, type YamlFile } from "./yaml-file.ts";

export interface PlannedExcuse {
  readonly file: string;
  readonly splices: readonly Splice[];
  /** Between the quotes of its reason, which is empty: the offset in the file as it will be, in UTF-16 code units. */
  readonly reasonAt: number;
}

export interface ExcuseRequest {
  /** The code of the finding. It must be one of a rule. */
  readonly code: string;
  /** The place of the finding, in that file. */
  readonly span: Span;
}

export type PlanExcuse = (request: ExcuseRequest) => PlannedExcuse | undefined;

/**
 * Returns the planner of excuses in one file of a brief, for as long as the brief's files stay as they are: it reads them once for all
 * plans. A plan is the excuse without its reason, which only the author can give: `check` reports an error until it is there. It is
 * undefined where nothing at the place can have an excuse, or the file is not well-formed.
 */
export function excusePlanner(files: BriefFiles, file: string): PlanExcuse {
  const bytes = files.read(file);
  const yaml = opened(bytes && decodeUtf8(bytes));
  if (yaml === undefined) return () => undefined;
  const { text } = yaml;
  const mistakes = once(() => decodeBrief(files).diagnostics.length);
  return ({ code, span }) => {
    for (const place of placesAround(yaml.contents, span)) {
      const filled = spliced(text, excuseAt(place, { yaml, code, reason: STAND_IN }));
      if (filled === undefined) continue;
      const after = decodeBrief({ ...files, read: withFile(files.read, file, filled) });
      const isRead = after.diagnostics.length <= mistakes();
      if (!isRead || !covers(after.value, { code, span, by: filled.length - text.length })) continue;
      const splices = excuseAt(place, { yaml, code, reason: "" });
      return { file, splices, reasonAt: reasonIn(spliceAll(text, splices), splices, code) };
    }
    return undefined;
  };
}

/** What the excuse is tried out with. */
const STAND_IN = "why";

function opened(text: string | undefined): YamlFile | undefined {
  try {
    return text === undefined ? undefined : openYaml(text);
  } catch {
    return undefined;
  }
}

function spliced(text: string, splices: readonly Splice[]): string | undefined {
  const after = spliceAll(text, splices);
  return after !== text && opened(after) !== undefined ? after : undefined;
}

/** The maps and the texts in lists that contain the place, the innermost first. */
type Place =
  | { readonly kind: "map"; readonly map: YAMLMap.Parsed }
  | { readonly kind: "text"; readonly text: Scalar.Parsed; readonly isInFlow: boolean };

function placesAround(node: ParsedNode | null, span: Span, isInFlow = false): readonly Place[] {
  if (isSeq(node)) {
    const item = node.items.find((one) => isAround(one, span));
    if (item === undefined) return [];
    const flow = isInFlow || node.flow === true;
    return isScalar(item) ? [{ kind: "text", text: item, isInFlow: flow }] : placesAround(item, span, flow);
  }
  if (!isMap(node)) return [];
  const pair = node.items.find(({ key, value }) => isAround(key, span) || isAround(value, span));
  const below = pair === undefined ? [] : placesAround(pair.value, span, isInFlow || node.flow === true);
  // Most findings about an excerpt are at its ID, which is the key of its map.
  const named: readonly Place[] =
    pair !== undefined && isAround(pair.key, span) && isMap(pair.value)
      ? [{ kind: "map", map: pair.value }]
      : [];
  return [...below, ...named, { kind: "map", map: node }];
}

function isAround(node: ParsedNode | null, { start, end }: Span): boolean {
  return node !== null && node.range[0] <= start && end <= node.range[1];
}

interface Written {
  readonly yaml: YamlFile;
  readonly code: string;
  readonly reason: string;
}

/** Keys that come before an excuse. What a slide or an item contains comes after it. */
const AFTER = ["id", "layout", "title", "text", "exact", "kind", "only", "except", "depth", "tlp"];

function excuseAt(place: Place, { yaml, code, reason }: Written): readonly Splice[] {
  if (place.kind === "text") return textWithExcuse(place, { yaml, code, reason });
  const { map } = place;
  const own = map.items.find((pair) => keyOf(pair) === "excuse")?.value;
  if (isMap(own)) return setInMap(yaml, own, { key: code, value: reason, after: [] });
  return setInMap(yaml, map, { key: "excuse", value: { [code]: reason }, after: AFTER });
}

/** A text of a list becomes a map with that text. */
function textWithExcuse(
  { text, isInFlow }: Extract<Place, { kind: "text" }>,
  { yaml, code, reason }: Written,
): readonly Splice[] {
  const [start, end] = text.range;
  const excuse = `excuse: { ${code}: ${JSON.stringify(reason)} }`;
  if (isInFlow) {
    return [
      { start, end: start, text: "{ text: " },
      { start: end, end, text: `, ${excuse} }` },
    ];
  }
  const column = columnAt(yaml.text, start);
  return [
    { start, end: start, text: "text: " },
    { start: end, end, text: `${yaml.newline}${" ".repeat(column)}${excuse}` },
  ];
}

/** The finding may have moved by as much as the file has grown. */
function covers(
  brief: Brief | undefined,
  { code, span, by }: { readonly code: string; readonly span: Span; readonly by: number },
): boolean {
  return (brief?.excuses ?? []).some(
    (excuse) =>
      excuse.code.value === code &&
      excuse.within.file === span.file &&
      excuse.within.start <= span.start &&
      span.end <= excuse.within.end + by &&
      excuse.reason === STAND_IN,
  );
}

function reasonIn(text: string, splices: readonly Splice[], code: string): number {
  const from = Math.min(...splices.map(({ start }) => start));
  const empty = `${code}: ""`;
  return text.indexOf(empty, from) + empty.length - 1;
}
