/** What the tool's own rooms ask of a session, beside what it answers to everyone. */
import { expect, it } from "vitest";
import { createFullSession, type FullSession } from "../../src/session/create-session.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { worldOf } from "../support/edited-world.ts";
import { smallBrief } from "../support/small-brief.ts";

const FILES = smallBrief("slides:\n  - { id: one, title: What was found }\n");

function sessionOnCranes(): FullSession {
  const files = Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return createFullSession({
    world: worldOf(new Map(files)),
    brief: "brief.yaml",
    resources: ({ read, list }) => briefResources("brief.yaml", read, list),
  });
}

it("It gives the brief as it was last read at once, and as it is now when it is asked for that.", () => {
  const session = sessionOnCranes();
  const titles = (resolved: ReturnType<typeof session.resolved>) =>
    resolved?.brief.slides.map(({ title }) => title?.markdown);
  expect(titles(session.lastResolved())).toEqual(["What was found"]);
  session.overlay("brief.yaml", FILES["brief.yaml"]?.replace("What was", "What they"));
  expect(titles(session.lastResolved())).toEqual(["What was found"]);
  expect(titles(session.resolved())).toEqual(["What they found"]);
  expect(titles(session.lastResolved())).toEqual(["What they found"]);
  session.overlay("brief.yaml", "- nothing: [");
  expect(session.resolved()).toBeUndefined();
  expect(titles(session.lastResolved())).toEqual(["What they found"]);
});

it("It names what a brief may choose from, and speaks the tool's words.", () => {
  const { choices, words } = sessionOnCranes();
  const { layouts, themes, styles, codes } = choices();
  expect(layouts).toContain("two-up");
  expect(themes.toSorted()).toEqual(["contrast", "ministry", "newsroom", "signal"]);
  expect(styles).toEqual(expect.arrayContaining(["house", "apa"]));
  expect(codes).toEqual([]);
  expect(words("de").say("reliability-b")).toContain("zuverlässig");
});

it("What is tried out is answered for, and leaves unsaved texts and the brief as it was last read.", () => {
  const session = sessionOnCranes();
  const titles = (resolved: ReturnType<typeof session.resolved>) =>
    resolved?.brief.slides.map(({ title }) => title?.markdown);
  const saying = (words: string): string => FILES["brief.yaml"]?.replace("What was", words) ?? "";
  session.overlay("brief.yaml", saying("What they"));
  expect(titles(session.resolved())).toEqual(["What they found"]);
  const tried = new Map([
    ["brief.yaml", saying("What we")],
    ["another.txt", "Nothing else.\n"],
  ]);
  expect(session.tryOut(tried, () => titles(session.resolved()))).toEqual(["What we found"]);
  expect(titles(session.lastResolved())).toEqual(["What they found"]);
  expect(titles(session.resolved())).toEqual(["What they found"]);
  expect(session.read("another.txt")).toBeUndefined();
});

it("What fails while it is tried out leaves nothing behind.", () => {
  const session = sessionOnCranes();
  const fail = (): never => {
    throw new Error(new TextDecoder().decode(session.read("brief.yaml")));
  };
  expect(() => session.tryOut(new Map([["brief.yaml", "- nothing"]]), fail)).toThrow("- nothing");
  expect(session.resolved()?.brief.slides.map(({ id }) => String(id))).toEqual(["one"]);
});
