import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

describe("a claim on two that are compared", () => {
  it.each([
    [
      "en",
      "comparison-turned",
      "The Tarn bridge carries more lorries than the Osk bridge.",
      "The Osk bridge carries more lorries than the Tarn bridge.",
    ],
    [
      "en",
      "comparison-turned",
      "Women outnumber men in the civil service.",
      "There are more men than women in the civil service.",
    ],
    [
      "en",
      "comparison-turned",
      "Exports of Lurn exceeded those of Galda in May.",
      "Lurn exported less than Galda in May.",
    ],
    [
      "en",
      "comparison-turned",
      "Twice as many apprentices quit in Galda as in Lurn.",
      "In Lurn twice as many apprentices quit as in Galda.",
    ],
    [
      "en",
      "comparison-turned",
      "The Galda mill pays its workers 14 crowns an hour, the Lurn mill 12.",
      "Workers earn more at the Lurn mill than at the Galda mill.",
    ],
    [
      "en",
      "comparison-turned",
      "Galda trails Lurn in broadband coverage.",
      "Galda is ahead of Lurn in broadband coverage.",
    ],
    [
      "en",
      "comparison-turned",
      "The older turbines are noisier than the new ones.",
      "The new turbines are louder than the older ones.",
    ],
    [
      "en",
      "comparison-turned",
      "Lurn's hospital is better equipped than Galda's.",
      "Galda's hospital is better equipped than Lurn's.",
    ],
    [
      "en",
      "comparison-turned",
      "Pensions fall short of wages in every region.",
      "Pensions exceed wages in every region.",
    ],
    [
      "de",
      "comparison-turned",
      "In Felsau ist der Strom billiger als in Lindrode.",
      "In Lindrode ist der Strom billiger als in Felsau.",
    ],
    [
      "de",
      "comparison-turned",
      "Felsau hat doppelt so viele Ärzte wie Lindrode.",
      "Lindrode hat doppelt so viele Ärzte wie Felsau.",
    ],
    [
      "de",
      "comparison-turned",
      "Die Ausgaben für Schulen übersteigen jene für Straßen.",
      "Für Straßen wird mehr ausgegeben als für Schulen.",
    ],
    [
      "de",
      "comparison-turned",
      "Felsau zählt 40 Ärzte, Lindrode 22.",
      "In Lindrode gibt es mehr Ärzte als in Felsau.",
    ],
    [
      "es",
      "comparison-turned",
      "Vilares tiene más médicos que Monterrana.",
      "Monterrana tiene más médicos que Vilares.",
    ],
    [
      "es",
      "comparison-turned",
      "Las mujeres superan en número a los hombres en el censo.",
      "En el censo hay más hombres que mujeres.",
    ],
    [
      "es",
      "comparison-turned",
      "En Vilares se venden el doble de bicicletas que en Monterrana.",
      "En Monterrana se venden el doble de bicicletas que en Vilares.",
    ],
    [
      "fr",
      "comparison-turned",
      "Les dépenses dépassent les recettes dans la commune.",
      "Dans la commune, les recettes dépassent les dépenses.",
    ],
    [
      "fr",
      "comparison-turned",
      "L'ancien tram était plus bruyant que le nouveau.",
      "Le nouveau tram est plus bruyant que l'ancien.",
    ],
  ])("in the language %s is reported as %s where its excerpt says: %s", (language, code, source, claim) => {
    expect(wordingCodes(source, claim, language)).toEqual([code]);
  });

  it.each([
    [
      "en",
      "The Tarn bridge carries more lorries than the Osk bridge.",
      "Fewer lorries use the Osk bridge than the Tarn bridge.",
    ],
    [
      "en",
      "Women outnumber men in the civil service.",
      "There are more women than men in the civil service.",
    ],
    [
      "en",
      "Twice as many apprentices quit in Galda as in Lurn.",
      "In Lurn half as many apprentices quit as in Galda.",
    ],
    [
      "en",
      "The Galda mill pays its workers 14 crowns an hour, the Lurn mill 12.",
      "Workers earn less at the Lurn mill than at the Galda mill.",
    ],
    [
      "en",
      "The older turbines are noisier than the new ones.",
      "The new turbines are quieter than the older ones.",
    ],
    ["de", "Felsau hat doppelt so viele Ärzte wie Lindrode.", "Lindrode hat halb so viele Ärzte wie Felsau."],
    ["es", "Vilares tiene más médicos que Monterrana.", "Monterrana tiene menos médicos que Vilares."],
    ["fr", "Aubiers compte plus de médecins que Maurel.", "Maurel compte moins de médecins qu'Aubiers."],
  ])("in the language %s says in other words what its excerpt says: %s", (language, source, claim) => {
    expect(wordingCodes(source, claim, language)).toEqual([]);
  });
});
