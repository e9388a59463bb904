/** Tells what each audience of a brief gets, as `citedeck audiences` does. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MatrixCell, SlideMatrix } from "../model/slide-matrix.ts";
import { NO_PROJECT, type Project } from "../project/project.ts";
import { createSession } from "../session/create-session.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { diskWorld } from "../workspace/open-session.ts";
import type { ReadLimits } from "../workspace/read-file.ts";

export interface AudiencesOptions {
  /** Path of the brief's YAML file, relative to the working folder. */
  readonly brief: string;
  /** Which files may be read; any where left out. */
  readonly limits?: ReadLimits | undefined;
  /** The project's own rules. By default, none. */
  readonly project?: Project | undefined;
}

export interface AudiencesOfBrief {
  /** The brief's name; undefined, like `matrix`, where it could not be decoded at all. */
  readonly name: string | undefined;
  readonly matrix: SlideMatrix | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns what each audience gets of each slide, and the brief's mistakes. Throws the file system's own error. */
export function audiences({ brief, limits, project = NO_PROJECT }: AudiencesOptions): AudiencesOfBrief {
  const session = createSession({
    world: diskWorld(limits),
    brief,
    resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
  });
  const { name } = session.compiled();
  return { name, matrix: session.slideMatrix(), diagnostics: session.diagnostics() };
}

/** Returns the matrix of two audiences with only those slides of which they get something else. */
export function differenceOf(matrix: SlideMatrix, pair: readonly [a: string, b: string]): SlideMatrix {
  const cellsOf = (cells: readonly MatrixCell[]): readonly MatrixCell[] =>
    pair.flatMap((id) => cells.filter(({ audience }) => audience === id));
  const isSame = ([a, b]: readonly MatrixCell[]): boolean => contentOf(a) === contentOf(b);
  return {
    audiences: pair.flatMap((id) => matrix.audiences.filter((audience) => audience.id === id)),
    slides: matrix.slides
      .map((slide) => ({ ...slide, cells: cellsOf(slide.cells) }))
      .filter(({ cells }) => !isSame(cells)),
  };
}

/**
 * Why an audience does not get a slide makes no difference to what it gets, and positions differ after any slide that
 * only one of two has. A variant is written for one audience alone.
 */
function contentOf(cell: MatrixCell | undefined): string {
  if (cell?.number === undefined) return "";
  const { audience, number, ...content } = cell;
  return JSON.stringify([content, cell.isVariant && audience]);
}
