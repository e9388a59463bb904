/** Spanish: the words by which one wording claims something else than another. */
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
    "el la los las un una unos unas y e o u pero de del en a al por para con sin sobre entre desde hasta segun que quien cuyo cuya su sus se le les lo me nos es son era eran fue fueron ser sido esta estan estaba estaban ha han habia habian hay como mas menos muy ya aun tambien no ni si cuando donde mientras porque este estos estas ese esa aquel cada todo toda todos todas algun alguno alguna algunos algunas otro otra otros otras mismo misma dos tras ante bajo durante dejar sera seran todavia",
  rises:
    "aument* subio subieron sube suben subir subira subido crecio crecieron crece crecen crecer crecido increment* elevo elevaron elevar eleva elevado alza alzas encarec* dispar* ascend* duplic* triplic* ampli* repunt* mejoro mejoraron",
  falls:
    "disminu* bajo_un bajo_en bajaron baja bajan bajar bajara bajado cayo cayeron cae caen caer caido descend* reduj* reduc* recort* retroced* abarat* mengu* desplom* merm* decrec* rebaj*",
  opposites:
    "antes>despues encima>debajo minimo*~maximo* import*~export* norte~sur este~oeste hijo~hija hijos~hijas padre~madre hermano~hermana marido~esposa comprador*~vendedor* acreedor*~deudor* arrendador*~arrendatario* dentro~fuera acept*~rechaz* aprob*~rechaz* permit*~prohib* autoriz*~prohib* legal~ilegal abr*~cerr* apoy*~opon* apoy*~opus* gan*~perd* culpable~inocente conden*~absol* publico~privado publica~privada llegada~salida entrada~salida superavit~deficit ganancia*~perdida* beneficio*~perdida* urban*~rural* hombre*~mujer* izquierda~derecha invierno~verano aguas_arriba~aguas_abajo obligatori*~voluntari* obligatori*~optativ* mayoria~minoria empez*~termin* interior~exterior nacional*~extranjer* al_menos~como_maximo temporal*~permanente* oriental*~occidental* septentrional*~meridional* diurn*~nocturn* verdadero~falso maximo~minimo caro>barato cara>barata mas_rapido>mas_lento mas_rapida>mas_lenta mas_alto>mas_bajo mas_alta>mas_baja mas_largo>mas_corto mas_larga>mas_corta mas_grande>mas_pequeno mas_joven>mas_viejo mas_antiguo>mas_reciente compro^vendio compra^vende presto^debe entro~salio",
  by: "en un_el por",
  to: "a hasta",
  disputed:
    "sostien* sostuv* asegura aseguran aleg* culpa_a culpan_a culpan acus* defiende_que defienden_que achac*",
  said: "dijo dice dijeron dicen afirmo afirma afirman afirmaron aseguro asegura aseguran sostuvo sostiene declaro declara explico explica anuncio anuncia advirtio advierte admitio admite nego niega confirmo confirma informo informa indico indica senalo senala considera estima concluyo concluye",
  accordingTo: "segun a_juicio_de en_opinion_de en_palabras_de de_acuerdo_con",
  passives: "por fue fueron ser sido",
  acts: "*o *aron *ieron vende compra presta demanda",
  prepositions: "en al de del desde con para por contra tras durante ante hasta sobre segun",
  more: "mas mayor* mejor* superior*",
  less: "menos menor* peor* inferior*",
  than: "que",
  roles: ROLES,
};
