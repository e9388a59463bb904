import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

describe("a claim on the amount and the outcome of a change", () => {
  it.each([
    [
      "en",
      "change-by-or-to",
      "Parking fees were put up by 3 crowns.",
      "Parking fees were put up to 3 crowns.",
    ],
    ["en", "change-by-or-to", "The crew was cut to 14.", "The crew lost 14 members."],
    [
      "en",
      "change-by-or-to",
      "The company laid off 90 workers, bringing its staff down to 410.",
      "The company's staff was cut by 410.",
    ],
    [
      "en",
      "change-by-or-to",
      "The premium rises by 40 guilders a year.",
      "The premium will be 40 guilders a year.",
    ],
    ["en", "change-by-or-to", "The tariff dropped to 6 per cent.", "The tariff was lowered by 6 per cent."],
    ["en", "change-by-or-to", "The speed limit was raised by 20 km/h.", "The speed limit is now 20 km/h."],
    ["en", "change-by-or-to", "Membership grew by 300 last year.", "Membership reached 300 last year."],
    ["de", "change-by-or-to", "Die Gebühr sank um 12 Euro.", "Die Gebühr beträgt jetzt 12 Euro."],
    [
      "de",
      "change-by-or-to",
      "Das Orchester wurde auf 45 Stellen verkleinert.",
      "Das Orchester verlor 45 Stellen.",
    ],
    ["de", "change-by-or-to", "Der Beitrag wird um 30 Euro erhöht.", "Der Beitrag steigt auf 30 Euro."],
    ["es", "change-by-or-to", "La tasa subió 15 euros.", "La tasa subió a 15 euros."],
    [
      "es",
      "change-by-or-to",
      "La plantilla se redujo a 80 personas.",
      "La empresa perdió 80 personas de su plantilla.",
    ],
    ["es", "change-by-or-to", "El peaje bajará 2 euros en enero.", "En enero, el peaje costará 2 euros."],
    ["fr", "change-by-or-to", "La prime a augmenté de 50 euros.", "La prime est désormais de 50 euros."],
    [
      "fr",
      "change-by-or-to",
      "L'usine a réduit ses effectifs à 300 salariés.",
      "L'usine a perdu 300 salariés.",
    ],
    ["fr", "change-by-or-to", "L'âge minimal est porté à 21 ans.", "L'âge minimal est relevé de 21 ans."],
  ])("in the language %s is reported as %s where its excerpt says: %s", (language, code, source, claim) => {
    expect(wordingCodes(source, claim, language)).toEqual([code]);
  });

  it.each([
    ["en", "The crew was cut to 14.", "The crew is now 14 strong."],
    [
      "en",
      "The company laid off 90 workers, bringing its staff down to 410.",
      "The company cut its staff by 90 to 410.",
    ],
    ["en", "The speed limit was raised by 20 km/h.", "Cars may go 20 km/h faster than before."],
    ["en", "Membership grew by 300 last year.", "There were 300 more members at the end of last year."],
    ["de", "Die Gebühr sank um 12 Euro.", "Die Gebühr ist 12 Euro niedriger als zuvor."],
    ["es", "La plantilla se redujo a 80 personas.", "La plantilla es ahora de 80 personas."],
    ["fr", "L'usine a réduit ses effectifs à 300 salariés.", "L'usine ne compte plus que 300 salariés."],
  ])("in the language %s says in other words what its excerpt says: %s", (language, source, claim) => {
    expect(wordingCodes(source, claim, language)).toEqual([]);
  });
});
