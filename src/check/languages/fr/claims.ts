/** French words around figures that are claims, or are not. */
import type { ClaimWords } from "../topics/claims.ts";

export const CLAIMS: ClaimWords = {
  determiner: "le|la|les|une?|son|sa|ses|leurs?|ce|cet|cette|chaque|du|au",
  indefinite: "une?",
  idiom:
    "lieu|vue|abord|temps|plan|pas|pays|parties?|personne|dame|main|monde|fois|instance|étape|impression",
  sources:
    "rapports?|sources?|r[ée]cits?|journaux|journal|quotidiens?|m[ée]dias?|articles?|lettres?|documents?|d[ée]p[êe]ches?",
};
