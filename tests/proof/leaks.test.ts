/** Withholding, in numbers: secrets are planted wherever words may stand, and searched for in the bytes that go out. */
import { describe, it } from "vitest";
import { prove } from "../support/proof.ts";
import { searchFiles } from "./leaks/searcher.ts";
import { secretsOf } from "./leaks/secrets.ts";
import { SPELLINGS } from "./leaks/spellings.ts";

const SUBJECT = "Withholding";

describe("the searcher of the proof", () => {
  it("reads words back from each spelling, and finds none that are not there", (context) => {
    const [words = "", other = ""] = secretsOf(2, 15);
    const failures = SPELLINGS.flatMap(({ name, spell }) => {
      const page = `<!DOCTYPE html><p>Cranes stand. ${escaped(spell(words))} Ships wait.</p>`;
      const found = searchFiles(new Map([["page.html", Buffer.from(page)]]), [words, other]);
      return found.length === 1 && found[0]?.words === words ? [] : [`${name}: ${JSON.stringify(found)}`];
    });
    prove(context, { subject: SUBJECT, kind: "the searcher itself", tried: SPELLINGS.length, failures });
  });
});

/** As a page has a text, its emphasis as tags. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll(/\*\*(.*?)\*\*/g, "<b>$1</b>");
}
