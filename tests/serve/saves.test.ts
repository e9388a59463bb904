/** However editors save, a preview misses nothing and shows nothing twice. */
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Message } from "../../src/serve/preview/pages.ts";
import { startPreview } from "../../src/serve/preview/start-preview.ts";
import { type EventListener, listenTo } from "../support/event-listener.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

function briefWith(words: string): string {
  const slides = `slides:\n  - { id: start, layout: title }\n  - { id: one, title: ${words}, points: [ { text: Words., kind: context } ] }\n`;
  return smallBrief(slides)["brief.yaml"] ?? "";
}

interface Listening extends AsyncDisposable {
  readonly events: EventListener;
  /** Waits until the deck shows these words. */
  readonly shows: (words: string) => Promise<Message>;
}

async function listening(folder: Folder): Promise<Listening> {
  const preview = await startPreview({
    ...{ brief: join(folder.path, "brief.yaml"), host: "127.0.0.1", port: 0 },
    openEditor: () => undefined,
  });
  const events = await listenTo(preview.url);
  await events.next(({ kind }) => kind === "problems");
  return {
    events,
    shows: (words) =>
      events.next(
        (message) => message.kind === "deck" && Object.values(message.changes.slides).join().includes(words),
      ),
    [Symbol.asyncDispose]: async () => {
      await events[Symbol.asyncDispose]();
      await preview[Symbol.asyncDispose]();
    },
  };
}

/** What each editor does to `path`, in its order. */
const SAVES: Readonly<Record<string, (path: string, text: string) => void>> = {
  "a program that writes in place": (path, text) => writeFileSync(path, text),
  "an editor that replaces the file by another": (path, text) => {
    writeFileSync(`${path}.tmp`, text);
    renameSync(`${path}.tmp`, path);
  },
  "Vim, which tries the folder, renames the old file, and writes a new one": (path, text) => {
    const trial = join(path, "..", "4913");
    writeFileSync(trial, "");
    unlinkSync(trial);
    renameSync(path, `${path}~`);
    writeFileSync(path, text);
    unlinkSync(`${path}~`);
  },
  "Vim with backups by copy, and a swap file": (path, text) => {
    const swap = join(path, "..", ".brief.yaml.swp");
    writeFileSync(swap, "b0VIM");
    writeFileSync(`${path}~`, "a copy");
    truncateSync(path);
    const half = Math.floor(text.length / 2);
    const file = openSync(path, "r+");
    writeSync(file, text.slice(0, half));
    writeSync(file, text.slice(half));
    appendFileSync(swap, "more");
    unlinkSync(`${path}~`);
    unlinkSync(swap);
  },
  "VS Code, which truncates the file and writes it": (path, text) => {
    const file = openSync(path, "w");
    writeSync(file, text);
  },
  "JetBrains' safe write": (path, text) => {
    writeFileSync(`${path}___jb_tmp___`, text);
    renameSync(path, `${path}___jb_old___`);
    renameSync(`${path}___jb_tmp___`, path);
    unlinkSync(`${path}___jb_old___`);
  },
  "Emacs, with a lock and a backup": (path, text) => {
    const lock = join(path, "..", ".#brief.yaml");
    symlinkSync("author@machine.1:2", lock);
    renameSync(path, `${path}~`);
    writeFileSync(path, text);
    rmSync(lock);
  },
};

describe("a preview", () => {
  it.each(Object.entries(SAVES))("shows once what is saved by %s", async (_, save) => {
    using folder = folderWith({ ...smallBrief(""), "brief.yaml": briefWith("First words") });
    await using preview = await listening(folder);
    const path = join(folder.path, "brief.yaml");
    for (const words of ["Second words", "Third words", "Fourth words"]) {
      save(path, briefWith(words));
      await preview.shows(words);
    }
    const shown = preview.events.heard.flatMap((message) =>
      message.kind === "deck" ? Object.keys(message.changes.slides) : [],
    );
    expect(shown.filter((slide) => slide === "one")).toHaveLength(4);
    const told = preview.events.heard.filter(({ kind }) => kind === "problems");
    expect(told.filter((message) => JSON.stringify(message).includes("file-not-found"))).toEqual([]);
  });

  it("follows a checkout of another branch, with all its files", async () => {
    using folder = folderWith({ ...smallBrief(""), "brief.yaml": briefWith("On the first branch") });
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
        cwd: folder.path,
        stdio: "pipe",
      });
    const commit = () => {
      git("add", "--all", "--", ":!.citedeck");
      git("commit", "--quiet", "--message", "A state");
    };
    git("init", "--quiet", "--initial-branch", "first");
    commit();
    git("checkout", "--quiet", "-b", "second");
    writeFileSync(join(folder.path, "brief.yaml"), briefWith("On the second branch"));
    mkdirSync(join(folder.path, "templates/slides"), { recursive: true });
    writeFileSync(join(folder.path, "templates/slides/title.hbs"), "<h1>Another template</h1>");
    commit();
    await using preview = await listening(folder);
    git("checkout", "--quiet", "first");
    await preview.shows("On the first branch");
    git("checkout", "--quiet", "second");
    await preview.shows("Another template");
    await expect
      .poll(() => JSON.stringify(preview.events.heard.filter(({ kind }) => kind === "deck").slice(-2)))
      .toContain("On the second branch");
  });

  it("follows a folder that is renamed, and another in its place", async () => {
    using parent = folderWith({
      "own/brief.yaml": briefWith("In the first folder"),
      "own/sources.yaml": "sources: []\n",
    });
    const own = join(parent.path, "own");
    const folder = { ...parent, path: own };
    await using preview = await listening(folder);
    renameSync(own, `${own}-away`);
    await preview.events.next(
      (message) => message.kind === "problems" && JSON.stringify(message).includes("file-not-found"),
    );
    mkdirSync(own);
    writeFileSync(join(own, "brief.yaml"), briefWith("In the second folder"));
    await preview.shows("In the second folder");
    writeFileSync(join(own, "brief.yaml"), briefWith("Saved in it"));
    await preview.shows("Saved in it");
  });
});
