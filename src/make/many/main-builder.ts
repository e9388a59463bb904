/** Builds briefs in the main thread: for a run that works on one at a time. */
import type { Project } from "../../project/project.ts";
import { readDeckAssets } from "../../workspace/deck-assets.ts";
import { PdfFinisher } from "../pdf-finisher.ts";
import type { BriefBuilder } from "./brief-builder.ts";
import { buildAlone } from "./build-alone.ts";
import type { ThreadOptions } from "./thread-builder.ts";

export function mainBuilder(options: ThreadOptions & { readonly project: Project }): BriefBuilder {
  const finisher = new PdfFinisher(options.signal);
  const place = { ...options, finisher, assets: readDeckAssets() };
  return {
    build: (brief) => buildAlone(brief, place),
    [Symbol.asyncDispose]: () => finisher[Symbol.asyncDispose](),
  };
}
