/** Spanish around figures that claim something, or nothing. */
import type { ClaimWords } from "../topics/claims.ts";

export const CLAIMS: ClaimWords = {
  determiner: "el|la|los|las|un|una|su|sus|este|esta|cada",
  idiom: "lugar|vista|instancia",
  sources: "informes?|fuentes?|relatos?|peri[oó]dicos?|diarios?|medios?|art[ií]culos?|cartas?|documentos?",
};
