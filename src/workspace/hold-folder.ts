/** Holds a folder while a run writes to it: other runs wait, and what a killed run left there is put right first. */
import { randomBytes } from "node:crypto";
import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { atEnd, stopping } from "./at-end.ts";
import { hasJournal, moveAll } from "./journal.ts";
import { makeFolder } from "./make-folder.ts";
import { isThere, type Move } from "./moves.ts";
import { OWNER_TAG, ownerTag } from "./owner.ts";
import { isMissing } from "./package-files.ts";
import { PARTS_FILE, putRight } from "./put-right.ts";
import {
  missingFolders,
  partName,
  type RunFolder,
  removeEmpty,
  removeRunFolder,
  runFoldersIn,
  SIGN_OF_LIFE_MS,
} from "./run-folders.ts";
import { forgetWriting, noteWriting } from "./writing-records.ts";

export interface HoldOptions {
  /** Receives a sentence for the user: that the run waits for another one, or that a killed run is put right. */
  readonly onRemark?: ((remark: string) => void) | undefined;
}

/** Nobody else writes to the folder until this is disposed of. */
export interface HeldFolder extends AsyncDisposable {
  /** The folder that is held. */
  readonly folder: string;
  /**
   * Returns a new path for something that will be moved into the existing `folder`: on the same file system, and
   * removed when this is disposed of.
   */
  beside(folder: string): Promise<string>;
  /** Runs work that prepares and moves, and that obeys `stopping`. The folder stays held until it is over. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Makes all moves or none. Throws the file system's own error. */
  move(moves: readonly Move[]): void;
}

/**
 * Makes the folder where it is missing, and removes it again if it is empty in the end. Waits while another run holds
 * it. Throws the file system's own error.
 */
export async function holdFolder(folder: string, options: HoldOptions = {}): Promise<HeldFolder> {
  const told = new Set<string>();
  for (;;) {
    const [other] = othersIn(folder);
    const held = other === undefined ? await tryHolding(folder, options) : undefined;
    if (held !== undefined) return held;
    if (other !== undefined && !told.has(other.name))
      options.onRemark?.(`Waiting for another run, process ${other.process}, which writes to ${folder}.`);
    told.add(other?.name ?? "");
    // When two come at once, both step back, for different lengths of time.
    await wait(50 + Math.random() * 100, undefined, { signal: stopping });
  }
}

/** Like holdFolder, but returns nothing where another run holds the folder. */
export async function tryHolding(folder: string, options: HoldOptions = {}): Promise<HeldFolder | undefined> {
  const run = new HeldByRun(folder);
  try {
    if (await run.during(() => run.takeHold(options))) return run;
  } catch (error) {
    await run[Symbol.asyncDispose]();
    throw error;
  }
  await run[Symbol.asyncDispose]();
  return undefined;
}

function othersIn(folder: string, own = ""): readonly RunFolder[] {
  return runFoldersIn(folder).filter(({ name, isInUse }) => isInUse && name !== own);
}

class HeldByRun implements HeldFolder {
  readonly folder: string;
  readonly #name = `.citedeck-${ownerTag()}-${randomBytes(3).toString("hex")}`;
  readonly #home: string;
  readonly #made: readonly string[];
  readonly #parts = new Map<string, string>();
  readonly #given: string[] = [];
  readonly #work = new Set<Promise<unknown>>();
  #givingUp: Promise<void> | undefined;
  readonly #ending = atEnd(() => this[Symbol.asyncDispose]());
  readonly #alive = setInterval(() => this.#showLife(), SIGN_OF_LIFE_MS).unref();

  constructor(folder: string) {
    this.folder = resolve(folder);
    this.#home = join(this.folder, this.#name);
    this.#made = missingFolders(this.folder);
  }

  /**
   * Whoever finds another run's folder beside its own must step back, so that two runs never continue. Returns whether
   * this one may continue.
   */
  async takeHold({ onRemark }: HoldOptions): Promise<boolean> {
    await this.#note();
    await this.#makeHome();
    if (othersIn(this.folder, this.#name).length > 0) return false;
    for (const left of runFoldersIn(this.folder).filter(({ isInUse }) => !isInUse)) {
      const remark = await putRight(this.folder, left);
      onRemark?.(remark);
    }
    return true;
  }

  async beside(folder: string): Promise<string> {
    stopping.throwIfAborted();
    const top = resolve(folder);
    const part = top === this.folder ? this.#home : (this.#parts.get(top) ?? (await this.#makePart(top)));
    return join(part, String(this.#given.push(part)));
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    stopping.throwIfAborted();
    const running = work().catch((error: unknown) => {
      throw withoutRunFolders(error);
    });
    this.#work.add(running);
    return running;
  }

  move(moves: readonly Move[]): void {
    moveAll(this.#home, moves);
  }

  /** The end of the run also waits until this is over. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#givingUp ??= this.#giveUp();
    await this.#givingUp;
    this.#ending[Symbol.dispose]();
  }

  async #giveUp(): Promise<void> {
    await Promise.allSettled(this.#work);
    clearInterval(this.#alive);
    // What can neither be finished nor taken back is left to the next run, with everything that it needs.
    if (hasJournal(this.#home)) return;
    try {
      for (const path of [...this.#parts.values(), this.#home]) if (isThere(path)) removeRunFolder(path);
    } catch {
      // The same holds for what cannot be removed now: everything is written, or nothing.
      return;
    }
    removeEmpty(this.#made);
    await forgetWriting(this.#name);
  }

  #note(): Promise<void> {
    const parts = [...this.#parts.values()];
    return noteWriting({ name: this.#name, folder: this.folder, parts, made: this.#made });
  }

  /** An empty folder may be removed by the run before this one, just when this run needs it. */
  async #makeHome(): Promise<void> {
    for (const attempt of [1, 2, 3]) {
      await makeFolder(this.folder);
      try {
        mkdirSync(this.#home);
        return;
      } catch (error) {
        if (attempt === 3 || !isMissing(error) || isThere(this.folder)) throw error;
      }
    }
  }

  /** It is noted before it is made. */
  async #makePart(folder: string): Promise<string> {
    const part = join(folder, partName(this.#name));
    this.#parts.set(folder, part);
    await this.#note();
    const ways = [...this.#parts.values()].map((path) => relative(this.#home, path));
    writeFileSync(join(this.#home, PARTS_FILE), JSON.stringify(ways));
    mkdirSync(part);
    return part;
  }

  #showLife(): void {
    try {
      const now = new Date();
      utimesSync(this.#home, now, now);
    } catch {
      // It is being removed, or cannot be reached for a moment.
    }
  }
}

const RUN_FOLDER = new RegExp(`[/\\\\]\\.citedeck-(?:part-)?(?=${OWNER_TAG})`);

/** Our own names mean nothing to the user. What was to be there does, and the folder around them. */
function withoutRunFolders(error: unknown): unknown {
  if (!(error instanceof Error && "path" in error && typeof error.path === "string")) return error;
  const [above, ...own] = error.path.split(RUN_FOLDER);
  if (own.length === 0) return error;
  const path =
    "dest" in error && typeof error.dest === "string" && !RUN_FOLDER.test(error.dest) ? error.dest : above;
  return Object.assign(error, { path });
}
