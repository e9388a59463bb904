/** Spanish words around figures that are claims, or are not. */
import type { ClaimWords } from "../topics/claims.ts";

export const CLAIMS: ClaimWords = {
  determiner: "el|la|los|las|un|una|su|sus|este|esta|cada",
  indefinite: "una?",
  idiom: "lugar|vista|instancia|pasos?|pa[ií]s(?:es)?|partes?|persona|dama|mano|mundo|vez|impresi[oó]n",
  sources: "informes?|fuentes?|relatos?|peri[oó]dicos?|diarios?|medios?|art[ií]culos?|cartas?|documentos?",
};
