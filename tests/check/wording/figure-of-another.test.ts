import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

type Twin = readonly [language: string, excerpt: string, claim: string];

describe("a figure of the excerpt", () => {
  it.each<Twin>([
    [
      "en",
      "The brewery in Halden employs 310 people and the one in Osk 95.",
      "The Osk brewery employs 310 people.",
    ],
    ["en", "The quarry opened in 1912, closed in 1958 and became a lake.", "The quarry opened in 1958."],
    [
      "en",
      "Marn joined the customs union in 1991 and left it in 2009.",
      "Marn left the customs union in 1991.",
    ],
    [
      "en",
      "The treaty was signed on 4 March and ratified on 9 October.",
      "The treaty was ratified on 4 March.",
    ],
    ["en", "The flood wrecked 12 bridges and closed 40 roads.", "The flood wrecked 40 bridges."],
    ["en", "The trial begins on Monday. The verdict is due on Friday.", "The trial begins on Friday."],
    [
      "en",
      "Rents rose by 4 per cent in Halden and by 9 per cent in Osk.",
      "In Osk, rents rose by 4 per cent.",
    ],
    ["en", "The north wing has 80 beds, the south wing 45.", "The south wing has 80 beds."],
    [
      "en",
      "The mayor asked for 20 million crowns; the council granted 12 million.",
      "The council granted 20 million crowns.",
    ],
    ["en", "The ferry was built in 1974. It was sold in 1996.", "The ferry was sold in 1974."],
    ["es", "El puente se construyó en 1934 y se amplió en 1971.", "El puente se amplió en 1934."],
    [
      "es",
      "La fábrica de Orzal tiene 300 empleados; la de Tamir, 120.",
      "La fábrica de Tamir tiene 300 empleados.",
    ],
    ["es", "El juicio comienza el lunes y termina el jueves.", "El juicio termina el lunes."],
    ["es", "La biblioteca se fundó en 1960. Fue clausurada en 1999.", "La biblioteca cerró en 1960."],
    ["fr", "L'usine a ouvert en 1921 et fermé en 1984.", "L'usine a fermé en 1921."],
    ["fr", "Le lycée de Tarn compte 800 élèves, celui d'Orvaux 430.", "Le lycée d'Orvaux compte 800 élèves."],
    ["fr", "La loi a été votée le 3 mai et promulguée le 20 juin.", "La loi a été promulguée le 3 mai."],
    ["de", "Das Werk wurde 1921 eröffnet und 1984 geschlossen.", "Das Werk wurde 1921 geschlossen."],
    ["de", "Die Messe beginnt am Mittwoch und endet am Sonntag.", "Die Messe endet am Mittwoch."],
    [
      "de",
      "Das Gesetz wurde am 3. Mai verabschiedet und gilt ab dem 1. Juli.",
      "Das Gesetz gilt seit dem 3. Mai.",
    ],
    ["de", "Der Sturm zerstörte 12 Brücken und 40 Häuser.", "Der Sturm zerstörte 40 Brücken."],
  ])("is told of something else in %s: %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual([
      expect.stringMatching(/^(?:figure-of-another|date-role-turned)$/),
    ]);
  });

  it.each<Twin>([
    [
      "en",
      "The brewery in Halden employs 310 people and the one in Osk 95.",
      "Osk's brewery has 95 workers, Halden's 310.",
    ],
    [
      "en",
      "The quarry opened in 1912, closed in 1958 and became a lake.",
      "Work at the quarry ended in 1958.",
    ],
    [
      "en",
      "The museum opened in 1912 and did not reopen until 1958.",
      "The museum stayed closed until 1958.",
    ],
    [
      "en",
      "Marn joined the customs union in 1991 and left it in 2009.",
      "Marn was in the customs union from 1991 to 2009.",
    ],
    [
      "en",
      "Marn joined the customs union in 1991 and left it in 2009.",
      "Marn quit the customs union in 2009.",
    ],
    [
      "en",
      "The treaty was signed and ratified in 2019; it lapsed in 2024.",
      "The treaty was signed in 2019.",
    ],
    ["en", "In 2001, the tunnel opened, and in 2015 it was widened.", "The tunnel was widened in 2015."],
    [
      "en",
      "The flood wrecked 12 bridges and closed 40 roads.",
      "Forty roads were closed and 12 bridges wrecked.",
    ],
    [
      "en",
      "The north wing has 80 beds, the south wing 45.",
      "There are 45 beds in the south wing and 80 in the north wing.",
    ],
    ["en", "Halden and Osk have 310 and 95 firemen respectively.", "Halden has 310 firemen."],
    [
      "en",
      "The mill had 3 turbines at first and counted 12 in its best year.",
      "The mill once had 12 turbines.",
    ],
    ["es", "El puente se construyó en 1934 y se amplió en 1971.", "En 1971 el puente fue ampliado."],
    ["es", "El juicio comienza el lunes y termina el jueves.", "El juicio arranca el lunes."],
    [
      "es",
      "La fábrica de Orzal tiene 300 empleados; la de Tamir, 120.",
      "En la fábrica de Tamir trabajan 120 personas.",
    ],
    ["fr", "L'usine a ouvert en 1921 et fermé en 1984.", "L'usine, fermée en 1984, datait de 1921."],
    ["fr", "Le lycée de Tarn compte 800 élèves, celui d'Orvaux 430.", "Celui d'Orvaux accueille 430 élèves."],
    [
      "de",
      "Die Messe beginnt am Mittwoch und endet am Sonntag.",
      "Die Messe dauert von Mittwoch bis Sonntag.",
    ],
    [
      "de",
      "Das Gesetz wurde am 3. Mai verabschiedet und gilt ab dem 1. Juli.",
      "Am 3. Mai wurde das Gesetz beschlossen.",
    ],
  ])("is told of the same in %s: %s", (language, excerpt, claim) => {
    expect(wordingCodes(excerpt, claim, language)).toEqual([]);
  });
});
