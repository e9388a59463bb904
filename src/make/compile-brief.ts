/** Compiles one brief of a run: anew, or by the session that is kept on it from run to run. */
import type { Diagnosed } from "../diagnostics/diagnostic.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Project } from "../project/project.ts";
import { compileTemplates, type Templates } from "../render/compile-templates.ts";
import type { FontFace } from "../render/inline-fonts.ts";
import { type Compiled, compile } from "../session/compile.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { filesBelow } from "../workspace/package-files.ts";
import { fileReader } from "../workspace/read-file.ts";
import { type Reading, tracedReader } from "../workspace/traced-reader.ts";
import type { BuildOptions } from "./build.ts";

export interface CompiledBrief {
  readonly brief: string;
  readonly compiled: Compiled;
  readonly read: ReadFile;
  /** Returns what was read for the brief until now; undefined where a session knows and does not tell. */
  readonly reading: () => Reading | undefined;
  readonly templates: () => Diagnosed<Templates>;
  readonly fonts: readonly FontFace[];
  readonly seconds: number;
}

interface Needs extends Pick<BuildOptions, "reader" | "sessionOn"> {
  readonly project: Project;
}

export function compileBrief(brief: string, needs: Needs): CompiledBrief {
  const started = performance.now();
  const found = inSession(brief, needs) ?? anew(brief, needs);
  return { ...found, brief, seconds: (performance.now() - started) / 1000 };
}

type Found = Omit<CompiledBrief, "brief" | "seconds">;

function inSession(brief: string, { sessionOn }: Needs): Found | undefined {
  const session = sessionOn?.(brief);
  if (session === undefined) return undefined;
  const { read, templates, fonts } = session;
  return { compiled: session.compiled(), read, templates, fonts: fonts(), reading: () => undefined };
}

function anew(brief: string, { reader = fileReader, project }: Needs): Found {
  const { read, list, reading } = tracedReader(reader(), filesBelow);
  const house = briefResources(brief, read, list);
  const compiled = compile({ brief, read, project, ...house });
  const { fonts } = house;
  return { compiled, read, reading, fonts, templates: () => compileTemplates(house.templates) };
}
