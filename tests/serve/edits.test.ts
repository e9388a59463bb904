/** What is written for pages, what is not, and how it is taken back. */
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type EditPlan, type Edits, type MadeEdit, previewEdits } from "../../src/serve/preview/edits.ts";
import { fixId, planFix, planSelected, planText } from "../../src/serve/preview/plan-edits.ts";
import type { Session } from "../../src/session/create-session.ts";
import { holdFolder } from "../../src/workspace/hold-folder.ts";
import { openSession } from "../../src/workspace/open-session.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { smallBrief, TEXTS } from "../support/small-brief.ts";

const SLIDES = `slides:
  - { id: roads, title: Ships wait, points: [ "Ships wait in the roads. [@plain]" ] }
`;

interface Desk {
  readonly folder: Folder;
  readonly session: Session;
  readonly edits: Edits;
  readonly told: (readonly MadeEdit[])[];
  readonly path: (name: string) => string;
  readonly text: (name: string) => string;
}

function desk(folder: Folder): Desk {
  const path = (name: string): string => join(folder.path, name);
  const brief = path("brief/brief.yaml");
  const session = openSession(brief);
  const told: (readonly MadeEdit[])[] = [];
  const edits = previewEdits({ session, brief, onEdited: (made) => told.push(made) });
  return { folder, session, edits, told, path, text: (name) => readFileSync(path(name), "utf8") };
}

function briefFolder(more: Readonly<Record<string, string>> = {}): Folder {
  const own = Object.entries(smallBrief(SLIDES)).map(([name, text]) => [`brief/${name}`, text]);
  return folderWith({ ...Object.fromEntries(own), ...more });
}

function writing(path: string, text: string): () => EditPlan {
  return () => ({ kind: "planned", title: `Write ${text}`, texts: new Map([[path, text]]) });
}

describe("edits of a preview", () => {
  it("are not written over what others wrote while they waited for them, though the session knows it by then", async () => {
    using folder = briefFolder();
    const { session, edits, path, text } = desk(folder);
    session.diagnostics();
    const held = await holdFolder(path("brief"));
    const made = edits.make(writing(path("brief/sources.yaml"), "mine"));
    await new Promise(setImmediate);
    writeFileSync(path("brief/sources.yaml"), "theirs");
    session.changed();
    session.diagnostics();
    await held[Symbol.asyncDispose]();
    expect(await made).toMatchObject({
      kind: "refused",
      why: expect.stringContaining("changed by somebody else"),
    });
    expect(text("brief/sources.yaml")).toBe("theirs");
  });

  it("are written, told, and taken back one by one", async () => {
    using folder = briefFolder();
    const { edits, told, path, text } = desk(folder);
    const before = text("brief/sources.yaml");
    await edits.make(writing(path("brief/sources.yaml"), "one"));
    await edits.make(writing(path("brief/sources.yaml"), "two"));
    expect(told.at(-1)?.map(({ title }) => title)).toEqual(["Write two", "Write one"]);
    const [second, first] = edits.list();
    expect(await edits.undo(first?.id ?? 0)).toMatchObject({ kind: "refused" });
    expect(text("brief/sources.yaml")).toBe("two");
    expect(await edits.undo(second?.id ?? 0)).toEqual({ kind: "done" });
    expect(await edits.undo(first?.id ?? 0)).toEqual({ kind: "done" });
    expect(text("brief/sources.yaml")).toBe(before);
    expect(await edits.undo(first?.id ?? 0)).toMatchObject({ why: "This edit has been taken back already." });
    expect(told.at(-1)).toEqual([]);
  });

  it("remove a file again that they made", async () => {
    using folder = briefFolder();
    const { edits, path } = desk(folder);
    const files = folder.files();
    await edits.make(writing(path("brief/more.yaml"), "new"));
    expect(folder.files()).toContain("brief/more.yaml");
    await edits.undo(edits.list()[0]?.id ?? 0);
    expect(folder.files()).toEqual(files);
  });

  it("write to no file outside the brief's folder, whatever link leads there", async () => {
    using folder = briefFolder({ "beside.yaml": "theirs", "beside/deep.yaml": "theirs" });
    const { edits, path, text } = desk(folder);
    symlinkSync(path("beside.yaml"), path("brief/link.yaml"));
    symlinkSync(path("beside"), path("brief/linked"));
    for (const name of [
      "beside.yaml",
      "brief/link.yaml",
      "brief/../beside.yaml",
      "brief/linked/deep.yaml",
      "new.yaml",
    ]) {
      const result = await edits.make(writing(path(name), "ours"));
      expect([name, result]).toEqual([
        name,
        { kind: "refused", why: expect.stringContaining("is not in the folder of the brief") },
      ]);
    }
    expect([text("beside.yaml"), text("beside/deep.yaml")]).toEqual(["theirs", "theirs"]);
    expect(edits.list()).toEqual([]);
  });

  it("leave a file alone that an editor has not saved, or has changed since", async () => {
    using folder = briefFolder();
    const { edits, session, path, text } = desk(folder);
    const brief = path("brief/brief.yaml");
    session.overlay(brief, "title: Not saved\n");
    expect(await edits.make(writing(brief, "ours"))).toMatchObject({
      why: expect.stringContaining("has changes in an editor that are not saved"),
    });
    session.overlay(brief, undefined);
    const sneaking = (): EditPlan => {
      session.read(brief);
      writeFileSync(brief, "title: Saved meanwhile\n");
      return writing(brief, "ours")();
    };
    expect(await edits.make(sneaking)).toMatchObject({ kind: "refused" });
    expect(text("brief/brief.yaml")).toBe("title: Saved meanwhile\n");
  });

  it("are planned from the files as they are when their turn comes", async () => {
    using folder = briefFolder();
    const { edits, session, path, text } = desk(folder);
    const { sha256 = "" } = session.sourceText("memo") ?? {};
    const start = TEXTS["memo.txt"].indexOf("Since Monday");
    const selected = { source: "memo", sha256, start, end: start + "Since Monday".length };
    const add = (): EditPlan => {
      const plan = planSelected(selected, { session, brief: path("brief/brief.yaml") });
      if (plan.kind === "refused") return plan;
      return { kind: "planned", title: plan.id, texts: new Map([[plan.list.file, plan.list.text]]) };
    };
    await Promise.all([edits.make(add), edits.make(add)]);
    expect(edits.list().map(({ title }) => title)).toEqual(["since-monday-2", "since-monday"]);
    expect(text("brief/excerpts.yaml")).toMatch(/since-monday: .*\n {2}since-monday-2: /);
  });

  it("find a text again that others were put before, and say what it says now", async () => {
    using folder = briefFolder();
    const { session, path, text } = desk(folder);
    const [audience = ""] = session.audiences();
    const asked = {
      audience,
      slide: "roads",
      index: 1,
      seen: "Ships wait in the roads. [@plain]",
      words: "Mine.",
    };
    const brief = text("brief/brief.yaml");
    writeFileSync(path("brief/brief.yaml"), brief.replace("points: [ ", 'points: [ "First. [@plain]", '));
    session.changed();
    const plan = planText(asked, session);
    expect(plan.kind === "planned" && [...plan.texts.values()][0]).toContain(
      '[ "First. [@plain]", "Mine." ]',
    );
    expect(planText({ ...asked, seen: "Gone." }, session)).toMatchObject({ theirs: "First. [@plain]" });
    expect(planText({ ...asked, index: 7, seen: "Gone." }, session)).toMatchObject({ theirs: null });
  });

  it("leave a block of lines a block", async () => {
    using folder = briefFolder();
    const { session, path, text } = desk(folder);
    const notes = "    notes: |\n      Say it slowly.\n\n      Then wait.\n";
    const brief = text("brief/brief.yaml").replace(
      /slides:\n.*\n/,
      `slides:\n  - id: roads\n    title: Ships wait\n${notes}    points: [ "Ships wait in the roads. [@plain]" ]\n`,
    );
    writeFileSync(path("brief/brief.yaml"), brief);
    session.changed();
    const [audience = ""] = session.audiences();
    const seen = "Say it slowly.\n\nThen wait.";
    const index = session.places(audience, "roads").findIndex(({ markdown }) => markdown === `${seen}\n`);
    const plan = planText({ audience, slide: "roads", index, seen, words: `${seen} Then\nask.` }, session);
    expect(plan.kind === "planned" && [...plan.texts.values()]).toEqual([
      brief.replace("Then wait.", "Then wait. Then\n      ask."),
    ]);
  });

  it("write a fix of a theme beside the brief, and take it back", async () => {
    const theme = ":root { --size-600: 36px; }\n";
    using folder = briefFolder({ "brief/night.css": theme });
    writeFileSync(
      join(folder.path, "brief/brief.yaml"),
      (smallBrief(SLIDES)["brief.yaml"] ?? "").replace("slides:", "theme: night.css\nslides:"),
    );
    const { session, edits, text } = desk(folder);
    const [fix] = session
      .diagnostics()
      .flatMap(({ code, fixes = [] }) => (code === "deprecated-name" ? fixes : []));
    if (fix === undefined) throw new Error("No fix is offered.");
    expect(await edits.make(() => planFix(fixId(fix), session))).toEqual({ kind: "done" });
    expect(text("brief/night.css")).toBe(":root { --text-most: 49.5px; }\n");
    await edits.undo(edits.list()[0]?.id ?? 0);
    expect(text("brief/night.css")).toBe(theme);
  });

  it("know a fix no longer once it would do something else", async () => {
    using folder = briefFolder();
    const { session } = desk(folder);
    expect(planFix("no-such-fix", session)).toMatchObject({ kind: "refused" });
  });
});
