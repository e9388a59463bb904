import { describe, expect, it } from "vitest";
import type { Remember } from "../../src/model/remember.ts";
import { createMemo, type Memo } from "../../src/session/memo.ts";

function place(start: number, length = 4) {
  return { file: "brief.yaml", start, end: start + length };
}

/** Asks for the first word of a text, and counts how often it is worked out. */
function firstWord(remember: Remember, made: string[], text: { words: string; span: object }) {
  return remember({
    ...{ cell: "first word", inputs: [text], world: {} },
    make: () => {
      made.push(text.words);
      return { word: text.words.split(" ")[0], span: text.span };
    },
  });
}

describe("a memo", () => {
  it("works out the same question once, and moves the answer with its text", () => {
    const { remember } = createMemo();
    const made: string[] = [];
    const first = firstWord(remember, made, { words: "ferry stops", span: place(10) });
    const moved = firstWord(remember, made, { words: "ferry stops", span: place(25) });
    expect(made).toEqual(["ferry stops"]);
    expect([first.span, moved.span]).toEqual([place(10), place(25)]);
  });

  it("gives the same object where nothing has moved", () => {
    const { remember } = createMemo();
    const text = { words: "ferry stops", span: place(10) };
    expect(firstWord(remember, [], { ...text })).toBe(firstWord(remember, [], { ...text }));
  });

  it("works out anew what other words, another length or another file make another question", () => {
    const { remember } = createMemo();
    const made: string[] = [];
    firstWord(remember, made, { words: "ferry", span: place(10) });
    firstWord(remember, made, { words: "bridge", span: place(10) });
    firstWord(remember, made, { words: "ferry", span: place(10, 5) });
    firstWord(remember, made, { words: "ferry", span: { ...place(10), file: "other.yaml" } });
    expect(made).toHaveLength(4);
  });

  it("tells apart two texts that have changed places", () => {
    const { remember } = createMemo();
    const order = (a: number, b: number): string =>
      remember({
        ...{ cell: "which is first", inputs: [[{ span: place(a) }, { span: place(b) }]], world: {} },
        make: () => (a < b ? "a" : "b"),
      });
    expect([order(0, 50), order(50, 0), order(20, 90)]).toEqual(["a", "b", "a"]);
  });

  it("keeps an answer for as long as all that it read is the same, and no other part of the world counts", () => {
    const { remember } = createMemo();
    const made: number[] = [];
    const ask = (excerpts: Readonly<Record<string, string>>): string | undefined =>
      remember({
        ...{ cell: "cited", inputs: ["slide"], world: { excerpt: (id: string) => excerpts[id] } },
        make: ({ excerpt }) => {
          made.push(made.length);
          return excerpt("a");
        },
      });
    ask({ a: "nine weeks", b: "rust" });
    expect(ask({ a: "nine weeks", b: "no rust" })).toBe("nine weeks");
    expect(made).toHaveLength(1);
    expect(ask({ a: "ten weeks", b: "rust" })).toBe("ten weeks");
    expect(ask({ a: "nine weeks" })).toBe("nine weeks");
    expect(made).toHaveLength(2);
  });

  it("keeps no answer with a place that it could not move", () => {
    const { remember } = createMemo();
    const made: string[] = [];
    const ask = (start: number): object =>
      remember({
        ...{ cell: "behind", inputs: [{ span: place(start) }], world: {} },
        make: () => {
          made.push("made");
          return { span: place(start + 100) };
        },
      });
    expect([ask(0), ask(7)]).toEqual([{ span: place(100) }, { span: place(107) }]);
    expect(made).toHaveLength(2);
  });

  it("forgets what has not been asked for in a while", () => {
    const memo = createMemo();
    expect(askedAfter(memo, 3)).toBe(1);
    expect(askedAfter(memo, 20)).toBe(2);
  });
});

/** Returns how often one answer was worked out, asked for before and after some rounds. */
function askedAfter(memo: Memo, rounds: number): number {
  const made: string[] = [];
  const ask = (): unknown => firstWord(memo.remember, made, { words: `after ${rounds}`, span: place(0) });
  ask();
  for (let round = 0; round < rounds; round++) memo.beginRound();
  ask();
  return made.length;
}
