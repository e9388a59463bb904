import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

type Row = readonly [language: string, excerpt: string, claim: string];

describe("what somebody says", () => {
  it.each<Row>([
    [
      "en",
      "The miners say the shaft is unsafe; the owners call it sound.",
      "According to the owners, the shaft is unsafe.",
    ],
    [
      "en",
      "Doctors blame the smog for the deaths, while the ministry speaks of the flu.",
      "The ministry blames the smog for the deaths.",
    ],
    [
      "en",
      "The mayor expects 400 jobs. The opposition puts the figure at 90.",
      "The opposition expects 400 jobs.",
    ],
    [
      "en",
      '"The dyke will hold," said Wilma Horn of the water board. The farmers\' league warned of a breach.',
      "The farmers' league says that the dyke will hold.",
    ],
    [
      "en",
      "Researchers at Osk found lead in the wells; the company insists the water is clean.",
      "The company found lead in the wells.",
    ],
    [
      "es",
      "Los vecinos denuncian que el túnel es peligroso; la constructora lo considera seguro.",
      "Según la constructora, el túnel es peligroso.",
    ],
    [
      "es",
      "El ministro habla de 30 heridos, mientras que los médicos cuentan 80.",
      "El ministro habla de 80 heridos.",
    ],
    [
      "es",
      "La patronal pide rebajar el impuesto; los sindicatos exigen subirlo.",
      "Los sindicatos piden rebajar el impuesto.",
    ],
    [
      "fr",
      "Le maire juge le projet utile ; les commerçants le trouvent ruineux.",
      "Selon les commerçants, le projet est utile.",
    ],
    [
      "fr",
      "Les pêcheurs accusent l'usine ; la préfecture parle d'un phénomène naturel.",
      "Selon les pêcheurs, il s'agit d'un phénomène naturel.",
    ],
    [
      "de",
      "Die Anwohner halten die Brücke für baufällig; das Amt nennt sie sicher.",
      "Laut dem Amt ist die Brücke baufällig.",
    ],
    [
      "de",
      "Der Minister rechnet mit 500 Stellen, die Gewerkschaft spricht dagegen von 200.",
      "Die Gewerkschaft rechnet mit 500 Stellen.",
    ],
  ])("is reported where the excerpt has it of another, in %s: %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual([expect.stringMatching(/-of-another$/)]);
  });

  it.each<Row>([
    [
      "en",
      "The miners say the shaft is unsafe; the owners call it sound.",
      "The shaft is unsafe, according to the miners.",
    ],
    [
      "en",
      "Doctors blame the smog for the deaths, while the ministry speaks of the flu.",
      "Doctors believe that the smog caused the deaths.",
    ],
    [
      "en",
      "The mayor expects 400 jobs. The opposition puts the figure at 90.",
      "The opposition speaks of 90 jobs.",
    ],
    [
      "en",
      '"The dyke will hold," said Wilma Horn of the water board. The farmers\' league warned of a breach.',
      "Wilma Horn says that the dyke will hold.",
    ],
    [
      "en",
      "Researchers at Osk found lead in the wells; the company insists the water is clean.",
      "The company maintains that the water is clean.",
    ],
    [
      "es",
      "Los vecinos denuncian que el túnel es peligroso; la constructora lo considera seguro.",
      "Según los vecinos, el túnel es peligroso.",
    ],
    [
      "es",
      "El ministro habla de 30 heridos, mientras que los médicos cuentan 80.",
      "Los médicos hablan de 80 heridos.",
    ],
    [
      "es",
      "La patronal pide rebajar el impuesto; los sindicatos exigen subirlo.",
      "La patronal quiere que se rebaje el impuesto.",
    ],
    [
      "fr",
      "Le maire juge le projet utile ; les commerçants le trouvent ruineux.",
      "Pour le maire, le projet est utile.",
    ],
    [
      "de",
      "Die Anwohner halten die Brücke für baufällig; das Amt nennt sie sicher.",
      "Laut den Anwohnern ist die Brücke baufällig.",
    ],
    [
      "de",
      "Der Minister rechnet mit 500 Stellen, die Gewerkschaft spricht dagegen von 200.",
      "Die Gewerkschaft geht von 200 Stellen aus.",
    ],
    [
      "de",
      "„Der Deich hält“, sagte Wilma Horn vom Wasseramt. Die Bauern warnten vor einem Bruch.",
      "Wilma Horn sagte, der Deich halte.",
    ],
    [
      "en",
      "A spokesman for the port said that the crane had been checked in May.",
      "The crane was checked in May, the port says.",
    ],
    [
      "en",
      "The audit office says the fund is empty, and the treasury agrees.",
      "The treasury, too, says the fund is empty.",
    ],
  ])("is left alone where the excerpt says the same, in %s: %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual([]);
  });
});
