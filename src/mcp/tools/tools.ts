/** Which tools a session has. */
import type { Tool } from "../define-tool.ts";
import type { Desk } from "../desk.ts";
import { addExcerpt } from "./add-excerpt.ts";
import { buildTool } from "./build.ts";
import { checkTool } from "./check.ts";
import { explainTool } from "./explain.ts";
import { findPassagesTool } from "./find-passages.ts";
import { listSources } from "./list-sources.ts";
import { readOutline } from "./read-outline.ts";
import { readSource } from "./read-source.ts";
import { renderSlide } from "./render-slide.ts";
import { writeSlide } from "./write-slide.ts";

/** All of them tell only what the session's view has. */
const READING: readonly Tool[] = [
  listSources,
  readSource,
  findPassagesTool,
  readOutline,
  renderSlide,
  explainTool,
];

/** Diagnostics quote what is wrong, whoever may see it. */
const OF_THE_AUTHOR: readonly Tool[] = [checkTool];

const WRITING: readonly Tool[] = [addExcerpt, writeSlide, buildTool];

export function toolsFor({ view, writes }: Pick<Desk, "view" | "writes">): readonly Tool[] {
  if (view.audience !== undefined) return READING;
  return [...READING, ...OF_THE_AUTHOR, ...(writes === undefined ? [] : WRITING)];
}
