/** German words of denial. */
import type { DenialWords } from "../topics/denial.ts";

export const DENIAL: DenialWords = {
  negations: "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne nirgends",
  denying: "nicht nie niemals kein keine keinen keinem keiner keines ohne weder noch_nie niemand nichts",
  denyingVerbs: "nicht nie niemals kein keine keinen keinem keiner keines",
  failing:
    "verweiger* weiger* ablehn* abgelehnt lehnt lehnte lehnten unfahig ausserstande ausser_stande versaum* unterliess* unterlass* verzicht* vermeid* vermied* vermieden verhinder* verbiet* verbot verboten untersagt* scheiter* gescheitert fehlt fehlte fehlten fehlen mangelt mangelte frei_von *frei *freie *freien *freier *los *lose *losen *loser entbehrt anstatt statt kaum schliesst_*_aus schliessen_*_aus ausgeschlossen missl* gelang_*_nicht schloss_*_aus schloss_*_*_aus schloss_*_*_*_aus schloss_*_*_*_*_aus schlossen_*_aus schlossen_*_*_aus schlossen_*_*_*_aus schlossen_*_*_*_*_aus",
  without:
    "ohne *frei *freie *freien *freier *los *lose *losen *loser frei_von mangel_an fehlt fehlte fehlten fehlen mangelt mangelte",
  neither: "weder",
  but: "aber doch jedoch wahrend obwohl sondern hingegen dagegen",
  managed:
    "gelang gelungen gelingt schaffte schafften geschafft vermochte vermochten erfolgreich konnte konnten stimmte_zu stimmten_zu zugestimmt willigte*",
  noNegations:
    "nicht_nur nicht_mehr_als nicht_weniger nicht_uber nicht_zuletzt nicht_ubersteig* nicht_uberschreit* nichts_als nicht_ausgeschlossen nicht_erst nicht_alle nicht_allen nicht_jeder nicht_jede nicht_jedes nicht_immer nicht_auszuschliessen nicht_aus nicht_allein nicht_bloss nicht_lediglich nicht_zwingend nicht_unbedingt nicht_ganz nicht_selten nicht_wenige nicht_beschrankt ohne_ausnahme ohne_zweifel ohne_verzug nicht_vor nicht_bevor nicht_spater nicht_langer_als keine_ausnahme nicht_einmal_mehr nicht_unmoglich einige_wenige auslos* auslost* *ausloser einlos* ablos* erlos* verlos* auflos* los lose losen freie freien freier frei(?!_von) findet…statt finden…statt fand…statt fanden…statt gibt…statt gab…statt",
  denials:
    "verweiger* weiger* ablehn* abgelehnt lehnt lehnte lehnten fehl* ausgenommen befreit ausserhalb verbot* verbiet* verhinder* vermeid* vermied* verzoger* erst kaum gescheitert scheiter* versaum* aussetz* ausgesetzt bestreit* bestritt* einzig* ungesetzlich unverandert unberuhrt wenig* hochstens maximal mangelt mangel* frei_von *frei *freie *freien *freier *freies *los *lose *losen *loser *loses gegen dagegen widersprach* widerspricht widersprech* einstimmig* unan* unbe* uner* unge* unver* unzu* unab* unauf* unaus* unein* unmog* unfah* unrecht* unsicher* unvoll* unklar* unwirk* illegal* ausser ausserstande verzicht* unterliess* unterlass* unterblieb* unterbleib* entfall* entfiel* ausfall* ausgefallen fiel_aus fallt_aus ausschl* ausgeschl* schliesst_*_aus abgesagt absag* storniert* verschoben verschieb* verschob* vertagt* stopp* blockier* gestoppt eingestellt einstell* zuruckgewiesen zuruckgezogen zog_zuruck verwarf verworfen aufgehoben widerruf* ignorier* ubersah* ubergang* vergass* vergessen geschlossen schliess* schloss* leer leere leeren leersteh* offen* aussteh* steht_aus warte* abwart* bleib* blieb* geblieben weiterhin immer_noch nach_wie_vor verlor* verloren verfallen verfiel* abgelaufen endete beendet ende_der ende_des rest statt anstatt trotz verschwieg* geheim* verschont* sondern weit_von anders nur allein lediglich spat zu_spat zu_wenig nirgend* noch verpasst* untersag* missl* missling* freigesprochen unschuldig abhang* anderer_ansicht anders_sehen sieht_das_anders abgeschnitten abgestellt gesperrt abgeschafft abschaff* gestrichen streich* aufgab aufgegeben widersetz* kritisier* unterbrochen gekappt gratis umsonst",
  bounding:
    "mehr_als weniger_als uber unter ubersteig* uberschreit* langer_als hoher_als niedriger_als vor nach jenseits",
  reversing:
    "keineswegs keinesfalls mitnichten kaum selten schwerlich unwahrscheinlich unfahig ausserstande weiger* verweiger* lehnt_*_ab lehnte_*_ab ablehn* abgelehnt bestreit* bestritt* dementier* leugne* geleugnet widersprach* widerspricht falsch falschlich* unwahr unzutreffend haltlos unbegrundet statt anstatt wies_*_zuruck weist_*_zuruck zuruckgewiesen bezweifel* ausgeschlossen schliesst_*_aus mangels keinerlei unwahrscheinlich* zweifelhaft* unmoglich* unfahig* ausser_stande nirgendwo noch_nicht verneint* widersprech* widersprochen widerleg* falsche haltlos* unbegrundet* anstelle zuruckweis* schloss_*_aus mangel_an versaum* unterliess* unterlass* verzicht* verboten untersagt* scheiter* gescheitert es_sei_denn sofern_nicht noch_nie nirgends weit_davon zweifeln_an lehnt_es_ab lehnte_es_ab lehnten_es_ab fehlt fehlte fehlten nur_wenige die_wenigsten",
  turningPrefixes: "un in il miss",
  ended: "nicht_mehr kein_*_mehr keine_*_mehr keinen_*_mehr nicht_langer nie_mehr",
  goesOn: "bleibt bleiben blieb weiterhin immer_noch noch_immer nach_wie_vor unverandert weiter",
};
