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
