import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/findings-of.ts";

const HEAD = `title: The ferry
audiences:
  harbour: {}
  vecinos: { language: LANGUAGE }
sources:
  - { id: notice, type: report, title: Notice }
excerpts:
  stops: { source: notice, exact: the night ferry stops }
slides:
`;

const found = (slides: string, language = "es") =>
  findingsOf("untranslated", { "brief.yaml": HEAD.replace("LANGUAGE", language) + slides });

const ENGLISH = '  - { id: a, title: No ferry, points: ["It stops at night. [@stops]"] }\n';

describe("an audience of another language", () => {
  it("is warned of once, with the number of slides that no variant says for it", () => {
    const slides = `${ENGLISH}  - { id: b, title: The pier is shut }\n`;
    expect(found(slides)).toMatchObject([
      {
        at: "vecinos",
        severity: "warning",
        message: '"vecinos" reads Spanish, and 2 of its 2 slides have texts in English: "a", "b".',
      },
    ]);
  });

  it("is warned of where a variant takes over some of the slide's texts", () => {
    const slides = ENGLISH.replace(" }\n", ", variants: { vecinos: { title: No hay barco } } }\n");
    expect(found(slides)).toHaveLength(1);
  });

  it("has nothing to be told where variants say all, and what is left are names, numbers and quotations", () => {
    const variant = 'variants: { vecinos: { title: No hay barco, points: ["No sale. [@stops]"] } }';
    const slides = `${ENGLISH.replace(" }\n", `, ${variant} }\n`)}  - { id: b, layout: quote, excerpt: stops }\n  - { id: c, title: "NATO 2025" }\n`;
    expect(found(slides)).toEqual([]);
  });

  it("is told nothing of slides that it is not shown", () => {
    expect(
      found(`${ENGLISH.replace("id: a,", "id: a, except: vecinos,")}  - { id: c, title: "2025" }\n`),
    ).toEqual([]);
  });

  it("reads a brief in another country's kind of its own language", () => {
    expect(found(ENGLISH, "en-GB")).toEqual([]);
  });
});
