import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/yaml/read-yaml.ts";
import { dataOf } from "../../src/yaml/yaml-tree.ts";
import { showTree } from "../support/show-tree.ts";

const read = (text: string) => readYaml({ file: "f.yaml", text });

/** Each mistake with the characters that are underlined. */
const told = (text: string) =>
  read(text).diagnostics.map(({ message, span }) => [message, text.slice(span?.start, span?.end)]);

const hintsOf = (text: string) => read(text).diagnostics.flatMap(({ hints }) => hints);

describe("a citation in a text without quotes", () => {
  it("between braces is one mistake, however often it is made, with the lines of the others", () => {
    const text =
      "points:\n  - { text: The lock is shut. [@lock], kind: fact }\n  - { text: So is the weir [@weir; @gate, p. 3] now, depth: 2 }\n  - {text: [@weir]}\n";
    expect(told(text)).toEqual([["Between { } a text with a citation takes quotes.", "[@lock]"]]);
    expect(hintsOf(text)).toEqual([
      'Put the whole of it in quotes, as in "The lock is shut. [@lock]".',
      "The same in lines 3, 4.",
    ]);
  });

  it("between brackets, and where it begins the text, is reported as such", () => {
    expect(told("rows:\n  - [Lock [@lock], 3]\n")).toEqual([
      ["Between [ ] a text with a citation takes quotes.", "[@lock]"],
    ]);
    expect(told("a: [@lock] says so\n")).toEqual([
      ["A text that begins with a citation takes quotes.", "[@lock]"],
    ]);
    expect(hintsOf("cite: [@lock]\n")).toContain(
      "Where a list of IDs is meant, as in `cite`, they stand without @.",
    );
  });

  it("hides no other mistake of the file", () => {
    const text = "- { text: Shut. [@lock] }\n- title: Lock: shut\n- { text: Open. [@weir] }\n";
    expect(told(text).map(([, written]) => written)).toEqual(["[@lock]", ":"]);
  });

  it("in quotes, or outside of brackets, is none", () => {
    expect(told('- { text: "Shut. [@lock]" }\n- Open. [@weir]\n')).toEqual([]);
  });
});

describe("a colon in a text", () => {
  it("is pointed at, with the text in quotes", () => {
    expect(told("title: The lock: a report\n")).toEqual([
      ['This colon makes a key of "The lock", in the middle of a text.', ":"],
    ]);
    expect(read("title: The lock: a report\n").diagnostics[0]?.span?.start).toBe(15);
    expect(hintsOf("title: The lock: a report\n")).toEqual(['Put the text in quotes: "The lock: a report".']);
  });
});

describe("the marks of a merge", () => {
  const text = "title: T\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\nb: [1\n";

  it("are one mistake for each place where two versions differ", () => {
    const conflict = ["A merge left both versions here, with the marks between them.", "<<<<<<< HEAD"];
    expect(told(text)).toEqual([conflict, ["A closing ] is missing, or stands too far to the left.", ""]]);
    expect(told(text.replace("[1", "1"))).toEqual([conflict]);
    expect(told((text + text).replaceAll("[1", "1"))).toEqual([conflict, conflict]);
    expect(showTree(read(text).value)).toBe("{title: T, b: ?, …}");
  });

  it("are none where a text is underlined", () => {
    expect(told("a: |\n  Title\n  =======\n  <<<<<<< left\n")).toEqual([]);
  });
});

describe("a citation", () => {
  it("behind a colon in a text is reported at the colon", () => {
    expect(told("- The quay is shut: [@quay]\n- x\n")).toEqual([
      ['This colon makes a key of "The quay is shut", in the middle of a text.', ":"],
    ]);
    expect(hintsOf("points: [a]\nnotes: Note: [@quay]\n")).toEqual([
      'Put the text in quotes: "Note: [@quay]".',
    ]);
    expect(told("- notes: [@quay] is shut\n")[0]?.[0]).toBe(
      "A text that begins with a citation takes quotes.",
    );
  });

  it("behind a text in quotes is one mistake", () => {
    expect(told('- "The quay" [@quay]\n- x\n')).toEqual([['"[@quay]" does not belong here.', "[@quay]"]]);
  });
});

describe("a no-break space", () => {
  it("that indents, or stands behind a dash or key, is one mistake, and the file is read as it was meant", () => {
    const text = "a:\n\u00a0 - x\n\u00a0 -\u00a0y\nb:\u00a0z\n";
    expect(told(text)).toEqual([
      ["A no-break space (U+00A0) stands where YAML takes a plain space.", "\u00a0"],
    ]);
    expect(hintsOf(text)).toContain("The same in lines 3, 4.");
    const { value } = read(text);
    expect(value && dataOf(value)).toEqual({ a: ["x", "y"], b: "z" });
  });

  it("in one line is one mistake with those of the next, which YAML reads on into", () => {
    const text = "a:\n   \u00a0- x\n    -\u00a0y\n";
    expect(told(text)).toHaveLength(1);
    const { value } = read(text);
    expect(value && dataOf(value)).toEqual({ a: ["x", "y"] });
  });

  it("of another width leaves open how far a line is indented, so nothing else is told", () => {
    const text = "a:\n  - b: c\n\u3000\u3000- d\ne: [\n";
    expect(told(text)).toEqual([
      ["A space of another width (U+3000) stands where YAML takes a plain space.", "\u3000"],
    ]);
    expect(hintsOf(text)).toEqual(["Delete it and type spaces."]);
    expect(read(text).value).toBeUndefined();
  });

  it("inside a text is part of it", () => {
    expect(told("a: 100\u00a0men\nb: |\n  \u00a0 far in\nc: one\n  \u00a0 two\n")).toEqual([]);
  });
});

describe("a # behind a text", () => {
  it("is warned of where a number or word follows it at once", () => {
    expect(told("a: Quay #3\n")).toEqual([['A text is cut off here: YAML takes "#3" for a comment.', "#3"]]);
    expect(told("a: At the quay #north of it\n")).toHaveLength(1);
    expect(told("a:\n  - b: Open #3 and shut # yes\n")).toHaveLength(1);
  });

  it("is warned of where it takes away the only citation", () => {
    expect(told("- The quay is shut. # [@quay]\n")).toEqual([
      ['A citation is cut off here: YAML takes "# [@quay]" for a comment.', "# [@quay]"],
    ]);
    expect(told("- The quay is shut. [@quay] # was [@lock]\n")).toEqual([]);
  });

  it("is warned of within a citation", () => {
    expect(told("- The quay is shut [@quay #3]\n")).toEqual([
      ['A citation is cut off here: YAML takes "#3]" for a comment.', "#3]"],
    ]);
  });

  it("that has a space behind it is better on a line of its own, where it cites", () => {
    expect(hintsOf("- The quay is shut. # [@quay]\n")).toContain(
      "Where a comment is meant, put it on a line of its own.",
    );
  });

  it("is a comment behind a number, a key, words in quotes, or with a space of its own", () => {
    const text = 'a: 3 #2\nb: #2\n  c: "Quay" #3\n  d: open # 3 of them\n#4\n  e: a#5\n  f: |\n    Quay #3\n';
    expect(told(text)).toEqual([]);
  });
});

describe("an empty file", () => {
  it("has no values", () => {
    expect(read("").value).toMatchObject({ value: null });
    expect(read("# nothing\n").value).toMatchObject({ value: null });
  });
});
