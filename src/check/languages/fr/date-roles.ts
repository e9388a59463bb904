/** French: whether something begins or ends on a date. */
import { calendarNames } from "../calendar-names.ts";
import type { DateRoleWords } from "../topics/date-roles.ts";

const { months, weekdays } = calendarNames("fr");

export const DATE_ROLES: DateRoleWords = {
  dateNames: [...months.keys(), ...weekdays.keys()].join(" "),
  doubtfulDateNames: "",
  dateLinks: "de du",
  hourSigns: "h heures heure",
  fromDate:
    "depuis depuis_le des des_le a_partir_de a_partir_du a_partir_d' a_compter_de a_compter_du au_plus_tot pas_avant pas_avant_le a_dater_du",
  untilDate: "jusqu'a jusqu'au jusqu'en",
  byDate: "avant avant_le au_plus_tard au_plus_tard_le d'ici d'ici_au d'ici_le d'ici_a pas_apres",
  afterDate: "apres apres_le",
  rangeFrom: "du de entre entre_le",
  rangeTo: "au a et et_le",
  beginnings:
    "commenc* debute* debuter* ouvre ouvrent ouvrir* ouvrira ouvrait ouvert ouverte ouverts ouvertes ouverture reouv* rouv* lance* lancement inaugur* fonde fondee fondes fondation creation cree creee crees creees instaur* introdui* introduction en_vigueur s'appliqu* applicable valable prend_effet pris_effet adhere* adhesion rejoint entre_en entree_en entrera_en entre_a nomme* elu elue elus investi* reprend reprise repris mis_en_service mise_en_service demarr* premier_jour",
  endings:
    "finit finis finir* ferme fermee fermees fermes fermera fermer fermeront ferment fermeture clos close cloture* cesse* cessa expire* echoit echeance s'acheve* acheve* se_termin* termine terminee terminera prend_fin pris_fin met_fin mis_fin quitt* demission* limoge* annule* suspend* suspension abolition aboli* abroge* supprim* dissous dissoute dissout desarm* demoli* mort morte deces decede* dernier_jour date_limite delai radie*",
  movings: "hors sauf excepte report* repouss* decal* differ* prolong* avanc* ajourn* retard*",
  clauseWords: "et mais tandis alors_que puis qui quand lorsque",
};
