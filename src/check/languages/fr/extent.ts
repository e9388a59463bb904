/** French: of how many something holds. */
import type { ExtentWords } from "../topics/extent.ts";

export const EXTENT: ExtentWords = {
  some: "certains certaines quelques plusieurs partie_de beaucoup peu moitie tiers quart nombreux nombreuses divers",
  most: "plupart majorite presque_tous presque_toutes",
  all: "tous toutes chaque chacun chacune tout entier* integral* toujours totalite",
  numerals: "deux trois quatre cinq six sept huit neuf dix onze douze",
  outOf: "des de sur sur_les d'entre_les de_ses de_leurs",
  only: "seul seule seuls seules seulement uniquement exclusivement unique",
  notOnly: "seul* uniquement exclusi* unique* sauf excep* que limit* reserv* rien_d'autre",
  superlatives:
    "le_plus la_plus les_plus le_moins la_moins les_moins le_meilleur la_meilleure le_pire la_pire le_premier_du la_premiere_du record sans_precedent inegale* le_seul la_seule des_plus",
  among: "parmi l'un_des l'une_des un_des une_des compte_parmi deuxieme troisieme second seconde",
  everywhere: "tout_le toute_la ensemble_du entier entiere partout national* dans_tout a_travers",
};
