/** French: the words by which one wording claims something else than another. */
import type { WordingWords } from "../wording-words.ts";
import { CERTAINTY } from "./certainty.ts";
import { DATE_ROLES } from "./date-roles.ts";
import { DENIAL } from "./denial.ts";
import { EXTENT } from "./extent.ts";
import { ROLES } from "./roles.ts";

export const WORDING: WordingWords = {
  ...CERTAINTY,
  ...DATE_ROLES,
  ...DENIAL,
  ...EXTENT,
  small:
    "le la les l un une des du de d et ou mais en dans a au aux par pour avec sans sur sous entre depuis vers chez que qu qui dont ou ce cet cette ces son sa ses leur leurs il elle ils elles on se s y n ne pas plus moins tres est sont etait etaient ete etre fut furent sera seront a ont avait avaient avoir aussi comme si quand lorsque parce ainsi tout toute tous toutes chaque quelque quelques autre autres meme memes selon apres avant pendant deux deja encore c j m t nous vous lui toujours",
  rises:
    "augment* hausse hausses monte montent monte monter grimp* progress* croit croissent accru* accroi* relev* rehauss* bond* doubl* tripl* s'envol* rencher* elargi* gonfl* major* releve s'accroi* renforc*",
  falls:
    "diminu* baisse baisses baisser baissent recul* chut* redui* tomb* abaiss* flechi* retreci* decroi* s'effondr* divis* rabot* allege* repli*",
  opposites:
    "avant>apres dessus>dessous au-dessus>au-dessous minimum~maximum minimal*~maximal* au_moins~au_plus import*~export* nord~sud est_de~ouest_de l'est~l'ouest fils~fille pere~mere frere~soeur mari~epouse acheteur*~vendeur* creancier*~debiteur* bailleur*~locataire* preteur*~emprunteur* employeur*~employe* interieur*~exterieur* accept*~reje* accept*~refus* approuv*~reje* adopt*~reje* autoris*~interdi* permis~interdit legal*~illegal* ouvr*~ferm* ouvert*~ferm* soutien*~oppos* gagn*~perd* coupable*~innocent* condamn*~acquitt* public~prive publique~privee arrivee~depart entree~sortie excedent*~deficit* benefice*~perte* urbain*~rura* hommes~femmes gauche~droite matin~soir hiver~ete amont~aval obligatoire*~facultati* obligatoire*~volontaire* majorite~minorite debut*~fin commenc*~termin* temporaire*~permanent* embauch*~licenci* recettes~depenses present~absent vrai~faux plus_cher>moins_cher plus_chere>moins_chere plus_rapide>plus_lent plus_haut>plus_bas plus_haute>plus_basse plus_grand>plus_petit plus_grande>plus_petite plus_long>plus_court plus_longue>plus_courte plus_jeune>plus_vieux achete^vend achete^vendu a_achete^a_vendu entre~sorti",
  by: "de d'",
  to: "a jusqu'a",
  disputed:
    "soutient soutiennent pretend pretendent allegu* accus* imputent impute reproch* assure_que assurent_que",
  said: "dit disent declare declarent affirme affirment assure assurent soutient soutiennent indique indiquent annonce annoncent explique expliquent estime estiment reconnait reconnu avertit admet nie confirme precise precisent conclut juge considere",
  accordingTo: "selon d'apres de_l'avis_de aux_dires_de",
  passives: "par est sont ete fut furent",
  acts: "a_* ont_* vend achete prete poursuit",
  prepositions: "en au aux de du des depuis avec pour par contre apres durant devant sur dans selon avant",
  more: "plus davantage meilleur* superieur*",
  less: "moins pire* inferieur*",
  than: "que qu'*",
  roles: ROLES,
};
