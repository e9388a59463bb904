/** A brief that a client works on: its session, and its files as the client names them. */
import { posix, resolve } from "node:path";
import { loadProject } from "../config/load-project.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Project } from "../project/project.ts";
import { createFullSession, type FullSession } from "../session/create-session.ts";
import type { World } from "../session/files.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { diskWorld } from "../workspace/open-session.ts";
import { briefAbove } from "./brief-above.ts";
import type { ClientTexts } from "./client-texts.ts";
import { type FileText, savedText } from "./file-text.ts";
import { pathOfUri, uriOfPath } from "./uri-path.ts";

export interface OpenBrief {
  /** Path of its YAML file, as the session knows it. The session's paths are relative to `folder`, with `/`. */
  readonly brief: string;
  /** Absolute, with `/`. */
  readonly folder: string;
  readonly session: FullSession;
  /** Returns the session's path of a file; undefined for a URI that names no file of this machine. */
  readonly fileOf: (uri: string) => string | undefined;
  /** Returns the URI as the client wrote it, where it has the file open. */
  readonly uriOf: (file: string) => string;
  /** Returns the text as the session reads it, unsaved text before saved; undefined where there is no such file. */
  readonly textOf: (file: string) => FileText | undefined;
  /** The files of the brief that the client has open, without those of another brief in a folder below. */
  readonly openFiles: () => readonly string[];
  /** True for a file below the folder, and for a source's file elsewhere: its content may count. */
  readonly mayRead: (file: string) => boolean;
}

/** Opens the brief whose YAML file is at the absolute `path`. What the client has open counts at once. */
export async function openBrief(path: string, texts: ClientTexts): Promise<OpenBrief> {
  const [folder, brief] = [posix.dirname(path), posix.basename(path)];
  const project = placedFrom(folder, await loadProject({ folder }));
  const session = createFullSession({
    world: worldIn(folder),
    brief,
    resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
  });
  const pathOf = (file: string): string => absolute(folder, file);
  const saved = new WeakMap<Uint8Array, FileText>();
  const mayRead = (file: string): boolean =>
    isBelow(file) || session.sources().some(({ id }) => session.sourceText(id)?.file === file);
  const open: OpenBrief = {
    ...{ brief, folder, session, mayRead },
    fileOf: (uri) => {
      const named = pathOfUri(uri);
      return named && posix.relative(folder, named);
    },
    uriOf: (file) => texts.at(pathOf(file))?.uri ?? uriOfPath(pathOf(file)),
    textOf: (file) => {
      const own = texts.at(pathOf(file));
      if (own !== undefined) return own.text();
      const bytes = session.read(file);
      if (bytes === undefined) return undefined;
      const text = saved.get(bytes) ?? savedText(bytes);
      saved.set(bytes, text);
      return text;
    },
    openFiles: () =>
      texts
        .all()
        .filter((one) => [undefined, path].includes(briefAbove(one.path, texts)))
        .map((one) => posix.relative(folder, one.path))
        .filter(mayRead),
  };
  for (const { path, text } of texts.all()) session.overlay(posix.relative(folder, path), text().text);
  return open;
}

/** What is said of the project's config is placed by a path from the working folder. */
function placedFrom(folder: string, project: Project): Project {
  const diagnostics = project.diagnostics.map((one): Diagnostic => {
    const file = one.span && posix.relative(folder, absolute("", one.span.file));
    return one.span === undefined || file === undefined ? one : { ...one, span: { ...one.span, file } };
  });
  return { ...project, diagnostics };
}

/** The files of the disk by their paths below a folder, so that messages name them as short as they can. */
function worldIn(folder: string): World {
  const disk = diskWorld();
  const at = (path: string): string => absolute(folder, path);
  return {
    read: Object.assign((path: string) => disk.read(at(path)), {
      refusal: (path: string) => disk.read.refusal?.(at(path)),
    }),
    list: (path) => disk.list(at(path)),
    revision: (path) => disk.revision(at(path)),
  };
}

function isBelow(file: string): boolean {
  return file !== ".." && !file.startsWith("../") && !posix.isAbsolute(file);
}

function absolute(folder: string, path: string): string {
  return resolve(folder, path).replaceAll("\\", "/");
}
