/** French words by which one wording claims something different from another. */
import type { WordingWords } from "../wording-words.ts";
import { CERTAINTY } from "./certainty.ts";
import { DATE_ROLES } from "./date-roles.ts";
import { DENIAL } from "./denial.ts";
import { EXTENT } from "./extent.ts";
import { MOVEMENTS } from "./movements.ts";
import { OPPOSITES } from "./opposites.ts";
import { ROLES } from "./roles.ts";

export const WORDING: WordingWords = {
  ...MOVEMENTS,
  opposites: OPPOSITES,
  ...CERTAINTY,
  ...DATE_ROLES,
  ...DENIAL,
  ...EXTENT,
  small:
    "le la les l un une des du de d et ou mais en dans a au aux par pour avec sans sur sous entre depuis vers chez que qu qui dont ou ce cet cette ces son sa ses leur leurs il elle ils elles on se s y n ne pas plus moins tres est sont etait etaient ete etre fut furent sera seront a ont avait avaient avoir aussi comme si quand lorsque parce ainsi tout toute tous toutes chaque quelque quelques autre autres meme memes selon apres avant pendant deux deja encore c j m t nous vous lui toujours celui celle ceux celles",
  disputed:
    "soutient soutiennent pretend pretendent allegu* accus* imputent impute reproch* assure_que assurent_que",
  said: "dit disent declare declarent affirme affirment assure assurent soutient soutiennent indique indiquent annonce annoncent explique expliquent estime estiment reconnait reconnu avertit admet nie confirme precise precisent conclut juge considere",
  accordingTo: "selon d'apres de_l'avis_de aux_dires_de",
  passives: "par est sont ete fut furent",
  acts: "a_* ont_* vend achete prete poursuit",
  prepositions: "en au aux de du des depuis avec pour par contre apres durant devant sur dans selon avant",
  roles: ROLES,
};
