/** French: the words by which one wording claims something else than another. */
import type { WordingWords } from "../wording-words.ts";

export const WORDING: WordingWords = {
  small:
    "le la les l un une des du de d et ou mais en dans a au aux par pour avec sans sur sous entre depuis vers chez que qu qui dont ou ce cet cette ces son sa ses leur leurs il elle ils elles on se s y n ne pas plus moins tres est sont etait etaient ete etre fut furent sera seront a ont avait avaient avoir aussi comme si quand lorsque parce ainsi tout toute tous toutes chaque quelque quelques autre autres meme memes selon apres avant pendant deux deja encore c j m t nous vous lui",
  rises:
    "augment* hausse hausses monte montent monte monter grimp* progress* croit croissent accru* accroi* relev* rehauss* bond* doubl* tripl* s'envol* rencher* elargi* gonfl* major* releve s'accroi* renforc*",
  falls:
    "diminu* baisse baisses baisser baissent recul* chut* redui* tomb* abaiss* flechi* retreci* decroi* s'effondr* divis* rabot* allege* repli*",
  opposites:
    "avant>apres dessus>dessous au-dessus>au-dessous minimum~maximum minimal*~maximal* au_moins~au_plus import*~export* nord~sud est_de~ouest_de l'est~l'ouest fils~fille pere~mere frere~soeur mari~epouse acheteur*~vendeur* creancier*~debiteur* bailleur*~locataire* preteur*~emprunteur* employeur*~employe* interieur*~exterieur* accept*~reje* accept*~refus* approuv*~reje* adopt*~reje* autoris*~interdi* permis~interdit legal*~illegal* ouvr*~ferm* ouvert*~ferm* soutien*~oppos* gagn*~perd* coupable*~innocent* condamn*~acquitt* public~prive publique~privee arrivee~depart entree~sortie excedent*~deficit* benefice*~perte* urbain*~rura* hommes~femmes gauche~droite matin~soir hiver~ete amont~aval obligatoire*~facultati* obligatoire*~volontaire* majorite~minorite debut*~fin commenc*~termin* temporaire*~permanent* embauch*~licenci* recettes~depenses present~absent vrai~faux plus_cher>moins_cher plus_chere>moins_chere plus_rapide>plus_lent plus_haut>plus_bas plus_haute>plus_basse plus_grand>plus_petit plus_grande>plus_petite plus_long>plus_court plus_longue>plus_courte plus_jeune>plus_vieux achete^vend achete^vendu a_achete^a_vendu entre~sorti",
  by: "de d'",
  to: "a jusqu'a",
  negations: "ne n'* pas aucun aucune jamais rien personne ni nul nulle sans non",
  denying: "ne n'* pas jamais aucun aucune sans",
  denyingVerbs: "ne n'* pas jamais",
  noNegations:
    "ne_depass* ne_peut_depasser pas_plus pas_moins non_seulement ne_doit_pas_depasser pas_seulement sans_doute ne_peuvent_depasser ne_peut_exceder n'exced*",
  denials:
    "refus* reje* ni nie nient niaient manqu* absen* exempt* exclu* sauf interdi* empech* evit* hors retard* jusqu* echou* defaut guere cess* dement* trop peu peuvent plafonn* maximum au_plus limit*",
  some: "certains certaines quelques plusieurs partie_de beaucoup peu moitie tiers quart nombreux nombreuses divers",
  most: "plupart majorite presque_tous presque_toutes",
  all: "tous toutes chaque chacun chacune tout entier* integral* toujours totalite",
  numerals: "deux trois quatre cinq six sept huit neuf dix onze douze",
  outOf: "des de sur sur_les d'entre_les de_ses de_leurs",
  only: "seul seule seuls seules seulement uniquement exclusivement unique",
  notOnly: "seul* uniquement exclusi* unique* sauf excep* que limit* reserv* rien_d'autre",
  superlatives:
    "le_plus la_plus les_plus le_moins la_moins les_moins le_meilleur la_meilleure le_pire la_pire le_premier_du la_premiere_du record sans_precedent inegale* le_seul la_seule des_plus",
  among: "parmi l'un_des l'une_des un_des une_des compte_parmi deuxieme troisieme second seconde",
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
  disputed:
    "soutient soutiennent pretend pretendent allegu* accus* imputent impute reproch* assure_que assurent_que",
  said: "dit disent declare declarent affirme affirment assure assurent soutient soutiennent indique indiquent annonce annoncent explique expliquent estime estiment reconnait reconnu avertit admet nie confirme precise precisent conclut juge considere",
  accordingTo: "selon d'apres de_l'avis_de aux_dires_de",
  passives: "par est sont ete fut furent",
  acts: "a_* ont_* vend achete prete poursuit",
  prepositions: "en au aux de du des depuis avec pour par contre apres durant devant sur dans selon avant",
  more: "plus davantage meilleur* superieur*",
  less: "moins pire* inferieur*",
  than: "que qu'*",
  everywhere: "tout_le toute_la ensemble_du entier entiere partout national* dans_tout a_travers",
};
