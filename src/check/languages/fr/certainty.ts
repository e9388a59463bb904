/** French: how sure, how far along, on what condition and from what cause something is. */
import type { CertaintyWords } from "../topics/certainty.ts";

export const CERTAINTY: CertaintyWords = {
  future:
    "va vont prevoi* prevu* envisag* devrait devraient doit doivent propos* prepar* souhait* projet* pourrait prochain* compte_le comptent va_etre compte_* entend_* entendent_* veut veulent vise vise_a visent_a cherche* etudi* promet* promis* s'engage* s'appret* ambition* programm* attendu* est_attendu negoci* discut* elabor* redaction en_cours demain futur* a_l'etude en_preparation a_venir d'ici objectif* demand* reclam* recommand* appel* espere* espoir* sous_peu bientot quand lorsque jusqu* offr*",
  planned:
    "va vont prevoit prevoient prevu prevue prevus prevues envisage envisagent devrait devraient doit_etre doivent_etre propose_de proposent_de projet_de_loi proposition_de_loi projet_de projette projettent prepare preparent se_prepare souhaite souhaitent compte_* comptent entend entendent veut veulent vise_a visent_a cherche_a cherchent_a s'engage_a s'engagent_a a_promis ont_promis promet promettent s'apprete s'appretent ambitionne* programme programme_pour programmee est_attendu* sont_attendu* en_cours_d'elaboration en_cours_de_redaction en_cours_de_negociation est_en_cours a_l'etude en_preparation a_venir l'an_prochain l'annee_prochaine le_mois_prochain la_semaine_prochaine l'ete_prochain prochain prochaine demain espere esperent est_a_l'etude a_l'intention ont_l'intention pourrait pourraient en_discussion sur_la_table en_negociation entre_en_vigueur entrent_en_vigueur",
  futureForms: "*era *eront *ira *iront *dra *dront aura auront sera seront fera feront",
  done: "ont avait avaient est sont fut furent ete",
  doneForms: "a",
  pastForms: "",
  already: "deja desormais depuis entre-temps dorenavant a_ce_jour",
  conditions:
    "si s'il s'ils a_condition pourvu sous_reserve a_moins sauf_si en_cas subordonn* des_lors faute_de a_defaut_de moyennant a_charge_pour dans_la_mesure_ou tant_que depend_de dependent_de conditionn* uniquement_si seulement_si suspendu_a suspendue_a dans_l'hypothese au_cas_ou en_echange_de en_contrepartie une_fois_que apres_accord sur_autorisation avec_l'accord seuls_ceux_qui seules_celles_qui seul_celui_qui",
  conditional:
    "si s'il s'ils condition* pourvu* reserve* moins_que sauf* cas subordonn* quand lorsqu* depend* une_fois titulaire* seul* jusqu* serait seraient aurait auraient pourrait pourraient devrait faute defaut moyennant charge mesure_ou tant_que hypothese echange contrepartie accord* autoris* exig* apres qui* avec sans des_lors requis* requi* rempli* rempliss* droit a_partir avant devra devront doit doivent faut necessit*",
  regardless:
    "quoi_qu'* quoi_que quel_que_soit quelle_que_soit quels_que_soient quelles_que_soient en_tout_cas dans_tous_les_cas en_tout_etat_de_cause de_toute_facon de_toute_maniere meme_si meme_sans sans_condition* inconditionnel* automatiquement d'office independamment indifferemment peu_importe qu'importe que_*_ou_non sans_exception avec_ou_sans sans_contrepartie malgre garanti* sans_reserve ou_non ou_pas par_tous_les par_tout_temps par_toutes_les",
  hedges:
    "peut-etre probable* possible possibles possibilite vraisemblabl* sans_doute semble* semblerait apparem* presum* soupcon* suppos* pourrait pourraient croit_savoir hypothese* n'est_pas_exclu pas_exclu n'exclu* n'ecart* n'est_pas_a_exclure rumeur* preliminaire* provisoir* suspect* croit croient pense_que pensent_que estime_que estiment_que eventuel* potentiel* laisse_penser laissent_penser laisse_supposer laissent_supposer donne_a_penser porte_a_croire tout_porte tout_indique il_se_peut il_se_pourrait tendrait tend_a tendent_a risque_de risquent_de etudie_la_possibilite envisage_de envisagent_de reflechit* a_l'etude incertain* non_confirme* pretendu* dit-on parait_il parait paraitrait conjectur* specul* redout* craint craignent on_ignore_si l'enquete_dira la_these these_de songe songent reste_a_savoir reste_a_voir ne_sait_pas_si ignore_si on_ignore",
  hedgeForms:
    "*erait *eraient *irait *iraient *drait *draient *vrait *vraient serait seraient aurait auraient ferait feraient devrait devraient",
  that: "que qu'*",
  noHedges:
    "ne_pourrait ne_pourraient desirait admirait retirait tirait attirait inspirait respirait expirait operait considerait liberait generait esperait possible_grace n'est_pas_possible des_que_possible rend_possible rendu_possible est_possible si_possible sans_doute_aucun",
  hedged:
    "peut* peuvent pourr* probabl* possib* vraisembl* sans_doute sembl* appar* parait* presum* soupcon* suppos* croi* pens* hypothes* exclu* ecart* rumeur* prelimin* provisoir* suspect* avis estim* risqu* doute* envisag* prevoi* prevu* serait seraient aurait auraient devrait devraient eventuel* potentiel* laiss*_penser laiss*_supposer indiqu* tend tendent reflech* etudi* incertain* non_confirm* pretend* conjectur* specul* redout* crain* these attend* esper* propos* projet* souhait* pressent* juge* tout_porte sans_l'affirmer song*",
  weaklyHedged:
    "selon d'apres dit disent affirm* assur* declar* explic* expliqu* annonc* indiqu* soutien* preci* averti* reconnai* reconnu aux_dires pour_le pour_la",
  certain:
    "confirm* prouv* preuve demontr* etabli etablie etablit etablissent certain certaine certainement certitude assurement indubitabl* incontestabl* indeniabl* sans_aucun_doute nul_doute definitiv* avere* constat* verifi* atteste* il_est_clair clairement manifestement decide decident decid* annonce annoncent a_annonce ont_annonce annoncee annonces conclu conclut tranche affirme affirment affirme_que revel* garanti* est_un_fait montre montrent a_montre resulte_de reconnu avoue on_sait",
  opinions: "estim* croit croient pens* juge jugent considere* prevoi* pronostiqu* suppos* avis",
  causes:
    "caus* provoqu* a_cause_de a_cause_du a_cause_des en_raison_de en_raison_du en_raison_des du_fait_de du_fait_des grace_a grace_au grace_aux entrain* oblig* forc* tue tuent a_tue ont_tue declench* du_a du_au due_a due_au dus_a dus_aux dues_a conduit_a conduit conduisent mene_a mene amene* pousse* explique_par s'explique_par imputable* attribuable* engendr* occasionn* suscit* resulte_de resultent_de resultat_de decoule* fruit_de responsable_de responsables_de coupable_de a_l'origine origine_de consequence* parce_que provient_de provien* attis* fait_grimper fait_baisser fait_monter fait_chuter fait_augmenter fait_reculer fait_fuir effet_de sous_l'effet",
  effects:
    "genere* gener* produit produisent aliment* favoris* nui* nuit aggrav* amelior* degrad* ruin* detrui* rendu* stimul* contribu* permis permet coute_* empech* protege reduit reduisent a_fait ont_fait font_* mis_fin c'est_pourquoi par_consequent",
  because:
    "parce_que parce_qu'* a_cause_de a_cause_du a_cause_des en_raison_de en_raison_du en_raison_des du_fait_de du_fait_des grace_a grace_au grace_aux attribu* imput* du_a due_a du_au provoque_par provoquee_par cause_par causee_par explique_par",
  amid: "lors_du lors_de lors_des dans au pendant durant par en",
  reasons:
    "caus* provoqu* raison* fait_de fait_* grace entrain* oblig* forc* declench* du_a due_a dus_a dues_a du_au due_au conduit* condui* men* amen* pouss* expliqu* attribu* imput* origine* parce car motif* consequen* apres responsab* effet* facteur* tue tuent tuee tues engendr* occasionn* suscit* result* decoul* fruit provien* gener* produi* favoris* contribu* permis permet* puisque a_fait ont_fait rend* faute_de mis_fin empech* proteg* aggrav* detrui* pour_avoir pour_etre pour_*er pour_*ir cout*",
  cautions:
    "mettent_en_garde met_en_garde coinciden* correlation* ne_prouve* aucune_preuve sans_qu'* sans_que sans_lien sans_etablir sans_preuve aucun_lien pas_de_lien lien_de_causalite lien_causal causalite n'a_pas_ete_etabli* n'est_pas_etabli* n'a_pas_ete_etudi* n'a_pas_ete_examin* n'a_pas_ete_prouv* n'a_pas_ete_demontr* n'est_pas_prouv* n'est_pas_demontr* ne_demontre* ne_permet_pas_de_conclure ne_permettent_pas_de_conclure n'etabli* ne_dit_pas ne_precise_pas n'expliqu* inexplique* on_ignore ignore* inconnu* hasard fortuit* rien_ne_prouve rien_n'indique rien_ne_permet ne_signifie_pas n'implique* ne_se_prononce* n'a_pas_cherche n'attribu* reste_a_etablir reste_a_demontrer non_etabli* pas_clair rien_a_voir cause_a_effet cause_et_effet lien_de_cause n'est_pas_du n'est_pas_due n'est_pas_la_cause se_garde* pas_a_cause pas_parce sans_rapport aucun_rapport n'y_est_pour_rien n'est_pas_responsable se_refuse*",
  uncaused:
    "rien_a_voir_avec n'a_joue_aucun_role n'ont_joue_aucun_role aucun_role_dans n'est_pas_la_cause n'etait_pas_la_cause n'est_pas_du n'est_pas_due ne_sont_pas_dus ne_sont_pas_dues n'y_est_pour_rien n'y_sont_pour_rien n'a_pas_cause n'a_pas_provoque n'ont_pas_provoque sans_rapport_avec sans_lien_avec independant*_de etranger*_a",
  coincidences:
    "coincid* meme_temps meme_moment meme_epoque meme_mois meme_annee meme_semaine meme_periode meme_jour simultane* de_pair en_parallele parallelement accompagn* associe* association lie_a liee_a lies_a liees_a correspond* va_de_pair vont_de_pair plus_frequent* concomitan* correl* parallel* ont_plus ont_moins avaient_plus avaient_moins lien_entre relation_entre rapport_entre correlation*",
  sequences:
    "apres depuis tandis_que pendant_que l'annee_de l'annee_du l'annee_ou dans_le_mois le_mois_ou a_la_suite",
};
