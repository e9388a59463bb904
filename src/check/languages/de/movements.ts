/** German words for rising and falling, by how much and to what, and for comparing. */
import type { MovementWords } from "../topics/movements.ts";

export const MOVEMENTS: MovementWords = {
  rises: [
    "steig* gestieg* stieg stiegen anstieg* ansteig* angestieg* anzusteigen zunahm* zunehm* zunimmt zugenommen zuzunehmen nahm…zu nahmen…zu nimmt…zu nehmen…zu erhoht* erhohen erhohung* wuchs wuchsen wachsen wachst wachsend* gewachsen* wachstum* zuwachs* zuwachse* anwuchs* angewachsen* anwachs*",
    "verdoppel* verdreifach* vervierfach* verfunffach* vervielfach* hoher* angehoben anheb* anhebung* anhob hob…an hoben…an hebt…an teurer* verteuer* teuerung* preisanstieg* ausgeweitet ausweit* weitet*…aus kletter* geklettert steiger* gesteigert aufgestockt aufstock* stockt*…auf vergrosser*",
    "belebt* belebung* erholt* erholung* in_die_hohe auftrieb* zugelegt zulegen zulegt* zuzulegen legte…zu legten…zu legt…zu legen…zu anschwell* angeschwollen schwoll…an schwollen…an schwillt…an hochgeschnellt schnellt*…hoch schoss…hoch schossen…hoch emporgeschnellt schnellt*…empor ausgedehnt ausdehn* dehnt*…aus verlanger* langer* mehrte* vermehr* gemehrt mehren",
    "haufiger* zahlreicher* grosser* lauter* gewann_an gewinnt_an gewinnen_an gewannen_an an_boden_gewonnen boden_gut boom* hochststand* rekordhoch* rekordstand* zog…an zogen…an zieht…an angezogen kostspieliger* heraufgesetzt setzt*…herauf hinaufgesetzt erweiter* aufgeblaht* hinzugewonn* voller aufwarts* nach_oben bergauf sprung* sprunghaft",
    "zugang* aufschwung* mehr_geworden warmer* breiter* dicker* schwerer* wird_mehr werden_mehr wurden_mehr ausbau ausgebaut baut*…aus intensiver* verstark* hochgefahren fuhr*…hoch fahr*…hoch heiss*er aufgewertet aufwert*",
  ].join(" "),
  falls: [
    "sank sanken sinkt sinken sinkend* gesunken* absink* abgesunken* absank* abzusinken fiel fielen gefallen* fallt abgefallen abfiel abnahm* abnehm* abnimmt abgenommen abzunehmen nahm…ab nahmen…ab nimmt…ab nehmen…ab gesenkt* senken senkt senkte senkten senkung* preissenkung* absenk* abgesenkt*",
    "reduzier* reduktion* verringer* verminder* minderung* gemindert minderte* halbier* schrumpf* geschrumpft* niedriger* billiger* verbillig* gunstiger* preiswerter* kurzt kurzte kurzten gekurzt* kurzung* kurzer* verkurz* ruckgang ruckgange ruckgangs rucklaufig* zuruckgegangen* zuruckgeh* zuruckging* zuruckzugehen",
    "ging…zuruck gingen…zuruck geht…zuruck gehen…zuruck zuruckgefahren fuhr*…zuruck fahr*…zuruck zuruckgeschraubt schraub*…zuruck herabgesetzt setzt*…herab herabsetz* herunter* einbruch* eingebrochen einbrech* einbrach brach…ein brachen…ein bricht…ein abnahme nachgegeben nachgab* gab…nach gaben…nach gibt…nach",
    "nachgelassen liess…nach liessen…nach lasst…nach lassen…nach abgeflaut flaut*…ab abflau* abebb* abgeebbt ebbt*…ab abgebaut abbau abbaut* baut*…ab bauen…ab tiefer* tiefstand* rekordtief* dezimier* eingedampft zusammengestrichen gedrosselt drossel* schwand schwanden schwindet schwinden geschwunden* schwund",
    "in_den_keller talfahrt* verlor_an verliert_an verlieren_an verloren_an an_boden_verlor* ausgedunnt* dunnt*…aus dunner* kleiner* leiser* ruhiger* leerer abwarts* nach_unten bergab gerutscht abgerutscht rutscht*…ab rutscht*…auf sackt*…ab abgesackt gestutzt weniger_geworden einbussen einbusste* busst*…ein eingebusst schmaler* abgespeckt",
    "nachlassend* wird_weniger werden_weniger wurden_weniger leichter_geworden kuhler* kalter* seltener* verschlank* abgeschmolzen schmolz* schmilzt geschmolzen* dampft*…ein verkleiner* zusammengeschrumpft ermassig* verbilligt abgewertet abwert* gelockert minus_von ruckschritt*",
  ].join(" "),
  noMoves:
    "wachstum*_*_bei_minus wachstum_von_minus wachstum_bei_minus wachstum_betrug_minus nicht_mehr kein_*_mehr keine_*_mehr keinen_*_mehr nie_mehr niemand_mehr mehr_oder_weniger nicht_langer nicht_weniger gefallen_soldaten gefallen_lassen nicht_mehr_als umso_mehr immer_mehr_als um_so_mehr zugang_zu zugang_zum zugang_zur fiel_aus fiel…aus fiel…auf fallt…aus fallt_auf fallt_unter fallen_unter steigt_aus stieg…aus stiegen…aus stiegen_ein stieg_ein erst_recht gesunken_schiff* nahm…teil ins_leere steigerlied",
  more: "mehr zusatzlich* weitere*",
  less: "weniger",
  than: "als",
  compared: "als wie gegenuber im_vergleich_zu",
  earlier:
    "zuvor vorher fruher vor_* vorjahr* vorjahres* vormonat* vorwoche* vorquartal* jahr jahre jahren jahres monat* woche* quartal* letzt* vergangen* bisher bislang damals je heute jetzt noch geplant erwartet jahrzehnt* jemals einst",
  dimensions: [
    "hoh*|hoch~niedrig*|tief* lang|lange|langer*|langes~kurz* gross*~klein* teur*|teuer*|kostspielig*~billig*|gunstig*|preiswert* schnell*|rasch*|zugig*~langsam* stark*|kraftig*~schwach* schwer*~leicht* dick*~dunn* breit*|weit*~schmal*|eng* tief*~flach*|seicht* reich*~arm|arme|armer*|armsten alt|alter*|alte|altere*~jung* alt|alter*|alte|altere*~neu*",
    "laut|lauter*|laute~leise*|ruhig*|still* heiss*|warm*~kalt*|kuhl* nass*|feucht*~trocken* gut|gute|besser*~schlecht*|schlimm* sicher*~gefahrlich*|unsicher* sauber*~schmutzig* einfach*|leicht*~schwierig*|schwer*|kompliziert* haufig*|oft|ofter~selten* fruh*~spat* nah*|naher*~fern*|weit* hart*~weich* voll|voller*~leer* streng*~locker*|mild*|lax* sparsam*~durstig*|verschwend* modern*~veraltet* beliebt*~unbeliebt*",
  ].join(" "),
  exceeds:
    "ubertriff* ubertraf* ubertroff* ubersteig* ubersteigt uberstieg* uberhol* ubertrump* uberrag* uberschritt* uberschreit* uberfluge* uberwieg* uberwog* vor_denen liegt_uber liegen_uber lag_uber lagen_uber das_doppelte doppelt_so zweimal_so dreimal_so viermal_so",
  trails:
    "hinkt_hinter hinken_hinter bleibt_hinter bleiben_hinter blieb_hinter blieben_hinter liegt_hinter liegen_hinter lag_hinter lagen_hinter liegt_unter liegen_unter lag_unter lagen_unter unterschritt* unterschreit* unterbiet* unterbot* reicht_nicht_an halb_so halb_soviel",
  against:
    "im_vergleich_zu im_vergleich_zum im_vergleich_zur gegenuber anders_als im_gegensatz_zu verglichen_mit",
  breaks:
    "aber wahrend sondern obwohl obgleich jedoch weil und denn da nachdem doch wobei indem seit bevor wenn",
  by: "um um_rund um_etwa um_gut um_knapp um_fast um_weitere um_mehr_als um_uber um_ca um_je",
  to: "auf auf_rund auf_etwa auf_gut auf_knapp auf_fast auf_nur auf_nunmehr auf_mehr_als auf_uber erreich* auf_insgesamt auf_jetzt auf_nur_noch",
  byBeside: "von",
  from: "von statt anstatt",
  changes:
    "verlor verloren verliert verlieren verlore gewann gewannen gewinnt gewinnen strich strichen streicht streichen busste bussten entliess entliessen nochmals",
  byBehind:
    "mehr weniger zusatzlich* weitere* hoher* niedriger* teurer* billiger* gunstiger* langer* kurzer* grosser* kleiner* tiefer* uber_dem unter_dem obendrauf schwerer* leichter* mehr_als weniger_als",
  levels:
    "ist sind war waren betragt betragen betrug betrugen liegt_bei liegen_bei lag_bei lagen_bei bei beschaftigt beschaftigen zahlt zahlen hat haben hatte kost* jetzt nun nunmehr insgesamt mit ab erst_mit nur_noch noch macht gilt",
  inverses:
    "arbeitslos*~beschaftig*|erwerbstatig* leerstand*~auslastung*|belegung* sterb*|todes*~uberleb* armut*~wohlstand*|einkommen* schulden*~erspar*|spar* preis*|kosten~kaufkraft dauer|zeit|wartezeit*|fahrzeit*~geschwindigkeit*|tempo schadstoff*|verschmutz*~qualitat* unfall*|kriminal*~sicherheit* wahlbeteiligung*~nichtwahler* fehlzeit*|krankenstand*~anwesen* defizit*~uberschuss* import*|einfuhr*~export*|ausfuhr* nachfrage~angebot ablehnung~zustimmung inflation*~kaufkraft verlust*~gewinn*",
  comparing: "*er *ere *eren *erer *eres *erem",
  multiples: "doppelt_so zweimal_so dreimal_so viermal_so funfmal_so zehnmal_so das_doppelte",
  fractions: "halb_so nicht_so ein_drittel_so die_halfte",
  newer: "neu neue neuen neuer neues nachfolger* jetzig* aktuell*",
  older: "alt alte alten alter altes vorganger* fruhere fruheren fruherer vorherig* bisherig*",
  fallsAsWritten: "fallen fällt",
};
