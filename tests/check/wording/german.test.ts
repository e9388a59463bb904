import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

describe("a claim in German", () => {
  it.each([
    [
      "attribution-dropped",
      "Der Hersteller behauptet, das Mittel sei ungefährlich.",
      "Das Mittel ist ungefährlich.",
    ],
    [
      "cause-added",
      "Im Jahr der Sperrung sank der Umsatz der Läden.",
      "Die Sperrung verursachte den Umsatzrückgang der Läden.",
    ],
    ["change-by-or-to", "Der Beitrag steigt um 12 Mark.", "Der Beitrag steigt auf 12 Mark."],
    ["comparison-turned", "Der Bus ist schneller als die Bahn.", "Die Bahn ist schneller als der Bus."],
    ["comparison-turned", "Strom war billiger als Gas.", "Strom war teurer als Gas."],
    [
      "condition-dropped",
      "Die Prämie wird gezahlt, sofern das Feld brach liegt.",
      "Die Prämie wird gezahlt.",
    ],
    [
      "direction-turned",
      "Die Mieten in Kehrl sind im Herbst gesunken.",
      "Die Mieten in Kehrl sind im Herbst gestiegen.",
    ],
    [
      "direction-turned",
      "Der Verband erhöhte die Gebühren für Liegeplätze.",
      "Der Verband senkte die Gebühren für Liegeplätze.",
    ],
    [
      "future-as-done",
      "Das Gericht wird den Fall im Mai verhandeln.",
      "Das Gericht hat den Fall verhandelt.",
    ],
    [
      "hedge-dropped",
      "Der Brand könnte in der Küche entstanden sein.",
      "Der Brand ist in der Küche entstanden.",
    ],
    ["hedge-dropped", "Die Akten wurden vermutlich vernichtet.", "Die Akten wurden vernichtet."],
    [
      "negation-turned",
      "Der Landrat unterschrieb die Vereinbarung nicht.",
      "Der Landrat unterschrieb die Vereinbarung.",
    ],
    [
      "negation-turned",
      "Die Prüfer fanden keine Mängel an der Brücke.",
      "Die Prüfer fanden Mängel an der Brücke.",
    ],
    [
      "only-added",
      "Apotheken und Kliniken dürfen den Impfstoff lagern.",
      "Nur Kliniken dürfen den Impfstoff lagern.",
    ],
    [
      "opposite-of-excerpt",
      "Der Rat lehnte den Antrag ab. Das Lager wurde vor dem Brand geräumt.",
      "Das Lager wurde nach dem Brand geräumt.",
    ],
    [
      "opposite-of-excerpt",
      "Der Verkäufer haftet für Mängel am Dach.",
      "Der Käufer haftet für Mängel am Dach.",
    ],
    [
      "quantifier-strengthened",
      "Einige Gemeinden haben den Plan abgelehnt.",
      "Alle Gemeinden haben den Plan abgelehnt.",
    ],
    ["quantifier-strengthened", "Drei der acht Pumpen fielen aus.", "Sämtliche Pumpen fielen aus."],
    ["roles-turned", "Arvonien griff Teshk an.", "Teshk griff Arvonien an."],
    ["superlative-added", "Der Turm zählt zu den höchsten der Stadt.", "Der Turm ist der höchste der Stadt."],
  ])("is reported as %s where its excerpt says: %s", (code, source, claim) => {
    expect(wordingCodes(source, claim, "de")).toEqual([code]);
  });

  it.each([
    ["Die Mieten in Kehrl sind im Herbst gesunken.", "In Kehrl gingen die Mieten im Herbst zurück."],
    [
      "Die Prüfer fanden keine Mängel an der Brücke.",
      "Die Brücke ist nach dem Befund der Prüfer frei von Mängeln.",
    ],
    ["Arvonien griff Teshk an.", "Teshk wurde von Arvonien angegriffen."],
    ["Die Behörde teilte mit, das Wasser sei trinkbar.", "Laut der Behörde ist das Wasser trinkbar."],
    ["Die Akten wurden vermutlich vernichtet.", "Wahrscheinlich wurden die Akten vernichtet."],
    ["Die Stadt will das Bad schließen.", "Das Bad soll nach dem Willen der Stadt geschlossen werden."],
  ])("says in other words what its excerpt says: %s", (source, claim) => {
    expect(wordingCodes(source, claim, "de")).toEqual([]);
  });
});
