/** French: how sure, how far along, on what condition and from what cause something is. */
import type { CertaintyWords } from "../topics/certainty.ts";

export const CERTAINTY: CertaintyWords = {
  future:
    "va vont prevoi* prevu* envisag* devrait devraient doit doivent propos* prepar* souhait* projet* pourrait prochain* compte_le comptent va_etre",
  futureForms: "*era *eront *ira *iront *dra *dront aura auront",
  done: "a ont avait avaient est sont fut furent ete",
  conditions: "si s'il s'ils a_condition pourvu sous_reserve a_moins sauf_si en_cas subordonn* des_lors",
  conditional:
    "si condition* pourvu* reserve* moins_que sauf* cas subordonn* quand lorsqu* depend* une_fois titulaire* seul* jusqu* serait seraient aurait auraient pourrait pourraient devrait",
  hedges:
    "peut-etre probable* possible* vraisemblabl* sans_doute semble* apparem* presum* soupcon* suppos* pourrait pourraient aurait auraient serait seraient devrait devraient croit_savoir hypothese* n'est_pas_exclu pas_exclu rumeur* preliminaire* suspect*",
  hedged:
    "peut* pourr* probabl* possibl* vraisembl* sans_doute sembl* appar* presum* soupcon* suppos* croi* pens* hypothes* exclu* rumeur* prelimin* suspect* selon d'apres avis estim* risqu* doute* envisag* prevoi* serait seraient aurait auraient devrait devraient",
  causes:
    "caus* provoqu* a_cause_de en_raison_de du_fait_de grace_a entrain* oblig* forc* tue tuent a_tue declench* du_a due_a dus_a dues_a conduit_a pousse* explique_par",
  reasons:
    "caus* provoqu* raison* fait_de grace entrain* oblig* forc* declench* du_a due_a conduit* pouss* expliqu* attribu* imput* origine* parce car motif* consequen* apres responsab* effet* facteur* tue tuent tuee tues",
  cautions: "mettent_en_garde met_en_garde coinciden* correlation* ne_prouve* aucune_preuve",
};
