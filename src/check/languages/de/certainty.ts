/** German: how sure, how far along, on what condition and from what cause something is. */
import type { CertaintyWords } from "../topics/certainty.ts";

export const CERTAINTY: CertaintyWords = {
  future:
    "wird werden will wollen soll sollen plan* beabsichtig* erwart* vorbereit* vor_bereit* kunftig* demnachst geplant vorgesehen voraussichtlich strebt* mochte mochten konnte durfte nachst* bereitet entwurf* gesetzentwurf* vorhaben absicht* erwag* erwog* vor_haben hat_vor haben_vor versprach* versprich* versprochen verpflichte* in_vorbereitung in_arbeit in_planung in_aussicht angestrebt bald morgen hofft hoffen forder* beantrag* schlagt_* vorschlag* empfiehl* empfehl* verhandel* diskutier* berat* bis_ende pruft prufen bemuh* bitte* angebot* bereit_* sobald wenn bis",
  planned:
    "wird werden will wollen soll sollen plant planen geplant beabsichtig* erwartet vorbereitet vorbereiten bereitet bereiten kunftig demnachst vorgesehen voraussichtlich strebt_* streben_* angestrebt mochte mochten hat_vor haben_vor entwurf gesetzentwurf referentenentwurf erwagt erwagen verspricht versprach versprechen verpflichtet_sich in_vorbereitung in_arbeit in_planung in_aussicht nachsten_jahr nachsten_monat nachsten_sommer nachsten_winter nachsten_herbst nachsten_fruhjahr nachsten_fruhling nachste_woche nachstes_jahr kommenden_jahr kommenden kommendes morgen hofft hoffen steht_bevor stehen_bevor schlagt_vor schlug_vor lasst_prufen wird_erarbeitet wird_verhandelt im_gesprach in_diskussion zur_debatte tritt_im_* tritt_am_* tritt_zum_* treten_im_* treten_am_* treten_zum_* versprochen zugesagt",
  futureForms: "",
  done: "hat haben wurde wurden ist sind worden",
  doneForms: "hatte hatten",
  pastForms:
    "*ierte *ierten verkaufte verkauften erhöhte erhöhten senkte senkten baute bauten eröffnete eröffneten schloss schlossen führte führten",
  already: "bereits schon inzwischen mittlerweile seither seitdem nunmehr langst bisher",
  conditions:
    "wenn falls sofern soweit vorausgesetzt unter_der_bedingung unter_der_voraussetzung es_sei_denn vorbehaltlich nur_wenn nur_bei nur_mit solange sobald im_falle im_fall hangt_*_ab hangt_davon_ab abhangig voraussetzung bedingung unter_vorbehalt vorbehalt erst_wenn gegen_vorlage insofern mit_zustimmung bei_zustimmung nur,_wer nur_wer",
  conditional:
    "wenn falls sofern soweit vorausgesetzt bedingung* denn vorbehalt* sobald bei abhang* hangt konnte* durfte* nur ohne sollte* wer inhaber* solange fall falle voraussetz* erst gegen insofern mit zustimm* einwillig* je_nachdem muss mussen erforder* notig* anspruch stimmt berechtigt*",
  regardless:
    "unabhangig ungeachtet auch_wenn selbst_wenn auch_ohne egal gleichgultig in_jedem_fall auf_jeden_fall in_jedem_falle jedenfalls bedingungslos ohne_bedingung* ohne_vorbedingung* vorbehaltlos automatisch ohnehin sowieso so_oder_so was_auch_immer wie_auch_immer ganz_gleich ob_oder_nicht unter_allen_umstanden ohne_weiteres fest_zugesagt fest_versprochen garantiert mit_oder_ohne zugesagt ohne_auflagen obwohl trotz oder_nicht bei_jedem bei_jeder bei_jedes",
  hedges:
    "womoglich moglicherweise vielleicht wahrscheinlich* vermutlich* mutmasslich* angeblich* anscheinend scheinbar offenbar offensichtlich wohl soll sollen scheint scheinen schien schienen vermut* verdacht* nicht_ausgeschlossen nicht_auszuschliessen schliesst_*_nicht_aus schliesst_*_*_nicht_aus schliessen_*_nicht_aus schliessen_*_*_nicht_aus nicht_aus hypothese* vorlaufig* gerucht* moglich moglichkeit denkbar potenziell potentiell eventuell gegebenenfalls dem_vernehmen_nach wie_es_heisst heisst_es es_heisst spricht_dafur sprechen_dafur spricht_vieles deutet deuten deutete deuteten hinweis* indiz* anzeichen schatzungsweise nach_ersten_erkenntnissen nach_bisherigen_erkenntnissen befurcht* erwagt erwagen erwog pruft_ob unklar ungewiss fraglich drohen droht sei_denkbar glaubt glauben halt_es_fur halten_es_fur annahme nimmt_an nehmen_an geht_davon_aus gehen_davon_aus spekul* unter_verdacht abzuwarten offen_ist_ob denkt_uber denken_uber uberlegt uberlegen noch_unklar ist_offen",
  hedgeForms: "könnte könnten dürfte dürften müsste müssten hätte hätten wäre wären",
  that: "dass",
  noHedges:
    "moglich_ist ist_moglich nicht_moglich moglich_macht moglich_gemacht so_*_wie_moglich moglichst sobald_wie_moglich hatte_*_konnen",
  hedged:
    "womoglich moglich* vielleicht wahrscheinlich* vermut* mutmass* angeblich* anscheinend scheinbar offenbar offensichtlich wohl soll* konn* durf* musst* schein* schien* verdacht* ausgeschlossen auszuschliessen nicht_aus hypothes* vorlaufig* gerucht* glaub* schatz* risik* gefahr erwart* zweifel* denkbar potenz* potent* eventuell gegebenenfalls vernehmen heisst spricht_dafur spricht_viel* dafur deut* hinweis* indiz* anzeichen erkenntnis* befurcht* erwag* erwog* pruf* unklar* ungewiss* fraglich droh* annahme* anzunehmen angenommen_* nimmt_an geht_davon spekul* ware sei seien plan* wird werden vorgesehen will wollen mochte* hofft rechn* tippt these ansicht meinung einschatz* denkt_uber denken_uber uberleg* nachdenk* spielt_mit",
  weaklyHedged:
    "laut zufolge nach_angaben nach_auskunft sagt* sagen erklar* teilt* mitteil* bericht* meld* warn* beton* bestatigt_nicht angaben nach_ansicht nach_meinung gibt_an gab_an",
  certain:
    "bestatigt* bestatigen bestatigte bestatigten bewiesen bewies beweist beweis* nachgewiesen nachweis* erwiesen* erwiesenermassen belegt belegen fest_steht steht_fest feststell* festgestellt sicher_ist mit_sicherheit mit_gewissheit zweifelsfrei zweifellos unzweifelhaft ohne_zweifel unbestreitbar unstrittig eindeutig definitiv tatsachlich endgultig beschlossen beschloss beschlossen_hat entschieden entschied* angekundigt kundigte_an kundigt_an ankundig* geklart ermittelt ergab ergaben gestanden fest_zugesagt garantiert zeigt zeigte",
  opinions:
    "schatz* glaub* mein* halt_* rechn* erwart* prognos* vermut* annahme nimmt_an gehen_davon_aus geht_davon_aus",
  causes:
    "verursach* wegen aufgrund weil fuhrt_zu fuhrte_zu fuhrten_zu fuhren_zu gefuhrt fuhrte ausgelost auslos* loste losten bewirk* zwang zwangen zwing* gezwungen totet toten totete infolge dank hervorgerufen hervorruf* rief_*_hervor zuruckzufuhren zuruckgefuhrt liegt_an lag_an liegt_am lag_am schuld_an schuld_ist ursache_* ursache grund_fur folge_von folge_der folge_des ergebnis_der verantwortlich_fur bedingt angeheizt heizt* liess_*_steigen liess_*_sinken lasst_* verantwort* geschuldet verdank* beschert* brachte_*_mit_sich erklaren_* erklart_sich trug_*_bei tragt_*_bei dafur_gesorgt macht_krank machte trieb trieben treibt treiben fuhrt_*_zu fuhrte_*_zu fuhrt_*_*_zu fuhrte_*_*_zu fuhren_*_zu fuhrten_*_zu fuhrt_*_zum fuhrt_*_zur",
  effects:
    "verbesser* verschlechter* verscharf* schadet* geschadet schadigt senkt senkte schutzt erzeug* vertrieb* vertrieben ruinier* zerstor* kostete liessen sorgt* sorgte* sorgten gefordert begunstigt* beitrag* beigetragen deshalb deswegen daher darum durch_den durch_die durch_das senken senkten erhohen steigern steigert erhoht erhohte",
  because:
    "weil wegen aufgrund infolge dank fuhrt_*_auf fuhren_*_auf zuruckzufuhren_auf schreib* ausgelost_durch verursacht_durch",
  amid: "bei beim im in wahrend durch mit",
  reasons:
    "verursach* wegen aufgrund weil fuhr* ausgelost auslos* loste losten bewirk* zwang* zwing* gezwungen infolge dank grund* ursach* schuld* denn deshalb daher deswegen darum folge* durch effekt* verantwort* tote totet toten totete getotet hervor* zuruck* liegt lag ergebnis* bedingt begunstig* trieb* treib* getrieben liess* lass* verdank* sorg* gesorgt erklar* beitrag* beigetragen trug damit sodass so_dass schutz* macht* gemacht kostet* zum_*en",
  cautions:
    "warnen_davor warnt_davor warnte_davor warnten_davor zufall* korrelation* korrelier* nicht_bewiesen nicht_erwiesen nicht_belegt nicht_nachgewiesen nicht_untersucht nicht_gepruft nicht_geklart ungeklart unklar kein_beleg keinen_beleg keine_belege kein_beweis keine_beweise keinen_beweis kein_zusammenhang keinen_zusammenhang ohne_zusammenhang ursachlich* kausal* nicht_ursachlich ob_das_eine ob_ein_zusammenhang ob_zwischen ob_dies ob_das nicht_bekannt unbekannt lasst_offen liess_offen offen_bleibt bleibt_offen offen_ob besagt_nicht belegt_nicht beweist_nicht nicht_zuruckfuhren nicht_zuruckzufuhren schliessen_daraus_nicht nicht_daraus nichts_damit keine_aussage keine_erklarung unerklar* nichts_zu_tun nicht_wegen nicht_weil ursache_und_wirkung nicht_die_ursache nicht_der_grund nicht_schuld hutet* nicht_an_der keine_folge kein_ursach*",
  uncaused:
    "nichts_zu_tun keine_rolle nicht_die_ursache nicht_schuld nicht_verantwortlich_fur nicht_zuruckzufuhren nicht_der_grund keinen_einfluss_auf ohne_zusammenhang unabhangig_von nicht_verursacht nicht_ausgelost",
  coincidences:
    "zeitgleich gleichzeitig zugleich im_selben_jahr im_selben_monat im_gleichen_jahr im_gleichen_monat im_selben_zeitraum im_gleichen_zeitraum in_derselben_woche in_derselben_zeit zur_selben_zeit zur_gleichen_zeit parallel einher* ging_einher geht_einher zusammenfall* fiel_*_zusammen fallt_*_zusammen fielen_*_zusammen zusammenhang zusammenhangen hangt_*_zusammen hangen_*_zusammen begleitet korrelier* korrelation* haufiger fallen_zusammen fiel_zusammen in_verbindung assoziiert haben_weniger haben_mehr hatten_weniger hatten_mehr zusammenhang_zwischen verbindung_zwischen verbunden haben_geringere haben_hohere haben_niedrigere haben_geringeren haben_hoheren haben_niedrigeren haben_*_geringere haben_*_hohere haben_*_niedrigere haben_*_geringeren haben_*_hoheren haben_*_niedrigeren hatten_geringere hatten_hohere hatten_niedrigere hatten_geringeren hatten_hoheren hatten_niedrigeren hatten_*_geringere hatten_*_hohere hatten_*_niedrigere hatten_*_geringeren hatten_*_hoheren hatten_*_niedrigeren hat_geringere hat_hohere hat_niedrigere hat_geringeren hat_hoheren hat_niedrigeren hat_*_geringere hat_*_hohere hat_*_niedrigere hat_*_geringeren hat_*_hoheren hat_*_niedrigeren",
  sequences:
    "nachdem seit wahrend ebenso im_jahr_der im_jahr_des in_dem_jahr in_dem_monat im_monat_der als nach",
};
