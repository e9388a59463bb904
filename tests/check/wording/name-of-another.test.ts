import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

type Row = readonly [language: string, excerpt: string, claim: string];

describe("what is said of a name", () => {
  it.each<Row>([
    [
      "en",
      "Mara Ellin designed the bridge; Josef Tarn paid for it.",
      "The bridge was designed by Josef Tarn.",
    ],
    [
      "en",
      "Captain Hugo Stern commands the frigate. His sister Vera Stern runs the naval school.",
      "Vera Stern commands the frigate.",
    ],
    [
      "en",
      "Halden hosted the summit in May. Osk will host the fair in June.",
      "Osk hosted the summit in May.",
    ],
    [
      "en",
      "The Orrin foundation gave the organ to Halden; the Brell family restored it.",
      "The Brell family gave the organ to Halden.",
    ],
    [
      "es",
      "Lucía Brena dirige el hospital; Tomás Orel preside el patronato.",
      "Tomás Orel dirige el hospital.",
    ],
    [
      "es",
      "La obra fue pintada por Elena Sorribas. Pablo Arnal la restauró.",
      "La obra fue pintada por Pablo Arnal.",
    ],
    ["fr", "Jeanne Tavel a fondé le journal ; Luc Morand le dirige.", "Luc Morand a fondé le journal."],
    [
      "fr",
      "Le pont a été dessiné par Anne Sorel. Paul Verdan a construit la gare.",
      "Le pont a été dessiné par Paul Verdan.",
    ],
    ["de", "Karla Brandt leitet das Institut; Uwe Sieber berät es.", "Uwe Sieber leitet das Institut."],
    [
      "de",
      "Das Rathaus wurde von Otto Heim entworfen. Die Brücke baute Rosa Kuhn.",
      "Das Rathaus wurde von Rosa Kuhn entworfen.",
    ],
  ])("is reported where the excerpt has it of another, in %s: %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual(["name-of-another"]);
  });

  it.each<Row>([
    [
      "en",
      "Mara Ellin designed the bridge; Josef Tarn paid for it.",
      "The bridge was designed by Mara Ellin.",
    ],
    [
      "en",
      "Captain Hugo Stern commands the frigate. His sister Vera Stern runs the naval school.",
      "Vera Stern is head of the naval school.",
    ],
    [
      "en",
      "The mayor, Ida Lorn, opened the hall; the bishop of Osk blessed it.",
      "Ida Lorn opened the hall.",
    ],
    ["en", "Ana Roth, Ivo Marr and Lea Kern signed the charter.", "Ivo Marr signed the charter."],
    [
      "en",
      "Ivo Marr wrote the report. He also chaired the Osk commission.",
      "Ivo Marr chaired the Osk commission.",
    ],
    [
      "en",
      "Halden hosted the summit in May. Osk will host the fair in June.",
      "Osk is to host the fair in June.",
    ],
    [
      "en",
      "The Orrin foundation gave the organ to Halden; the Brell family restored it.",
      "The organ was restored by the Brell family.",
    ],
    [
      "es",
      "Lucía Brena dirige el hospital; Tomás Orel preside el patronato.",
      "Tomás Orel es el presidente del patronato.",
    ],
    [
      "es",
      "La obra fue pintada por Elena Sorribas. Pablo Arnal la restauró.",
      "Pablo Arnal restauró la obra.",
    ],
    ["fr", "Jeanne Tavel a fondé le journal ; Luc Morand le dirige.", "Luc Morand dirige le journal."],
    [
      "fr",
      "Le pont a été dessiné par Anne Sorel. Paul Verdan a construit la gare.",
      "La gare a été construite par Paul Verdan.",
    ],
    [
      "de",
      "Karla Brandt leitet das Institut; Uwe Sieber berät es.",
      "Das Institut wird von Karla Brandt geleitet.",
    ],
    [
      "de",
      "Das Rathaus wurde von Otto Heim entworfen. Die Brücke baute Rosa Kuhn.",
      "Rosa Kuhn baute die Brücke.",
    ],
  ])("is left alone where the excerpt says the same, in %s: %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual([]);
  });
});
