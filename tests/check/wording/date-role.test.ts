import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

/** Language, excerpt and claim. */
type RoleCase = readonly [language: string, excerpt: string, claim: string];

const TURNED: readonly RoleCase[] = [
  ["en", "The bridge closed on 3 May.", "The bridge has been open since 3 May."],
  ["en", "The mill operated until 1966.", "The mill opened in 1966."],
  ["en", "The permit expires on 31 May.", "The permit is valid from 31 May."],
  ["en", "The permit is valid from 31 May.", "The permit expires on 31 May."],
  ["en", "Bids can be filed no earlier than 3 May.", "Bids can be filed until 3 May."],
  ["en", "The strike began on Monday and ended on Thursday.", "The strike ended on Monday."],
  ["en", "The clinic is open from 8:00 to 17:30.", "The clinic is open until 8:00."],
  ["en", "She was appointed in 2011 and dismissed in 2016.", "She was in office until 2011."],
  ["de", "Die Sitzung beginnt am Dienstag und endet am Donnerstag.", "Dienstag ist der letzte Sitzungstag."],
  [
    "de",
    "Anträge können vom 3. März bis zum 28. April gestellt werden.",
    "Anträge sind bis zum 3. März zu stellen.",
  ],
  ["de", "Die Brücke ist bis zum 3. Mai gesperrt.", "Die Brücke ist ab dem 3. Mai gesperrt."],
  ["de", "Das Gesetz tritt am 1. Juli außer Kraft.", "Das Gesetz gilt ab dem 1. Juli."],
  [
    "fr",
    "Les inscriptions sont ouvertes du 3 mars au 28 avril.",
    "Les inscriptions sont possibles jusqu'au 3 mars.",
  ],
  ["fr", "Le pont est fermé jusqu'au 3 mai.", "Le pont est fermé depuis le 3 mai."],
  [
    "es",
    "Las solicitudes se admiten del 3 de marzo al 28 de abril.",
    "Las solicitudes se admiten hasta el 3 de marzo.",
  ],
  ["es", "El puente está cerrado hasta el 3 de mayo.", "El puente está cerrado desde el 3 de mayo."],
  [
    "en",
    "Applications for the herring licence are taken from 2 June until 30 June.",
    "The herring licence can be applied for until 2 June.",
  ],
  [
    "en",
    "Tolland entered the customs union in 1988 and quit it in 2006.",
    "Tolland quit the customs union in 1988.",
  ],
  [
    "en",
    "The ferry was suspended on Tuesday and sails again from Sunday.",
    "From Tuesday the ferry sails again.",
  ],
  [
    "en",
    "The rent order was published on 4 April and applies from 1 October.",
    "Since 4 April the rent order applies.",
  ],
  [
    "de",
    "Der Streik im Werk Orm endete am Freitag. Er hatte am Dienstag begonnen.",
    "Am Dienstag endete der Streik im Werk Orm.",
  ],
  [
    "de",
    "Die Satzung wurde am 4. April bekannt gemacht und gilt ab dem 1. Juni.",
    "Seit dem 4. April gilt die Satzung.",
  ],
  ["fr", "Le phare a été inauguré en 1903 et fermé en 1966.", "Le phare a fermé en 1903."],
  ["es", "La fábrica abrió en 1952 y cerró en 1999.", "La fábrica cerró en 1952."],
];

const SAME: readonly RoleCase[] = [
  ["en", "The bridge closed on 3 May.", "The bridge has been closed since 3 May."],
  ["en", "The mill operated until 1966.", "The mill closed in 1966."],
  ["en", "The museum is shut until 4 June.", "The museum reopens on 4 June."],
  ["en", "The permit expires on 31 May.", "The permit is valid until 31 May."],
  ["en", "Bids must be filed no later than 3 May.", "Bids can be filed until 3 May."],
  ["en", "The hearing was postponed until 3 May.", "The hearing will start on 3 May."],
  ["en", "The hearing was moved from Monday to Friday.", "The hearing starts on Friday."],
  ["en", "The strike began on Monday and ended on Thursday.", "The strike lasted from Monday to Thursday."],
  ["en", "The clinic is open from 8:00 to 17:30.", "The clinic closes at 17:30."],
  ["en", "Sales of the drug have been banned since 2019.", "Sales of the drug were banned in 2019."],
  ["en", "The ban on sales took effect in 2019.", "Sales have been banned since 2019."],
  ["en", "The ban on sales was lifted in 2019.", "Sales have been allowed since 2019."],
  ["en", "She led the bank until her death in 1990.", "She led the bank until she died in 1990."],
  ["en", "She was appointed in 2011.", "She has been in office since 2011."],
  ["en", "The offer closes on Friday.", "The offer can be taken up until Friday."],
  ["en", "The tunnel will be closed from Monday to Wednesday.", "The tunnel reopens after Wednesday."],
  [
    "en",
    "The vote took place on 3 May and the results came on 5 May.",
    "The results came after the vote on 3 May.",
  ],
  [
    "de",
    "Die Sitzung beginnt am Dienstag und endet am Donnerstag.",
    "Donnerstag ist der letzte Sitzungstag.",
  ],
  [
    "de",
    "Anträge können vom 3. März bis zum 28. April gestellt werden.",
    "Die Antragsfrist endet am 28. April.",
  ],
  ["de", "Die Brücke ist seit dem 3. Mai gesperrt.", "Die Brücke wurde am 3. Mai gesperrt."],
  ["de", "Die Brücke ist bis zum 3. Mai gesperrt.", "Die Brücke wird am 3. Mai wieder geöffnet."],
  ["de", "Das Gesetz tritt am 1. Juli in Kraft.", "Das Gesetz gilt ab dem 1. Juli."],
  [
    "fr",
    "Les inscriptions sont ouvertes du 3 mars au 28 avril.",
    "Les inscriptions se terminent le 28 avril.",
  ],
  ["fr", "Le pont est fermé depuis le 3 mai.", "Le pont a fermé le 3 mai."],
  ["fr", "Le pont est fermé jusqu'au 3 mai.", "Le pont rouvre le 3 mai."],
  ["fr", "La loi entre en vigueur le 1er juillet.", "La loi s'applique à partir du 1er juillet."],
  [
    "es",
    "Las solicitudes se admiten del 3 de marzo al 28 de abril.",
    "El plazo de solicitudes termina el 28 de abril.",
  ],
  ["es", "El puente está cerrado desde el 3 de mayo.", "El puente se cerró el 3 de mayo."],
  ["es", "El puente está cerrado hasta el 3 de mayo.", "El puente reabre el 3 de mayo."],
  [
    "en",
    "Applications for the herring licence are taken from 2 June until 30 June.",
    "The herring licence can be applied for until 30 June.",
  ],
  [
    "en",
    "The rent order was published on 4 April and applies from 1 October.",
    "The rent order applies from 1 October.",
  ],
  [
    "en",
    "The ferry was suspended on Tuesday and sails again from Sunday.",
    "The ferry has been suspended since Tuesday.",
  ],
  [
    "en",
    "The road closed on 3 May; from 1 June buses will run instead.",
    "The road has been closed since 3 May.",
  ],
  [
    "de",
    "Die Satzung wurde am 4. April bekannt gemacht und gilt ab dem 1. Juni.",
    "Ab dem 1. Juni gilt die Satzung.",
  ],
  ["fr", "Le phare a été inauguré en 1903 et fermé en 1966.", "Le phare a servi de 1903 à 1966."],
  ["es", "La fábrica abrió en 1952 y cerró en 1999.", "La fábrica funcionó hasta 1999."],
];

describe("what a date is to something", () => {
  it.each(TURNED)("is reported where it is turned (%s): %s | %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual(["date-role-turned"]);
  });

  it.each(SAME)("is the same in other words (%s): %s | %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).not.toContain("date-role-turned");
  });
});
