/** German words around figures that are claims, or are not. */
import type { ClaimWords } from "../topics/claims.ts";

export const CLAIMS: ClaimWords = {
  determiner:
    "der|die|das|den|dem|des|im|am|vom|zum|zur|beim|eine?[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?|jede[nmrs]?|diese[nmrs]?",
  indefinite: "eine?[nmrs]?",
  idiom:
    "Linie|Blick|Mal|Anlauf|Stelle|Hand|Instanz|Schritte?n?|Staaten?|L[aä]nder[n]?|Personen?|Seite|Klasse|Welt|Hilfe|Eindruck|Zeit|Halbzeit",
  sources:
    "Berichten?|Quellen?|Zeitung(?:en)?|Zeitungsberichten?|Artikeln?|Medien|Medienberichten?|Dokumenten?|Briefen?|Meldung(?:en)?|Texten?",
};
