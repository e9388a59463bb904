/** French words by which a text computes a figure from others. */
import type { StepWords } from "../topics/steps.ts";

const CHANGE =
  "hausse|augmentation|progression|croissance|bond|gain|envolee|poussee|remontee|majoration|rallonge|hausse|relevement|accroissement|amelioration|baisse|diminution|recul|chute|repli|reduction|perte|coupe|ecart|avance|retard|difference|marge|surplus|economie";

const CHANGED =
  "augment\\p{L}+|progress\\p{L}+|gagn\\p{L}+|grimp\\p{L}+|bondi\\p{L}*|mont(?:e|ent|ee?s?|ait)|cro(?:it|issent|itre)|rencheri\\p{L}*|alourdi\\p{L}*|gonfl\\p{L}+|enfl\\p{L}+|major\\p{L}+|rehauss\\p{L}+|elev\\p{L}+|ced\\p{L}+|flechi\\p{L}*|rab(?:ot|aiss)\\p{L}+|minor\\p{L}+|depass\\p{L}+|devanc\\p{L}+|distanc\\p{L}+|surpass\\p{L}+|excede?\\p{L}*|creus\\p{L}+|perd\\p{L}*|baiss\\p{L}+|recul\\p{L}+|chut\\p{L}+|diminu\\p{L}+|redui\\p{L}+|tomb\\p{L}+|economis\\p{L}+|ajout\\p{L}+|relev\\p{L}+|abaiss\\p{L}+|raccourci\\p{L}*|allong\\p{L}+";

export const STEPS: StepWords = {
  steps: {
    difference: {
      before: `(?:${CHANGE}) (?:de|d'|est de|etait de|atteint)|(?:${CHANGED})(?: de| d'| encore)?|de|d'`,
      behind:
        "(?:de |d')?(?:plus|moins)|en plus|en moins|superieure?s?|inferieure?s?|au[- ]dessus|au[- ]dessous|en dessous|d'ecart|d'avance|de retard|de mieux|de difference|supplementaires?|(?:sont|seront|ont ete|est|sera|a ete) (?:supprime|cree|ferme|perdu|ajoute|retire|embauche|recrute)e?s?|disparai(?:ssent|tront|tra)|disparus|de hausse|de baisse|plus (?:tot|tard)|de trop",
    },
    total: {
      before:
        "sur (?:les|ses|leurs)|des|les|tous les|toutes les|au total|un total de|en tout|ensemble|total(?:isent|ise|isaient)?|represent(?:e|ent)|soit|font|fait",
      behind:
        "au total|en tout|ensemble|reunis|reunies|cumules|cumulees|confondus|confondues|a eux (?:deux|trois)|a elles (?:deux|trois)",
    },
    multiple: {
      before: "multipli\\p{L}+ par|divis\\p{L}+ par",
      behind: "fois",
    },
    earlier: {
      before:
        "de|du|des|depuis|contre|au lieu (?:de|d'|des)|plutot que|par rapport a(?:ux)?|compare a|auparavant|jusqu'(?:ici|alors|a present)|precedemment|avant|etait(?: de)?|etaient|avait|avaient|passe de|partir de|non",
      behind:
        "avant|auparavant|precedemment|plus tot|jusqu'(?:ici|alors|a present)|(?:l'annee|le mois|la semaine|le trimestre|l'an) (?:precedente?|derniere?|dernier|passee?|d'avant)|a l'origine|initialement|d'avant",
    },
    later: {
      before:
        "a|aux?|desormais|maintenant|atteint|atteignent|s'etablit a|s'eleve a|est de|sont|est|compte|comptent|jusqu'a|de",
      behind: "desormais|maintenant|aujourd'hui|actuellement|ensuite|depuis",
    },
  },
  points: "points?",
  yearOfLife: "annee (?:de vie|d'age)",
  released:
    "exempt\\p{L}*|exoner\\p{L}+|dispens\\p{L}+|excepte?e?s?|sauf|hormis|epargne\\p{L}*|libere\\p{L}*|facultati\\p{L}+|echapp\\p{L}+|a moins que",
  predecessors:
    "avant|deja|auparavant|precede\\p{L}*|precedente?s?|predecesseure?s?|devanc\\p{L}+|mieux (?:classe|place)\\p{L}*|jusqu'(?:ici|alors|a present)|anterieure?s?|apres",
};
