import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

describe("a claim on words that exclude each other", () => {
  it.each([
    [
      "en",
      "opposite-of-excerpt",
      "The grant is open to employers with a works council.",
      "Employees with a works council can apply for the grant.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "Registration with the fund is voluntary for craftsmen.",
      "Craftsmen are obliged to register with the fund.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "The council permitted motorcycles on the towpath.",
      "Motorcycles have been banned from the towpath by the council.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "The permit for the kiosk is temporary.",
      "The permit for the kiosk is permanent.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "A majority of residents backed the wind farm in the survey.",
      "A minority of residents backed the wind farm in the survey.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "Opponents of the ring road gathered before the town hall.",
      "Supporters of the ring road gathered before the town hall.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "The convoy arrived at the border on Tuesday night.",
      "On Tuesday night the convoy departed from the border.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "Wolves have been seen mainly in the coastal districts.",
      "It is mainly inland that wolves have been sighted.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "The court upheld the fine against the brewery.",
      "The fine against the brewery was quashed by the court.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "The treasury praised the audit of the port authority.",
      "The treasury condemned the audit of the port authority.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "Night trains are privately run.",
      "Night trains are run by the public sector.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "The lender must disclose the fee before signing.",
      "The borrower must disclose the fee before signing.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "Most of the wheat is grown in the wet season.",
      "Most of the wheat is grown in the dry season.",
    ],
    [
      "en",
      "opposite-of-excerpt",
      "The museum bought two altarpieces from the abbey.",
      "The museum sold two altarpieces to the abbey.",
    ],
    [
      "de",
      "opposite-of-excerpt",
      "Der Antrag auf Verlängerung wurde vom Ausschuss gebilligt.",
      "Der Ausschuss lehnte den Antrag auf Verlängerung ab.",
    ],
    [
      "de",
      "opposite-of-excerpt",
      "Die Arbeitnehmer tragen die Kosten der Schulung.",
      "Die Arbeitgeber tragen die Kosten der Schulung.",
    ],
    [
      "de",
      "opposite-of-excerpt",
      "Die Teilnahme am Programm ist freiwillig.",
      "Die Teilnahme am Programm ist vorgeschrieben.",
    ],
    [
      "de",
      "opposite-of-excerpt",
      "Der Luchs lebt vor allem im Bergland.",
      "Der Luchs kommt vor allem im Tiefland vor.",
    ],
    [
      "de",
      "opposite-of-excerpt",
      "Die Mieter müssen den Schaden melden.",
      "Die Vermieter müssen den Schaden melden.",
    ],
    [
      "de",
      "opposite-of-excerpt",
      "Das Verbot wurde im März aufgehoben.",
      "Das Verbot wurde im März verhängt.",
    ],
    [
      "es",
      "opposite-of-excerpt",
      "El pleno aprobó la tala de los pinos.",
      "La tala de los pinos fue rechazada por el pleno.",
    ],
    [
      "es",
      "opposite-of-excerpt",
      "Los inquilinos deben pagar la reparación del tejado.",
      "Los propietarios deben pagar la reparación del tejado.",
    ],
    [
      "es",
      "opposite-of-excerpt",
      "La vacuna es obligatoria para el personal sanitario.",
      "La vacuna es voluntaria para el personal sanitario.",
    ],
    [
      "es",
      "opposite-of-excerpt",
      "El oso vive sobre todo en la montaña.",
      "El oso vive sobre todo en los valles.",
    ],
    [
      "es",
      "opposite-of-excerpt",
      "El tribunal absolvió al alcalde de Vilares.",
      "El alcalde de Vilares fue condenado por el tribunal.",
    ],
    [
      "fr",
      "opposite-of-excerpt",
      "Le conseil a rejeté le projet de digue.",
      "Le projet de digue a été adopté par le conseil.",
    ],
    [
      "fr",
      "opposite-of-excerpt",
      "Les locataires doivent entretenir la cour.",
      "Les propriétaires doivent entretenir la cour.",
    ],
    [
      "fr",
      "opposite-of-excerpt",
      "Le port du casque est facultatif sur le chantier.",
      "Le port du casque est obligatoire sur le chantier.",
    ],
    [
      "fr",
      "opposite-of-excerpt",
      "Les partisans du barrage ont défilé dimanche.",
      "Les opposants au barrage ont défilé dimanche.",
    ],
  ])("in the language %s is reported as %s where its excerpt says: %s", (language, code, source, claim) => {
    expect(wordingCodes(source, claim, language)).toEqual([code]);
  });

  it.each([
    [
      "en",
      "Registration with the fund is voluntary for craftsmen.",
      "Craftsmen are not obliged to register with the fund.",
    ],
    [
      "en",
      "The council permitted motorcycles on the towpath.",
      "Motorcycles are no longer banned from the towpath.",
    ],
    [
      "en",
      "The court upheld the fine against the brewery.",
      "The court did not overturn the fine against the brewery.",
    ],
    [
      "de",
      "Die Teilnahme am Programm ist freiwillig.",
      "Die Teilnahme am Programm ist nicht vorgeschrieben.",
    ],
    [
      "es",
      "La vacuna es voluntaria para el personal sanitario.",
      "La vacuna no es obligatoria para el personal sanitario.",
    ],
    [
      "en",
      "The quay at Harn lies upstream of the lock at Bute.",
      "The lock at Bute lies downstream of the quay at Harn.",
    ],
    ["en", "Harn lies north of Bute.", "Bute lies south of Harn."],
  ])("in the language %s says in other words what its excerpt says: %s", (language, source, claim) => {
    expect(wordingCodes(source, claim, language)).toEqual([]);
  });
});
