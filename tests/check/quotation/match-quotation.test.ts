import { describe, expect, it } from "vitest";
import { type Match, matchQuotation } from "../../../src/check/quotation/match-quotation.ts";
import { normalizeWording } from "../../../src/check/quotation/normalize-wording.ts";
import { readEdits } from "../../../src/check/quotation/read-edits.ts";

/** How the words between quotation marks stand in a source's wording. */
function match(quoted: string, wording: string): Match["kind"] {
  return matchQuotation(readEdits(normalizeWording(quoted)), normalizeWording(wording)).kind;
}

const LETTER =
  "Given the unjustified build-up, we call on Russia to de-escalate the situation immediately; we do not pose any threat";

describe("a quotation", () => {
  it("is any run of whole words", () => {
    expect(match("de-escalate the situation", LETTER)).toBe("verbatim");
    expect(match("threat", LETTER)).toBe("verbatim");
    expect(match("escalate the situation", LETTER)).toBe("absent");
    expect(match("the situation immediate", LETTER)).toBe("absent");
    expect(match("00,000 troops", "more than 100,000 troops")).toBe("absent");
    expect(match("can", "we can't agree")).toBe("absent");
  });

  it("may differ in the case of its first letter, not of others", () => {
    expect(match("We call on Russia", LETTER)).toBe("verbatim");
    expect(match("given the unjustified build-up", LETTER)).toBe("verbatim");
    expect(match("we call on russia", LETTER)).toBe("absent");
    expect(match("Única salida", "la única salida")).toBe("verbatim");
  });

  it("may end in a comma or full stop of its author's, and in no other sign", () => {
    expect(match("the situation immediately,", LETTER)).toBe("verbatim");
    expect(match("the situation immediately.", LETTER)).toBe("verbatim");
    expect(match("the situation immediately!", LETTER)).toBe("absent");
    expect(match("the unjustified, build-up", LETTER)).toBe("absent");
    expect(match("it cost 1.", "it cost 1.5 million")).toBe("absent");
  });

  it.each([
    ["apostrophes and dashes", "we don't — ever — agree", "we don’t – ever – agree"],
    ["a dash without spaces", "never — again", "never—again"],
    ["hyphens that do not break", "de‑escalate", "de-escalate"],
    ["spaces and line breaks", "100\u202f000 hommes\nen armes", "100 000 hommes en armes"],
    ["French spaces before signs", "Vraiment\u00a0? Oui\u202f!", "Vraiment? Oui!"],
    ["ligatures and soft hyphens", "of\ufb01ce hours", "of\u00adfice hours"],
    [
      "quotations inside, single for double",
      "the door ‘remains open’ today",
      'the door "remains open" today',
    ],
    [
      "quotations inside, French for English",
      "la porte “reste ouverte” ici",
      "la porte « reste ouverte » ici",
    ],
    ["quotations inside, German books", "die Tür »bleibt offen« hier", "die Tür „bleibt offen“ hier"],
    ["a full stop before or behind a mark", "they act “in good faith”", "they act ‘in good faith.’"],
    ["a comma before or behind a mark", "the “principle”, which holds", 'the "principle," which holds'],
    ["an ellipsis of the source", "we... hope so", "we… hope so"],
  ])("may differ in typography: %s", (_name, quoted, wording) => {
    expect(match(quoted, wording)).toBe("verbatim");
    expect(match(wording, quoted)).toBe("verbatim");
  });

  it("may not drop or add marks of a quotation inside", () => {
    expect(match("the door remains open today", 'the door "remains open" today')).toBe("absent");
    expect(match("the door ‘remains open’ today", "the door remains open today")).toBe("absent");
  });
});

describe("an ellipsis", () => {
  it.each(["…", "...", ". . .", "[…]", "[...]", "[. . .]", "(…)", "(...)", ". …", "....", "…,"])(
    "is %s",
    (ellipsis) => {
      expect(match(`we call on Russia ${ellipsis} we do not pose any threat`, LETTER)).toBe("edited");
      expect(match(`we call on Russia${ellipsis} we do not pose any threat`, LETTER)).toBe("edited");
    },
  );

  it("leaves words out, it does not put them in another order", () => {
    expect(match("we do not pose any threat … we call on Russia", LETTER)).toBe("absent");
    expect(match("we do not pose any threat … any threat", LETTER)).toBe("absent");
  });

  it("lets the words behind it begin with a capital, or a small letter", () => {
    expect(match("We call on Russia … We do not pose any threat", LETTER)).toBe("edited");
  });

  it("leaves no piece of fewer than three words and twelve characters", () => {
    expect(match("the situation … we do not pose any threat", LETTER)).toBe("edited");
    expect(match("we call … any threat", LETTER)).toBe("scant");
    expect(match("we call on … any threat", LETTER)).toBe("scant");
    expect(match("immediately … do not pose", LETTER)).toBe("scant");
    expect(match("de-escalate the … do not pose", LETTER)).toBe("edited");
  });

  it("at an edge asks nothing of the words beside it", () => {
    expect(match("… the situation …", LETTER)).toBe("edited");
    expect(match("… threat", LETTER)).toBe("edited");
  });

  it("that the source has is the source's", () => {
    expect(match("substantial progress (…). We will", "for substantial progress (...). We will defend")).toBe(
      "verbatim",
    );
    expect(match("we … do", "we … do")).toBe("verbatim");
  });
});

describe("brackets", () => {
  it("insert words", () => {
    expect(match("we call on Russia [again] to de-escalate", LETTER)).toBe("edited");
    expect(match("we [in NATO] call", LETTER)).toBe("edited");
  });

  it("stand for up to eight words", () => {
    expect(match("[NATO and the US] call on Russia to de-escalate", LETTER)).toBe("edited");
    expect(match("we call on [Moscow] to de-escalate", LETTER)).toBe("edited");
    const long = "we call on all the parties to this old and bitter dispute to stop it now";
    expect(match("we call on [everyone] to stop it now", long)).toBe("absent");
    expect(match("we call on [everyone in] dispute to stop it", long)).toBe("edited");
  });

  it("leave no piece that is too short", () => {
    expect(match("[They] call [on] Russia [to stop]", LETTER)).toBe("scant");
    expect(match("we [do] pose [no] threat", LETTER)).toBe("scant");
  });

  it("change letters of a word", () => {
    expect(match("[W]e call on Russia", LETTER)).toBe("edited");
    expect(match("[g]iven the unjustified build-up", LETTER)).toBe("edited");
    expect(match("we call[ed] on Russia to de-escalate", LETTER)).toBe("edited");
    expect(match("they call[ed] on Russia", "they calling on Russia")).toBe("edited");
    expect(match("we call on Russia to [re-]escalate", LETTER)).toBe("edited");
    expect(match("threat[s]", LETTER)).toBe("edited");
  });

  it("do not change more than they show", () => {
    expect(match("[b]e call on Russia", LETTER)).toBe("absent");
    expect(match("we call[ed] Russia to de-escalate", LETTER)).toBe("absent");
    expect(match("[T]he situation was", LETTER)).toBe("absent");
    expect(match("unjust[ly]", LETTER)).toBe("scant");
  });

  it("that the source has are the source's", () => {
    expect(match("deescalate [the current] situation", "to deescalate [the current] situation now")).toBe(
      "verbatim",
    );
    expect(match("[the current] situation", "to deescalate [the current] situation now")).toBe("verbatim");
    expect(match("deescalate [the current]", "to deescalate [the current] situation now")).toBe("verbatim");
  });
});

describe("[sic]", () => {
  it("changes nothing", () => {
    expect(match("the goverment [sic] said, and", "the goverment said, and")).toBe("verbatim");
    expect(match("the goverment [sic], it said", "the goverment, it said")).toBe("verbatim");
    expect(match("die Regirung [sic!]", "die Regirung")).toBe("verbatim");
  });

  it("leaves nothing out", () => {
    expect(match("the goverment [sic] and", "the goverment said, and")).toBe("absent");
  });
});

describe("scripts without spaces", () => {
  it("count each character as a word", () => {
    expect(match("大门敞开", "北约的大门敞开着")).toBe("verbatim");
    expect(match("北约的……敞开着", "北约的大门敞开着")).toBe("edited");
    expect(match("大门关闭", "北约的大门敞开着")).toBe("absent");
  });
});
