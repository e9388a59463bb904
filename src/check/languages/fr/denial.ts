/** French words of denial. */
import type { DenialWords } from "../topics/denial.ts";

export const DENIAL: DenialWords = {
  negations: "ne n'* pas aucun aucune jamais rien personne ni nul nulle sans non",
  denying: "ne n'* pas jamais aucun aucune sans ni nul nulle rien personne",
  denyingVerbs: "ne n'* pas jamais aucun aucune sans",
  failing:
    "refuse refusent refuse_de refuser refusait refus_de ont_refuse a_refuse rejet* renonc* declin* echou* manque_de manquent_de manquait_de depourvu* denue* incapable* incapacite* evit* cesse* s'abst* abstenu* abstenir empech* interdi* ecart* exclu exclut exclue exclus prive_de privee_de prives_de privees_de exempt* au_lieu_de loin_de omis omet omettre oubli* a_peine dans_l'impossibilite*",
  without:
    "sans depourvu* denue* prive_de privee_de prives_de privees_de exempt* absence_de absence_d'* manque_de manquent_de",
  neither: "ni",
  but: "mais tandis alors bien_que quoique cependant",
  managed:
    "reussi* parvenu* parvien* parvin* pu a_pu ont_pu a_fini_par ont_fini_par arrive_a accepte_de ont_accepte a_accepte consenti*",
  noNegations:
    "ne_depass* ne_peut_depasser pas_plus pas_moins non_seulement ne_doit_pas_depasser pas_seulement sans_doute ne_peuvent_depasser ne_peut_exceder n'exced* n'exced*_pas n'exced*_jamais ne_depass*_pas ne_depass*_jamais pas_tous pas_toutes pas_toujours n'exclu* n'est_pas_exclu n'ecart* n'est_pas_a_exclure ne_peut_etre_exclu* ne_peut_etre_ecart* pas_forcement pas_necessairement pas_uniquement pas_avant sans_exception sans_delai sans_faute pas_que sinon ne_se_limite* pas_limit* n'excedant ne_depassant sans_attendre non_plus a_moins_que rien_de_moins ne_pas_exclu* n'exclu*_pas n'ecart*_pas n'est_pas_exclu* ne_sont_pas_exclu* n'est_pas_impossible n'a_pas_exclu n'ont_pas_exclu n'*(?:_(?!pas|plus|jamais|point|aucun)*){0,3}_que ne_*(?:_(?!pas|plus|jamais|point|aucun)*){0,3}_que",
  denials:
    "refus* reje* ni nie nient niaient manqu* absen* exempt* exclu* sauf interdi* empech* evit* hors retard* jusqu* echou* defaut guere cess* dement* trop peu peuvent plafonn* maximum au_plus limit* contre contrair* unanim* inchang* intact* indemn* imposs* illegal* illicit* invalid* irreceva* insuffis* incomplet* incapab* inactif* inexist* inhabit* inconnu* inoccup* impay* indispon* inacheve* ineligib* ignor* annul* suspen* report* ajourn* bloqu* veto renonc* declin* abst* omis* omet* oubli* ferme* ferme fermeture vide* vacant* en_attente attend* reste* resten* demeur* toujours encore perdu* perd perdent fin_de pris_fin fini* reste_de vain cach* tenu_secret secret* loin_de differen* au_lieu malgre seul* seulement uniquement depourv* denu* priv* faute tard en_suspens ecart* debout* deboute oppos* acquit* innocent* relax* maint* conserv* depend* soumis* librement libre* libere* echapp* dispens* epargn* delaiss* abandonn* silence mutisme desaccord contest* coup* supprim* abrog* dispar* critiqu* divergen* gratuit*",
  bounding:
    "plus_de plus_d'* moins_de moins_d'* superieur* inferieur* depass* exced* au-dela au-dessus au-dessous en_dessous avant apres",
  reversing:
    "guere rarement improbable* peu_probable* incapable* refuse refusent refusait refusaient a_refuse ont_refuse refus_de decline declinent declinait dement dementent dementi* nie nient niait niaient rejette* rejete* conteste* contestait contestaient faux fausse fausses faussement infonde* au_lieu_de plutot_que loin_de manque_de a_peine doute* doutait ecarte ecartent exclut excluent exclu difficilement impossible* incapacite reticen* refuser refusa refuserent refus declinaient declinerent dementai* nia nierent nie_que rejetait rejetaient rejeta contredi* doute doutent doutaient au_lieu_d'* plutot_qu'* loin_d'* manque_d'* manquent_de absence_de absence_d'* cesse_de cessent_de a_cesse ont_cesse s'abst* abstenu* abstenir omet omis omettent a_moins_que a_moins_qu'* ni echoue_a echouent_a echoua_a renonce_a renoncent_a renonca_a oublie_de refute refutent refuta renonce tres_peu peu_d'entre interdit_de interdite_de interdits_de interdites_de empeche_de empechee_de empeches_de empechees_de",
  turningPrefixes: "in im il ir mal",
  ended:
    "ne_*_plus n'*_plus n'est_plus ne_sont_plus n'ont_plus n'a_plus a_cesse ont_cesse cesse_de cessent_de",
  goesOn:
    "reste restent toujours encore continue continuent demeure demeurent maintient maintiennent persist*",
};
