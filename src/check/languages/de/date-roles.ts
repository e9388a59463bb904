/** German: whether something begins or ends on a date. */
import { calendarNames } from "../calendar-names.ts";
import type { DateRoleWords } from "../topics/date-roles.ts";

const { months, weekdays } = calendarNames("de");

export const DATE_ROLES: DateRoleWords = {
  dateNames: [...months.keys(), "janner", "feber", ...weekdays.keys(), "sonnabend"].join(" "),
  doubtfulDateNames: "",
  dateLinks: "des",
  hourSigns: "uhr",
  fromDate:
    "ab ab_dem seit seit_dem seit_der von_an vom_an fruhestens_am fruhestens_ab nicht_vor nicht_vor_dem erst_am erst_ab erst_ab_dem erst_im erst mit_wirkung_vom mit_wirkung_zum beginnend_am",
  untilDate: "bis bis_zum bis_zur bis_einschließlich langstens_bis",
  byDate: "bis_spatestens spatestens_am spatestens_bis spatestens_bis_zum spatestens vor vor_dem",
  afterDate: "nach nach_dem",
  rangeFrom: "vom von zwischen zwischen_dem",
  rangeTo: "bis bis_zum und",
  beginnings:
    "beginn beginnt beginnen begann begannen begonnen starten startet startete gestartet start anfing anfangt fing_an eroffn* offnet offnete offnen geoffnet wiedereroff* gegrundet grundete grundung eingefuhrt einfuhrung fuhrte_ein in_kraft inkraft* gilt gelten galt gultig wirksam beigetreten beitritt trat_bei aufgenommen aufnahm* eingeweiht einweih* gewahlt ernannt vereidigt amtsantritt angelaufen lauft_an lief_an vom_stapel geboren wiederaufnahme erste_tag erster_tag erste_sitzungstag erster_sitzungstag auftakt",
  endings:
    "endet enden endete endeten geendet zu_ende beend* schließ* schloss_am schloss_im schloss_die schloss_der schloss_ihre schloss_seine geschloss* schließung* auslauft lauft_aus lief_aus ausgelaufen ablauft lauft_ab lief_ab abgelaufen erlisch* erlosch* aufgehoben aufheb* aufgegeb* abgeschafft eingestellt einstellung ausgetreten austritt trat_aus verlasst verlassen verließ zuruckgetreten rucktritt trat_zuruck entlassen entlasst gesperrt sperrung sperre stillgeleg* außer_betrieb außer_dienst außer_kraft ausgemustert abgesagt ausgefallen fiel_aus gestorben starb tod letzte letzter letzten_tag fristende annahmeschluss einsendeschluss anmeldeschluss aufgelost abgebroch*",
  movings:
    "außerhalb ausgenommen verschob* verschieb* verleg* vertag* vorverleg* vorgezog* verlanger* verzoger* aufgeschob*",
  clauseWords: "und aber wahrend wobei doch sondern als nachdem bevor ehe",
};
