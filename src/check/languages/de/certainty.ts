/** German: how sure, how far along, on what condition and from what cause something is. */
import type { CertaintyWords } from "../topics/certainty.ts";

export const CERTAINTY: CertaintyWords = {
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
};
