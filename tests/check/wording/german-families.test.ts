import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

/** An excerpt, a claim that says otherwise, and one that says the same in other words. */
type Twin = readonly [code: string, source: string, otherwise: string, same: string];

const TWINS: readonly Twin[] = [
  [
    "direction-turned",
    "Die Fährpreise zogen im Mai an.",
    "Die Fährpreise gaben im Mai nach.",
    "Die Fährpreise stiegen im Mai.",
  ],
  [
    "direction-turned",
    "Der Kreis Ohlen stockte den Katastrophenfonds auf.",
    "Der Kreis Ohlen hat den Katastrophenfonds gekürzt.",
    "Der Kreis Ohlen hat den Katastrophenfonds aufgestockt.",
  ],
  [
    "opposite-of-excerpt",
    "Der Beirat wies den Bauantrag am Freitag zurück.",
    "Der Beirat hat dem Bauantrag am Freitag stattgegeben.",
    "Der Bauantrag wurde am Freitag vom Beirat zurückgewiesen.",
  ],
  [
    "opposite-of-excerpt",
    "Die Reederei Bolt hält an der Linie nach Kehrl fest.",
    "Die Reederei Bolt gibt die Linie nach Kehrl auf.",
    "Die Reederei Bolt behält die Linie nach Kehrl bei.",
  ],
  [
    "opposite-of-excerpt",
    "Die Gespräche über den Hafen sind geplatzt.",
    "Die Gespräche über den Hafen waren erfolgreich.",
    "Die Gespräche über den Hafen sind gescheitert.",
  ],
  [
    "opposite-of-excerpt",
    "Der Haushalt von Kehrl schloss mit einem Überschuss.",
    "Der Haushalt von Kehrl schloss mit einem Fehlbetrag.",
    "Der Haushalt von Kehrl schloss mit einem Plus.",
  ],
  [
    "opposite-of-excerpt",
    "Die Aufsicht lockerte die Regeln für Drohnen.",
    "Die Aufsicht verschärfte die Regeln für Drohnen.",
    "Die Regeln für Drohnen wurden von der Aufsicht gelockert.",
  ],
  [
    "hedge-dropped",
    "Der Verband prüft eine Verlegung des Turniers.",
    "Der Verband verlegt das Turnier.",
    "Der Verband erwägt eine Verlegung des Turniers.",
  ],
  [
    "condition-dropped",
    "Die Proben dürfen nur mit Zustimmung der Spender aufbewahrt werden.",
    "Die Proben dürfen ohne Zustimmung der Spender aufbewahrt werden.",
    "Ohne Zustimmung der Spender dürfen die Proben nicht aufbewahrt werden.",
  ],
  [
    "comparison-turned",
    "Ältere lesen seltener als Jüngere.",
    "Jüngere lesen seltener als Ältere.",
    "Jüngere lesen häufiger als Ältere.",
  ],
  [
    "roles-turned",
    "Die Zunft warf dem Vogt Untreue vor.",
    "Der Vogt warf der Zunft Untreue vor.",
    "Dem Vogt warf die Zunft Untreue vor.",
  ],
];

describe("families of words in German", () => {
  it.each(TWINS)("%s: %s", (code, source, otherwise, same) => {
    expect(wordingCodes(source, otherwise, "de")).toContain(code);
    expect(wordingCodes(source, same, "de")).toEqual([]);
  });

  it.each([
    ["An dem Kurs nehmen 40 Leute teil.", "Dem Kurs gehören 40 Leute an."],
    ["Die Lesung ist für Montag angesetzt.", "Die Lesung findet an einem Montag statt."],
    ["Auslöser des Brandes war eine Kerze.", "Eine Kerze hat den Brand verursacht."],
    ["Kein Dorf im Tal hat so viele Brunnen wie Kehrl.", "Kehrl ist das brunnenreichste Dorf im Tal."],
    ["Die Schule wurde von einem Verein finanziert.", "Ein Verein finanzierte die Schule."],
  ])("leaves alone: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "de")).toEqual([]);
  });
});
