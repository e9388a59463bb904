import { describe, expect, it } from "vitest";
import {
  findLeaks,
  findWordingsAtEdges,
  findWordingsIn,
  soughtInSurroundings,
} from "../../src/guard/find-leaks.ts";

const span = { file: "brief.yaml", start: 0, end: 1 };

const isIn = (text: string, wording: string): boolean => findLeaks([text], [{ wording, span }]).length > 0;

describe("finding leaks", () => {
  const wording = "The owner’s “second” log-book";

  it("sees through case, typography, white space and hyphenation", () => {
    expect(isIn('… as the owner\'s "second" log\u00ad\nbook shows', wording)).toBe(true);
    expect(isIn("THE OWNER‘S SECOND LOGBOOK", wording)).toBe(true);
  });

  it("finds nothing where the words are others", () => {
    expect(isIn("The owner's first log-book", wording)).toBe(false);
  });

  it("finds a few words only where they are whole", () => {
    expect(isIn("They crossed shared lines of supply", "Red lines of supply")).toBe(true);
    expect(isIn("They crossed shared lines", "Red lines")).toBe(false);
    expect(isIn("No transitions", "Transition")).toBe(false);
    expect(isIn("The “Transition”", "transition")).toBe(true);
  });

  it("finds words of a script without spaces wherever they stand", () => {
    expect(isIn("记者会上有人提问。部长决定下月撤军了。", "下月撤军")).toBe(true);
    expect(isIn("واعتقال المبعوث على الحدود", "اعتقال المبعوث")).toBe(true);
  });

  it("finds nothing across two texts", () => {
    expect(findLeaks(["the second", "log-book"], [{ wording: "second log-book", span }])).toEqual([]);
  });
});

describe("what closes surroundings", () => {
  const found = (text: string, wording: string): readonly string[] =>
    findWordingsIn(text, soughtInSurroundings([wording])).map(({ start, end }) => text.slice(start, end));

  it("is found however short it is, as whole words", () => {
    expect(found("Then Zorb went home, and Zorblax stayed.", "Zorb")).toEqual(["Zorb"]);
    expect(found("At nine the nineteenth came.", "nine")).toEqual(["nine"]);
  });

  it("is found inside of longer words from ten letters", () => {
    expect(found("Two inspectorates came.", "inspectora")).toEqual(["inspectora"]);
  });

  it("is found from two letters where no spaces are set", () => {
    expect(found("双方同意撤军。", "撤军")).toEqual(["撤军"]);
    expect(found("双方同意撤军。", "军")).toEqual([]);
  });

  it("is found where a text is cut in the middle of it", () => {
    const cut = (text: string, wording: string): number =>
      findWordingsAtEdges(text, soughtInSurroundings([wording])).length;
    expect(cut("to open the archive. Zorb", "Zorblax fled")).toBe(1);
    expect(cut("fled. The archive opens", "Zorblax fled")).toBe(1);
    expect(cut("to open the archive. Zor", "Zorblax fled")).toBe(0);
    expect(cut("同意开放档案馆。部长", "部长决定下月撤军")).toBe(1);
  });
});

describe("letters that only look like those of a wording", () => {
  it.each([
    ["small letters of Cyrillic", "аgеnt Mеrgаnsеr"],
    ["capitals of Cyrillic and Greek", "ΑGΕNТ МЕRGΑNЅЕR"],
    ["small capitals", "ᴀɢᴇɴᴛ ᴍᴇʀɢᴀɴꜱᴇʀ"],
    ["a letter that decomposes", "agènt Mеrganser"],
  ])("are found: %s", (_what, text) => {
    expect(isIn(`Ask ${text} now`, "agent Merganser")).toBe(true);
  });

  it("are found in a wording that is written in another script, in any case", () => {
    expect(isIn("Спросите агентa Нинy", "агента нину")).toBe(true);
    expect(isIn("СПРОСИТЕ AГEHTA HИHУ", "агента нину")).toBe(true);
    expect(isIn("Спросите агента Веру", "агента нину")).toBe(false);
  });
});

it("A wording that was written with mark-up in it is found with and without.", () => {
  expect(isIn("the pump seal has cracked", "the <b>pump</b> seal has &#99;racked")).toBe(true);
  expect(isIn("the &lt;b&gt;pump", "the pump")).toBe(false);
});
