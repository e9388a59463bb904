/** Builds a brief in which secrets are planted, and looks at which of them the build refuses, and which are in its outputs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { build } from "../../../src/make/build.ts";
import { FILE_NAMES, FORMATS, type Format } from "../../../src/model/formats.ts";
import { compile } from "../../../src/session/compile.ts";
import { briefResources } from "../../../src/workspace/brief-resources.ts";
import { fileReader } from "../../../src/workspace/read-file.ts";
import { folderWith } from "../../support/folder.ts";
import { briefOf, type Part, partAt } from "./part.ts";
import type { Plant } from "./plant.ts";
import { searchFiles } from "./searcher.ts";

/** What became of plants in one kind of output: each of them is in one of these lists. */
export interface Outcome {
  readonly kind: string;
  /** Refused because the words are withheld. */
  readonly refused: readonly Plant[];
  /** Found in outputs though they are withheld, with where. */
  readonly leaked: readonly (readonly [plant: Plant, where: string])[];
  /** Neither refused nor found: this kind of output does not have their place, or not in words that can be read. */
  readonly notShown: readonly Plant[];
  /** In a slide that has no room for them. */
  readonly noRoom: readonly Plant[];
}

/** Returns the plants that a brief can be built with, and what refused the others before anything was made. */
export function sowable(plants: readonly Plant[]): {
  readonly left: readonly Plant[];
  readonly refused: readonly (readonly [plant: Plant, code: string])[];
} {
  const refused = new Map<Plant, string>();
  for (;;) {
    const left = plants.filter((plant) => !refused.has(plant));
    const files = filesOf(plants, left, left);
    const errors = errorsBeforeMaking(files);
    if (errors.length === 0) return { left, refused: [...refused] };
    for (const error of errors) refused.set(plantOfError(error, files, plants), error.code);
  }
}

/** With the templates that lie beside the brief. Spans name files by their paths beside it. */
function errorsBeforeMaking(files: Readonly<Record<string, string | Uint8Array>>): readonly Diagnostic[] {
  using folder = folderWith(files);
  const brief = join(folder.path, "brief.yaml");
  const { diagnostics } = compile({ brief, read: fileReader(), ...briefResources(brief) });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map((error) => {
      const { span } = error;
      if (span === undefined) return error;
      return { ...error, span: { ...span, file: span.file.slice(folder.path.length + 1) } };
    });
}

/**
 * Builds all kinds of outputs with what is withheld, which should be refused, and without, to see what an audience would be
 * shown. Those that no slide has room for are left out. What was shown there and not refused here is built once more beside
 * what is withheld: then no output may have it.
 */
export async function tryPlants(
  kinds: readonly Format[],
  plants: readonly Plant[],
  all: readonly Plant[],
  noRoom: readonly Plant[] = [],
): Promise<readonly Outcome[]> {
  const open = await built(kinds, filesOf(all, plants, []));
  const tooLong = plantsOf(
    open.errors.filter(({ code }) => code === "slide-overflow"),
    plants,
  );
  if (tooLong.length > 0) {
    const left = plants.filter((plant) => !tooLong.includes(plant));
    return await tryPlants(kinds, left, all, [...noRoom, ...tooLong]);
  }
  if (open.errors.length > 0) throw new Error(open.errors.map(told).join("\n"));
  const marked = await builtBeside(kinds, plants, all);
  const shownIn = (kind: Format): readonly Plant[] => [...foundIn(open.files, kind, plants).keys()];
  const doubtful = plants.filter((plant) =>
    kinds.some((kind) => !marked.refused(kind, plant) && shownIn(kind).includes(plant)),
  );
  const again = await untilNoneIsRefused(kinds, doubtful, all);
  return kinds.map((kind) => {
    const refused = plants.filter((plant) => [marked, ...again].some((one) => one.refused(kind, plant)));
    const unrefused = shownIn(kind).filter((plant) => !refused.includes(plant));
    const leaked = [...foundIn(again.at(-1)?.files ?? new Map(), kind, unrefused)];
    const settled = [...refused, ...leaked.map(([plant]) => plant)];
    return { kind, refused, leaked, notShown: plants.filter((plant) => !settled.includes(plant)), noRoom };
  });
}

/** One refused secret keeps a whole brief from being written: the others are built without it, until files are. */
async function untilNoneIsRefused(
  kinds: readonly Format[],
  plants: readonly Plant[],
  all: readonly Plant[],
): Promise<readonly Beside[]> {
  if (plants.length === 0) return [];
  const beside = await builtBeside(kinds, plants, all);
  const left = plants.filter((plant) => !kinds.some((kind) => beside.refused(kind, plant)));
  return left.length === plants.length ? [beside] : [beside, ...(await untilNoneIsRefused(kinds, left, all))];
}

interface Beside {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly refused: (kind: Format, plant: Plant) => boolean;
}

/** Builds shown words beside the same words where they are withheld. */
async function builtBeside(
  kinds: readonly Format[],
  plants: readonly Plant[],
  all: readonly Plant[],
): Promise<Beside> {
  const { errors, files } = await built(kinds, filesOf(all, plants, plants));
  const others = errors.filter(({ code }) => code !== "withheld-in-output");
  if (others.length > 0) throw new Error(others.map(told).join("\n"));
  return { files, refused: (kind, { words }) => errors.some((error) => isAbout(error, kind, words)) };
}

function foundIn(
  files: ReadonlyMap<string, Uint8Array>,
  kind: Format,
  plants: readonly Plant[],
): ReadonlyMap<Plant, string> {
  const own = new Map([...files].filter(([path]) => kindOf(path) === kind));
  const sought = plants.map(({ words }) => words);
  const found = new Map(searchFiles(own, sought).map(({ words, where }) => [words, where]));
  return new Map(
    plants.flatMap((plant) => {
      const where = found.get(plant.words);
      return where === undefined ? [] : [[plant, where] as const];
    }),
  );
}

/** What has no room on its slide; what stands on every slide goes first. */
function plantsOf(overflows: readonly Diagnostic[], plants: readonly Plant[]): readonly Plant[] {
  if (overflows.length === 0) return [];
  const heads = plants.filter(({ site }) => site.isOnce === true);
  if (heads.length > 0) return heads;
  return plants.filter(({ shown }) =>
    (shown.slides ?? []).some(({ id }) =>
      overflows.some(({ message }) => message.includes(`"${String(id)}"`)),
    ),
  );
}

/** The message names the file, and the hint has the words. */
function isAbout({ message, hints }: Diagnostic, kind: Format, words: string): boolean {
  return kindOf(/^The (\S+) of/.exec(message)?.[1] ?? "") === kind && hints.join().includes(words);
}

export function kindOf(path: string): Format {
  const kinds = Object.entries(FILE_NAMES).flatMap(([kind, name]) => (path.endsWith(name) ? [kind] : []));
  return FORMATS.find((format) => format === kinds[0]) ?? "png";
}

export function told({ code, message, hints }: Diagnostic): string {
  return `${code}: ${[message, ...hints].join(" ")}`;
}

/** A plant keeps its number, whichever others are left. */
function filesOf(
  all: readonly Plant[],
  shown: readonly Plant[],
  kept: readonly Plant[],
): Readonly<Record<string, string | Uint8Array>> {
  const parts = all.flatMap((plant): readonly Part[] => [
    ...(shown.includes(plant) ? [plant.shown] : []),
    ...(kept.includes(plant) ? [plant.kept] : []),
  ]);
  return briefOf(parts);
}

function plantOfError(
  error: Diagnostic,
  files: Readonly<Record<string, string | Uint8Array>>,
  plants: readonly Plant[],
): Plant {
  const text = String(files[error.span?.file ?? "brief.yaml"]);
  const said = told(error);
  const plant =
    plants[partAt(text, error.span?.start ?? 0) ?? -1] ??
    // a template or a translation does not say whose it is; messages leave out what nobody sees
    plants.find(({ spelling, words }) => said.includes(spelling.spell(words).replaceAll(/\p{Cf}/gu, "")));
  if (plant === undefined) throw new Error(`Not of a plant: ${said}`);
  return plant;
}

export async function built(
  formats: readonly Format[],
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ readonly errors: readonly Diagnostic[]; readonly files: ReadonlyMap<string, Uint8Array> }> {
  using folder = folderWith(files);
  const [report] = await build({
    briefs: [join(folder.path, "brief.yaml")],
    ...{ out: join(folder.path, "out"), formats, audiences: ["press"], date: DATE },
  });
  const outputs = report?.outputs ?? [];
  return {
    errors: (report?.diagnostics ?? []).filter(({ severity }) => severity === "error"),
    files: new Map(
      outputs.map(({ path }) => [path.slice(folder.path.length + 1), new Uint8Array(readFileSync(path))]),
    ),
  };
}

const DATE = new Date("2024-03-04T00:00:00Z");
