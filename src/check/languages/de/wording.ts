/** German: the words by which one wording claims something else than another. */
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
    "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach seit von vom zu zum zur durch fur gegen ohne um uber unter vor zwischen als wie dass ob wenn weil da damit so auch noch schon nur nicht kein keine keinen keiner ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten sich er sie es ihr ihre ihren ihrem ihrer seine seinen seinem seiner dieser diese dieses welche man alle alles jede jeder jedes einige viele mehr weniger sehr bis dort hier dann nun kann konnen soll sollen muss mussen darf durfen andere anderen selbst zwei laut",
  rises:
    "gestiegen stieg stiegen steigt steigen ansteig* angestieg* zugenommen zunahm* nahm_zu nahmen_zu nimmt_zu erhoht* erhohen erhoht wuchs* wachs* gewachs* verdoppel* verdreifach* hoher angehoben anheb* hob teurer verteuer* ausgeweitet kletter* gesteigert ausgebaut vergrosser* anstieg zunahme",
  falls:
    "gesunken sank sanken sinkt sinken gefallen fiel fielen abgenommen nahm_ab nahmen_ab nimmt_ab gesenkt senk* reduzier* verringer* verminder* halbier* schrumpf* geschrumpf* niedriger billiger verbillig* gekurzt ruckgang zuruckgegangen ging_zuruck gingen_zuruck herabgesetzt abgesenkt einbruch eingebrochen abnahme kurzt kurzte kurzten",
  opposites:
    "vor>nach vorher~nachher bevor>nachdem oberhalb>unterhalb mindest*~hochst* mindestens~hochstens minimum~maximum minimal*~maximal* import*~export* einfuhr*~ausfuhr* nordlich*~sudlich* ostlich*~westlich* norden~suden osten~westen nord*~sud* sohn~tochter vater~mutter bruder~schwester kaufer*~verkaufer* glaubiger*~schuldner* vermieter*~mieter* arbeitgeber*~arbeitnehmer* innerhalb~ausserhalb angenommen~abgelehnt genehmigt~abgelehnt bewilligt~abgelehnt zugestimmt~abgelehnt annahm*~ablehn* erlaub*~verbiet* erlaubt~verboten zulassig~unzulassig legal~illegal offn*~schliess* geoffnet~geschlossen eroffnet~geschlossen unterstutz*~ablehn* gewann*~verlor* gewonnen~verloren schuldig~unschuldig verurteilt~freigesprochen offentlich*~privat* ankunft~abfahrt ankunft~abreise eingang~ausgang uberschuss~defizit gewinn*~verlust* stadtisch*~landlich* manner~frauen links~rechts linke*~rechte* winter~sommer stromaufwarts~stromabwarts verpflichtend~freiwillig pflicht~freiwillig mehrheit~minderheit begann~endete begonnen~beendet vorubergehend~dauerhaft eingestellt~entlassen einnahmen~ausgaben sicher~unsicher wahr~falsch inland*~ausland* heimisch*~auslandisch* kaufte^verkaufte gekauft^verkauft",
  by: "um",
  to: "auf",
  disputed: "behaupt* beschuldig* versicher* beteuer* wirft_* werfen_*",
  said: "sagt sagte sagen sagten erklart erklarte behauptet behauptete meldet meldete teilte berichtet berichtete warnt warnte betont betonte bestreitet bestritt bestatigt bestatigte halt schreibt schrieb",
  accordingTo: "laut nach_angaben zufolge nach_ansicht nach_meinung",
  passives: "wird wurde wurden worden",
  acts: "*te *ten ge*t ge*en ver*t lieh rammte verkauft verkaufte schlug verklagte traf griff gewann verliess hielt trat",
  prepositions:
    "im in am an auf aus bei beim mit nach seit von vom vor zu zum zur durch fur gegen dem den einem einen ins ans bis um",
  more: "mehr hoher grosser schneller langer alter besser starker teurer reicher",
  less: "weniger niedriger kleiner langsamer kurzer junger schlechter schwacher billiger armer",
  than: "als",
  roles: ROLES,
};
