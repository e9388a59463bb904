/** French words for how many something is true. */
import type { ExtentWords } from "../topics/extent.ts";

export const EXTENT: ExtentWords = {
  none: "aucun aucune nul nulle personne pas_un pas_une pas_un_seul pas_une_seule rien",
  few: "peu_de quelques_rares une_poignee poignee une_minorite minorite rares quelques-uns quelques-unes une_petite_partie un_ou_deux deux_ou_trois tres_peu une_fraction un_tiers un_quart le_tiers le_quart un_cinquieme",
  some: "certains certaines quelques plusieurs partie_de une_partie une_partie_de divers diverses l'un_des l'une_des pas_tous pas_toutes parfois en_partie partiellement un_certain_nombre des_parties deux_des trois_des d'aucuns",
  many: "beaucoup nombreux nombreuses bon_nombre nombre_de nombre_d'* grand_nombre quantite_de des_dizaines des_centaines maints maintes une_bonne_partie une_grande_partie bien_des souvent",
  half: "moitie la_moitie un_sur_deux une_sur_deux",
  most: "plupart majorite presque_tous presque_toutes presque_tout quasi-totalite quasi_totalite quasiment_tous quasiment_toutes pratiquement_tous pratiquement_toutes plus_de_la_moitie deux_tiers trois_quarts les_deux_tiers neuf_sur_dix tous_sauf toutes_sauf l'essentiel le_gros_des tous_a_l'exception majoritairement principalement presque_toujours generalement",
  all: "tous toutes chaque chacun chacune tout entier* integral* toujours totalite sans_exception l'ensemble_des l'ensemble_de unanim* n'importe_quel en_bloc au_complet totalement entierement quel_que toute_*",
  partial: "pas_tous pas_toutes pas_toujours peu_de",
  noParts:
    "avant_tout surtout tout_de_meme tout_a_fait pas_du_tout en_tout_cas tout_le_temps tous_les_ans tous_les_mois tous_les_jours toutes_les_semaines chaque_annee chaque_mois chaque_jour chaque_semaine chaque_fois chaque_heure chaque_trimestre chaque_ete chaque_hiver chaque_nuit tous_deux toutes_deux tout_de_suite tout_en a_tout toute_l'annee toute_la_journee malgre_tout fait_partie font_partie faire_partie en_tout de_toute de_toutes en_tous tout_au_plus tout_juste somme_toute peu_de_temps depuis_peu pour_la_plupart_des_* a_la_majorite a_quelques quelques_jours quelques_mois quelques_semaines quelques_annees quelques_heures tout_le toute_la dans_tout moitie_moins moitie_plus moitie_prix",
  numerals: "un une deux trois quatre cinq six sept huit neuf dix onze douze",
  outOf: "des de sur sur_les d'entre_les de_ses de_leurs sur_un_total_de",
  percent: "% pour_cent",
  only: "seul seule seuls seules seulement uniquement exclusivement unique uniques ne_*_que n'*_que rien_que reserve_aux reservee_aux reserves_aux reservees_aux reserve_a reservee_a exclusif exclusive exclusiv*",
  notOnly:
    "seul* uniquement exclusi* unique* sauf excep* limit* reserv* rien_d'autre ne_*_que n'*_que hormis",
  superlatives:
    "le_plus la_plus les_plus le_moins la_moins les_moins le_meilleur la_meilleure les_meilleurs les_meilleures le_pire la_pire les_pires le_premier_du la_premiere_du record sans_precedent inegale* le_seul la_seule des_plus jamais_vu sans_egal sans_equivalent imbattable* numero_un son_plus_grand son_plus_grande son_plus_vieux son_plus_vieille son_plus_ancien son_plus_ancienne son_plus_haut son_plus_haute son_plus_long son_plus_longue son_plus_gros son_plus_grosse son_plus_important son_plus_importante sa_plus_grand sa_plus_grande sa_plus_vieux sa_plus_vieille sa_plus_ancien sa_plus_ancienne sa_plus_haut sa_plus_haute sa_plus_long sa_plus_longue sa_plus_gros sa_plus_grosse sa_plus_important sa_plus_importante ses_plus_grand ses_plus_grande ses_plus_vieux ses_plus_vieille ses_plus_ancien ses_plus_ancienne ses_plus_haut ses_plus_haute ses_plus_long ses_plus_longue ses_plus_gros ses_plus_grosse ses_plus_important ses_plus_importante leur_plus_grand leur_plus_grande leur_plus_vieux leur_plus_vieille leur_plus_ancien leur_plus_ancienne leur_plus_haut leur_plus_haute leur_plus_long leur_plus_longue leur_plus_gros leur_plus_grosse leur_plus_important leur_plus_importante leurs_plus_grand leurs_plus_grande leurs_plus_vieux leurs_plus_vieille leurs_plus_ancien leurs_plus_ancienne leurs_plus_haut leurs_plus_haute leurs_plus_long leurs_plus_longue leurs_plus_gros leurs_plus_grosse leurs_plus_important leurs_plus_importante notre_plus_grand notre_plus_grande notre_plus_vieux notre_plus_vieille notre_plus_ancien notre_plus_ancienne notre_plus_haut notre_plus_haute notre_plus_long notre_plus_longue notre_plus_gros notre_plus_grosse notre_plus_important notre_plus_importante",
  nextToSuperlative:
    "deuxieme_plus troisieme_plus quatrieme_plus deuxieme_*_le_plus deuxieme_*_la_plus troisieme_*_la_plus troisieme_*_le_plus deuxieme_meilleur* deuxieme_*_plus troisieme_*_plus",
  noSuperlatives:
    "au_plus au_plus_tard au_plus_tot au_moins le_plus_souvent le_plus_tot le_plus_tard tout_au_plus au_mieux au_pire du_moins le_plus_possible le_plus_rapidement a_le_plus pour_le_moins record_de_temps le_plus_vite de_plus_en_plus des_plus_de les_plus_de les_moins_de",
  foremost:
    "plus_qu* plus_que_tout que_tout aucun aucune nul nulle jamais tous_les_autres toutes_les_autres les_autres aucun_autre aucune_autre tete premier premiere devance* surpass* depass* record seul* unique* domine* leader* arrive_en_tete occupe_la_premiere bat personne jusqu'* maximum minimum maximal* minimal* plafond* au_plus au_moins vont_de va_de allant_de varie* s'echelonn* oscill* fourchette compris* entre s'etage* s'etagent",
  comparatives:
    "plus_*_que plus_*_qu'* moins_*_que moins_*_qu'* plus_que plus_qu'* moins_que moins_qu'* moins davantage meilleur* pire* superieur* inferieur* autant_* aussi_* plus_*_*_que plus_*_*_qu'* moins_*_*_que moins_*_*_qu'*",
  among:
    "parmi l'un_des l'une_des un_des une_des compte_parmi figure_parmi deuxieme troisieme quatrieme second seconde d'entre deux_des trois_des entre_les presque peut-etre sans_doute cinq_* dix_* trois_plus",
  everywhere:
    "tout_le toute_la ensemble_du ensemble_de l'ensemble_du l'ensemble_de entier entiere partout national* dans_tout dans_toute a_travers tout_le_territoire tout_le_pays aux_quatre_coins dans_tous dans_toutes mondial* generalis* toute_l'annee en_tout_temps a_toute_heure jour_et_nuit en_permanence a_tout_moment",
  restricting:
    "de du des d'* en dans a au aux avec sans qui que dont residant ages agees age inscrit* ayant sur nes nees situe* relevant employ* touche* entre pres plus moins interroge* concerne* possedant titulaires pour domicili* install* etabli* vivant travaillant scolaris* loge* heberge* assure* issus issues situes situees implant* datant dote* muni* equip* plac* exerc* exploit* affili* membres",
  wholes: "pays nation etat monde continent region union ville royaume republique territoire",
};
