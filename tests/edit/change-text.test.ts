import { describe, expect, it } from "vitest";
import { changeText } from "../../src/edit/change-text.ts";

/** Returns the file after the text in which `from` stands says `to`. */
function changed(text: string, from: string, to: string, mark = from): string {
  const result = changeText(text, { at: text.indexOf(mark), from, to });
  return result.kind === "changed" ? result.text : result.kind;
}

describe("changeText", () => {
  it("keeps quotes, comments and everything beside", () => {
    const text = `# ours
slides:
  - { title: 'It''s still', points: [ "Three of five. [@a]", Two ] } # here
`;
    expect(changed(text, "Three of five. [@a]", 'Four "of" five. [@a; @b]')).toBe(
      text.replace("Three of five. [@a]", 'Four \\"of\\" five. [@a; @b]'),
    );
    expect(changed(text, "It's still", "It's not still", "It''s")).toBe(
      text.replace("s still", "s not still"),
    );
    expect(changed(text, "Two", "Two, or: three")).toBe(text.replace("Two", '"Two, or: three"'));
  });

  it("keeps the lines of a text where nothing differs", () => {
    const folded = "notes:\n  - The quay is closed\n    since Monday, and the cranes\n    stand still.\n";
    expect(
      changed(
        folded,
        "The quay is closed since Monday, and the cranes stand still.",
        "The quay is closed since Tuesday, and the cranes stand still.",
        "The quay",
      ),
    ).toBe(folded.replace("Monday", "Tuesday"));
    const block = "notes:\n  - |\n    One line.\n    Another line.\n  - next # kept\n";
    expect(changed(block, "One line.\nAnother line.\n", "One line.\nA third.\nAnother line.\n", "|")).toBe(
      block.replace("    Another", "    A third.\n    Another"),
    );
  });

  it("ends and indents new lines of a block as the others are", () => {
    const block = "notes:\r\n  - |\r\n      One.\r\n      Two.\r\n";
    expect(changed(block, "One.\nTwo.\n", "One.\n\nNew.\nTwo.\n", "|")).toBe(
      block.replace("      Two", "\r\n      New.\r\n      Two"),
    );
  });

  it("tears no character that is written as several, and none that is a pair", () => {
    const text = 'a: "x \\U0001F600 y"\nb: x 😀 y\n';
    expect(changed(text, "x 😀 y", "x 😁 y", '"x')).toBe(text.replace("\\U0001F600", "😁"));
    expect(changed(text, "x 😀 y", "x 😁 y", "x 😀")).toBe(text.replace("x 😀 y", "x 😁 y"));
  });

  it("adds at the beginning, in the middle and at the end, and removes", () => {
    const text = "a: Ships wait\n";
    expect(changed(text, "Ships wait", "Ships wait [@a]")).toBe('a: "Ships wait [@a]"\n'.replaceAll('"', ""));
    expect(changed(text, "Ships wait", "Many Ships wait")).toBe("a: Many Ships wait\n");
    expect(changed(text, "Ships wait", "[@a] Ships wait")).toBe('a: "[@a] Ships wait"\n');
    expect(changed(text, "Ships wait", "Ships")).toBe("a: Ships\n");
    expect(changed(text, "Ships wait", "")).toBe('a: ""\n');
  });

  it("changes nothing where another text is, or where a comment would be lost", () => {
    expect(changed("a: Ships\n", "Boats", "Ferries", "Ships")).toBe("other");
    expect(changed("a: [\n", "Ships", "Ferries", "a")).toBe("other");
    expect(changed("a: | # why\n  Ships\n", "Ships\n", "", "|")).toBe("impossible");
  });
});
