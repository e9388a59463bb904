import { describe, expect, it } from "vitest";
import { openSession } from "../../src/workspace/open-session.ts";
import { type EditedWorld, worldOf } from "../support/edited-world.ts";

const FILES = {
  "ferry/brief.yaml": `citedeck: 1
title: The ferry
date: 2024-05-02
tlp: AMBER
audiences:
  crew: { label: Crew, tlp: AMBER }
  press: { label: Press, tlp: CLEAR }
sources:
  - { id: gazette, type: article-newspaper, title: Ferry stopped, issued: 2024-04-30, file: gazette.txt }
excerpts:
  nine: { source: gazette, exact: stopped for nine weeks }
  rust: { source: gazette, exact: Rust was found, tlp: AMBER }
slides:
  - id: halt
    title: The ferry is stopped
    tlp: CLEAR
    points:
      - The ferry is stopped for nine weeks. [@nine]
      - Rust was found on it. [@rust]
  - id: rust
    title: What was found
    points: [ "There was rust. [@rust]" ]
`,
  "ferry/gazette.txt": "The ferry was stopped for nine weeks. Rust was found on the ramp.\n",
};
const BRIEF = "ferry/brief.yaml";

function ferry(): EditedWorld {
  return worldOf(
    new Map(Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
}

describe("a session", () => {
  it("reads a changed file after `changed` names it, and not before", () => {
    const world = ferry();
    const session = openSession(BRIEF, world);
    expect(codesOf(session.diagnostics())).toEqual([]);
    world.write(BRIEF, FILES[BRIEF].replace("for nine weeks. [", "for ten weeks. ["));
    expect(codesOf(session.diagnostics())).toEqual([]);
    session.changed([BRIEF]);
    expect(codesOf(session.diagnostics())).toEqual(["number-not-in-excerpt"]);
  });

  it("takes an unsaved text for the file's, until that is taken back", () => {
    const session = openSession(BRIEF, ferry());
    session.overlay("ferry/gazette.txt", "The ferry was stopped for six weeks. Rust was found.\n");
    expect(codesOf(session.diagnostics())).toEqual(["excerpt-absent"]);
    session.overlay("ferry/gazette.txt", undefined);
    expect(codesOf(session.diagnostics())).toEqual([]);
  });

  it("makes again only the slide that changed", () => {
    const world = ferry();
    const session = openSession(BRIEF, world);
    const before = ["halt", "rust"].map((id) => session.slideHtml("crew", id));
    world.write(BRIEF, FILES[BRIEF].replace("What was found", "What the crew found"));
    session.changed([BRIEF]);
    const after = ["halt", "rust"].map((id) => session.slideHtml("crew", id));
    expect(after.map((html, at) => html === before[at])).toEqual([true, false]);
    expect(after[1]?.value).toContain("What the crew found");
  });

  it("tells what stands at a place of the brief, and who is shown it on which slide", () => {
    const session = openSession(BRIEF, ferry());
    const at = (words: string) => session.at(BRIEF, FILES[BRIEF].indexOf(words) + 1);
    const crew = (...slides: string[]) => ({ audience: "crew", slides });
    expect(at("The ferry is stopped for")).toMatchObject({
      ...{ kind: "item", what: "point", slide: "halt", place: "points/0" },
      shown: [crew("halt"), { audience: "press", slides: ["halt"] }],
    });
    expect(at("@rust]\n  - id")).toMatchObject({
      kind: "citation",
      id: "rust",
      shown: [crew("halt", "rust")],
    });
    expect(at("Rust was found, tlp")).toMatchObject({ kind: "excerpt", excerpt: "rust" });
    expect(at("id: rust")).toMatchObject({ kind: "slide", slide: "rust", shown: [crew("rust")] });
    expect(at("Ferry stopped")).toMatchObject({ kind: "source", source: "gazette" });
    expect(at("source: gazette, exact: Rust")).toMatchObject({ kind: "excerpt", excerpt: "rust" });
    expect(at("label: Press")).toMatchObject({ kind: "audience", audience: "press" });
    expect(at("label: Press")?.shown.map(({ audience }) => audience)).toEqual(["press"]);
    for (const beside of ["date: 2024-05-02", "sources:", "excerpts:", "slides:"])
      expect(at(beside)).toBeUndefined();
  });

  it("does not take for a part of the last slide what is written after the slides", () => {
    const world = ferry();
    const [head = "", slides = ""] = FILES[BRIEF].split(/^(?=slides:)/m);
    const [top = "", sources = ""] = head.split(/^(?=sources:)/m);
    const text = top + slides + sources;
    world.write(BRIEF, text);
    const session = openSession(BRIEF, world);
    const at = (words: string) => session.at(BRIEF, text.indexOf(words) + 1);
    expect(at("title: What")).toMatchObject({ kind: "slide", slide: "rust" });
    expect(at("sources:")).toBeUndefined();
    expect(at("Ferry stopped")).toMatchObject({ kind: "source" });
  });

  it("tells which excerpt stands at a place of a source's text", () => {
    const session = openSession(BRIEF, ferry());
    const path = "ferry/gazette.txt";
    const found = session.at(path, FILES[path].indexOf("nine"));
    expect(found).toMatchObject({ kind: "excerpt", excerpt: "nine", anchor: { kind: "anchored" } });
  });

  it("tells where the texts of a slide are written, and of no text that its audience is not shown", () => {
    const session = openSession(BRIEF, ferry());
    const wordsOf = (audience: string): readonly string[] =>
      session.places(audience, "halt").map(({ span }) => FILES[BRIEF].slice(span.start, span.end));
    const shown = ["The ferry is stopped", "The ferry is stopped for nine weeks. [@nine]"];
    expect(wordsOf("crew")).toEqual([...shown, "Rust was found on it. [@rust]"]);
    expect(wordsOf("press")).toEqual(shown);
  });

  it("has a template that is not saved yet", () => {
    const session = openSession(BRIEF, ferry());
    const html = () => session.slideHtml("crew", "halt")?.value ?? "";
    session.overlay("ferry/templates/slides/points.hbs", "<p>Not saved yet</p>");
    expect(html()).toContain("Not saved yet");
    session.overlay("ferry/templates/slides/points.hbs", undefined);
    expect(html()).not.toContain("Not saved yet");
  });

  it("fits a slide as it was measured, for as long as the slide is the same", () => {
    const world = ferry();
    const session = openSession(BRIEF, world);
    const typeOf = () => session.deck("crew")?.slides.find(({ id }) => id === "halt")?.type;
    const small = { scale: 0, spread: 0, notes: 0 };
    const key = session.fitKeys("crew").get("halt") ?? "";
    const before = typeOf();
    session.learnFit(key, { types: new Map([["halt", small]]), splits: [] });
    expect(before).not.toEqual(small);
    expect(typeOf()).toEqual(small);
    world.write(BRIEF, FILES[BRIEF].replace("What was found", "What they found"));
    session.changed([BRIEF]);
    expect(typeOf()).toEqual(small);
    world.write(BRIEF, FILES[BRIEF].replace("The ferry is stopped\n", "The ferry has been stopped\n"));
    session.changed([BRIEF]);
    expect(typeOf()).toEqual(before);
  });
});

function codesOf(
  diagnostics: readonly { readonly code: string; readonly severity: string }[],
): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}
