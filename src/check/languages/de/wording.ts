/** German: the words by which one wording claims something else than another. */
import type { WordingWords } from "../wording-words.ts";

export const WORDING: WordingWords = {
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
  negations: "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne nirgends",
  denying: "nicht nie niemals kein keine keinen keinem keiner keines ohne",
  denyingVerbs: "nicht nie niemals",
  noNegations:
    "nicht_nur nicht_mehr_als nicht_weniger nicht_uber nicht_zuletzt nicht_ubersteig* nicht_uberschreit* nichts_als nicht_ausgeschlossen nicht_erst",
  denials:
    "verweiger* ablehn* abgelehnt fehl* ausgenommen befreit ausserhalb verbot* verbiet* verhinder* vermeid* vermied* verzoger* erst kaum gescheitert scheiter* versaum* aussetz* bestreit* bestritt* einzig* ungesetzlich unverandert unberuhrt wenig* hochstens maximal mangelt frei_von",
  some: "einige einigen einiger mehrere mehreren manche manchen viele vielen wenige wenigen teil halfte drittel viertel etliche zahlreiche",
  most: "meisten mehrheit grossteil fast_alle mehrzahl",
  all: "alle allen aller jeder jede jedes jeden jedem samtliche* ganz ganze* gesamt* immer stets",
  numerals: "zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
  outOf: "der von von_den aus_den seiner ihrer",
  only: "nur lediglich ausschliesslich allein einzige einziger einzigen einziges bloss",
  notOnly: "nur lediglich ausschliess* allein einzig* ausser bloss beschrankt* vorbehalten",
  superlatives:
    "grosste grossten grosster grosstes grosstem hochste hochsten hochster hochstes hochstem niedrigste niedrigsten niedrigster niedrigstes niedrigstem kleinste kleinsten kleinster kleinstes kleinstem alteste altesten altester altestes altestem jungste jungsten jungster jungstes jungstem langste langsten langster langstes langstem kurzeste kurzesten kurzester kurzestes kurzestem schnellste schnellsten schnellster schnellstes schnellstem langsamste langsamsten langsamster langsamstes langsamstem starkste starksten starkster starkstes starkstem schwachste schwachsten schwachster schwachstes schwachstem reichste reichsten reichster reichstes reichstem armste armsten armster armstes armstem tiefste tiefsten tiefster tiefstes tiefstem schwerste schwersten schwerster schwerstes schwerstem leichteste leichtesten leichtester leichtestes leichtestem teuerste teuersten teuerster teuerstes teuerstem billigste billigsten billigster billigstes billigstem fruheste fruhesten fruhester fruhestes fruhestem beste besten bester bestes bestem schlechteste schlechtesten schlechtester schlechtestes schlechtestem schlimmste schlimmsten schlimmster schlimmstes schlimmstem warmste warmsten warmster warmstes warmstem kalteste kaltesten kaltester kaltestes kaltestem heisseste heissesten heissester heissestes heissestem breiteste breitesten breitester breitestes breitestem engste engsten engster engstes engstem einzige einzigen einziger einziges einzigem am_*sten beispiellos beispiellose rekordhoch",
  among: "zu_den unter_den eine_der einer_der eines_der einer_von zweit* dritt* viert* zahlt_zu",
  future:
    "wird werden will wollen soll sollen plan* beabsichtig* erwart* vorbereit* vor_bereit* kunftig* demnachst geplant vorgesehen voraussichtlich strebt* mochte mochten konnte durfte nachst* bereitet",
  futureForms: "",
  done: "hat haben wurde wurden ist sind worden hatte",
  conditions: "wenn falls sofern soweit vorausgesetzt unter_der_bedingung es_sei_denn vorbehaltlich nur_wenn",
  conditional:
    "wenn falls sofern soweit vorausgesetzt bedingung* denn vorbehalt* sobald bei abhang* hangt konnte* durfte* nur ohne sollte* wer inhaber*",
  hedges:
    "womoglich moglich* vielleicht wahrscheinlich* vermutlich* mutmasslich* angeblich* anscheinend offenbar wohl soll sollen konnte konnten durfte durften scheint scheinen vermut* verdacht* nicht_ausgeschlossen nicht_auszuschliessen hypothese* vorlaufig* gerucht*",
  hedged:
    "womoglich moglich* vielleicht wahrscheinlich* vermut* mutmass* angeblich* anscheinend offenbar wohl soll* konn* durf* schein* verdacht* ausgeschlossen auszuschliessen hypothes* vorlaufig* gerucht* laut zufolge nach_angaben nach_ansicht glaub* schatz* risik* gefahr erwart* zweifel*",
  causes:
    "verursach* wegen aufgrund weil fuhrt_zu fuhrte_zu fuhrten_zu ausgelost auslos* loste bewirk* zwang zwangen zwing* gezwungen totet toten totete infolge dank",
  reasons:
    "verursach* wegen aufgrund weil fuhr* ausgelost auslos* loste bewirk* zwang* zwing* gezwungen infolge dank grund* ursache* schuld* denn deshalb daher folge* durch effekt* verantwort* tote totet toten totete getotet",
  cautions: "warnen_davor warnt_davor zufall* korrelation* nicht_bewiesen kein_beleg keinen_beleg",
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
  everywhere: "ganzen ganze ganzer gesamten landesweit bundesweit uberall",
};
