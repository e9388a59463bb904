/**
 * The edits that pages make. Each is written as a whole or not at all, over nothing that has changed meanwhile, and can
 * be taken back for as long as its files stay as it left them.
 */
import { posix } from "node:path";
import type { Session } from "../../session/create-session.ts";
import { pathBelow } from "../../workspace/path-below.ts";
import { fileReader } from "../../workspace/read-file.ts";
import { ChangedMeanwhile, replaceFiles } from "../../workspace/replace-files.ts";

export interface Edits {
  /** Those of this run that can be taken back, the latest first. */
  readonly list: () => readonly MadeEdit[];
  /** Plans an edit from the files as they are now, and writes it. Edits are made one after the other. */
  readonly make: (plan: () => EditPlan) => Promise<EditResult>;
  /** Writes the files as they were before the edit. */
  readonly undo: (id: number) => Promise<EditResult>;
}

export interface MadeEdit {
  readonly id: number;
  readonly title: string;
}

export type EditPlan =
  | {
      readonly kind: "planned";
      readonly title: string;
      /** The new text of each file. */
      readonly texts: ReadonlyMap<string, string>;
    }
  | RefusedEdit;

export interface RefusedEdit {
  readonly kind: "refused";
  /** Sentences. */
  readonly why: string;
  /** What a text says now that has changed since the page saw it; null where the text is gone. */
  readonly theirs?: string | null;
}

export type EditResult = { readonly kind: "done" } | RefusedEdit;

interface Kept extends MadeEdit {
  readonly files: readonly {
    readonly path: string;
    readonly before: Uint8Array | undefined;
    readonly after: Uint8Array;
  }[];
}

/** How many edits can be taken back. */
const KEPT = 200;

export function previewEdits(options: {
  readonly session: Session;
  /** Path of the brief's YAML file. Only files in its folder are changed. */
  readonly brief: string;
  /** Is called after each edit, and after one was taken back, with those that can be. */
  readonly onEdited: (edits: readonly MadeEdit[]) => void;
}): Edits {
  const { session, brief, onEdited } = options;
  const folder = posix.dirname(brief);
  const kept: Kept[] = [];
  let made = 0;
  const oneByOne = inTurn();
  const list = (): readonly MadeEdit[] => kept.map(({ id, title }) => ({ id, title }));

  const write = async (title: string, texts: ReadonlyMap<string, string>): Promise<EditResult> => {
    const paths = [...texts.keys()];
    const why = paths.map((path) => notWritable(path, { session, folder })).find((one) => one !== undefined);
    if (why !== undefined) return { kind: "refused", why };
    const files = [...texts].map(([path, text]) => {
      const before = session.read(path);
      return { path, before, after: bytesOf(text, before) };
    });
    // While others write there, the session may learn what they wrote; the edit was planned from what stood there before.
    const planned = new Map(files.map(({ path, before }) => [path, before]));
    await replaceFiles(
      files.map(({ path, after }) => ({ path, content: after })),
      { read: (path) => planned.get(path), within: folder },
    );
    made += 1;
    kept.unshift({ id: made, title, files });
    kept.splice(KEPT);
    session.changed(paths);
    onEdited(list());
    return { kind: "done" };
  };

  const takeBack = async (id: number): Promise<EditResult> => {
    const edit = kept.find((one) => one.id === id);
    if (edit === undefined) return { kind: "refused", why: "This edit has been taken back already." };
    const after = new Map(edit.files.map((file) => [file.path, file.after]));
    await replaceFiles(
      edit.files.map((file) => ({ path: file.path, content: file.before })),
      { read: (path) => after.get(path), within: folder },
    );
    kept.splice(kept.indexOf(edit), 1);
    session.changed([...after.keys()]);
    onEdited(list());
    return { kind: "done" };
  };

  return {
    list,
    make: (plan) =>
      oneByOne(async () => {
        session.changed();
        const planned = plan();
        return planned.kind === "refused" ? planned : await write(planned.title, planned.texts);
      }),
    undo: (id) => oneByOne(() => takeBack(id)),
  };
}

/** Returns why a file is not changed from a page; undefined where it is. */
function notWritable(
  path: string,
  { session, folder }: { readonly session: Session; readonly folder: string },
): string | undefined {
  const onDisk = fileReader()(path);
  const isNew = onDisk === undefined && posix.dirname(path) === folder;
  if (!isNew && pathBelow(folder, path) === undefined)
    return `"${path}" is not in the folder of the brief: change it in an editor.`;
  if (!isSame(onDisk, session.read(path)))
    return `"${path}" has changes in an editor that are not saved. Save them first.`;
  return undefined;
}

/** A byte order mark stays. */
function bytesOf(text: string, before: Uint8Array | undefined): Uint8Array {
  const isMarked = before?.[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf;
  return new TextEncoder().encode(isMarked ? `\ufeff${text}` : text);
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.from(a).equals(b);
}

/** Returns a function that runs one piece of work after the other, and turns failures of the machine into refusals. */
function inTurn(): (work: () => Promise<EditResult>) => Promise<EditResult> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work).catch(refusalFor);
    last = result;
    return result;
  };
}

function refusalFor(error: unknown): RefusedEdit {
  if (error instanceof ChangedMeanwhile) return { kind: "refused", why: error.message };
  if (isOfSystem(error)) return { kind: "refused", why: `Nothing was written: ${error.message}.` };
  throw error;
}

function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && "code" in error && "syscall" in error;
}
