/** Spanish words by which one wording claims something different from another. */
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
    "el la los las un una unos unas y e o u pero de del en a al por para con sin sobre entre desde hasta segun que quien cuyo cuya su sus se le les lo me nos es son era eran fue fueron ser sido esta estan estaba estaban ha han habia habian hay como mas menos muy ya aun tambien no ni si cuando donde mientras porque este estos estas ese esa aquel cada todo toda todos todas algun alguno alguna algunos algunas otro otra otros otras mismo misma dos tras ante bajo durante dejar sera seran todavia",
  disputed:
    "sostien* sostuv* asegura aseguran aleg* culpa_a culpan_a culpan acus* defiende_que defienden_que achac*",
  said: "dijo dice dijeron dicen afirmo afirma afirman afirmaron aseguro asegura aseguran sostuvo sostiene declaro declara explico explica anuncio anuncia advirtio advierte admitio admite nego niega confirmo confirma informo informa indico indica senalo senala considera estima concluyo concluye",
  accordingTo: "segun a_juicio_de en_opinion_de en_palabras_de de_acuerdo_con",
  passives: "por fue fueron ser sido",
  acts: "*o *aron *ieron vende compra presta demanda",
  prepositions: "en al de del desde con para por contra tras durante ante hasta sobre segun",
  roles: ROLES,
};
