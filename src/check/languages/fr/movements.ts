/** French words for rising and falling, by how much and to what, and for comparing. */
import type { MovementWords } from "../topics/movements.ts";

export const MOVEMENTS: MovementWords = {
  rises: [
    "augment* hausse hausses haussent hausser haussee monte montent montee montees monter montera montait remont* grimp* progress* croit croissent croissance croitre croissant* croissait accru* accroi* s'accroi*",
    "relev* rehauss* bondi bondit bondissent bond bonds doubl* tripl* quadrupl* decupl* multiplie* s'envol* envol* rencher* encher* elargi* gonfl* majore majoree majores majorees majoration majorer s'allong* allong* rallong*",
    "plus_cher* plus_nombreu* plus_eleve* plus_long* plus_haut* plus_grand* plus_important* plus_frequent* plus_couteu* plus_bruyant* plus_lourd* gagne_du_terrain gagnent_du_terrain gagner_du_terrain en_hausse en_progression en_augmentation flamb* intensifi* amplifi*",
    "s'etend* etendu* a_la_hausse agrandi* grossi* enfl* proliferation prolifer* revaloris* s'apprec* apprecie surench* prolong* essor rebondi* rebond a_decolle saut s'alourdi* alourdi* creuse creuses creusee se_creuse en_plein_essor plus_que_doubl* explose explosent",
    "au_plus_haut record_historique s'est_accru se_sont_accru* dop* a_pris porte_a portee_a portes_a portees_a grandi* grandissant* regain embelli*",
  ].join(" "),
  falls: [
    "diminu* baiss* recul* chute chutes chuter chutent chute* redui* reduct* tombe tombent tombes tombee tombees tomber tombait retomb* abaiss* flechi* retreci* decroi* decru decrue s'effondr* effondr* divise_par divises_par divisee_par divisees_par rabot* allege allegee alleges alleger allegement* repli*",
    "ramene ramenee ramenes ramenees ramener amput* amoindri* s'amenuis* amenuis* degringol* plonge plongent plongeon raccourci* ecourt* comprim* rogn* sabr* s'etiol* decline declinent decline declin perd_du_terrain perdu_du_terrain perdent_du_terrain perdre_du_terrain",
    "en_baisse en_recul en_repli en_diminution moins_cher* moins_nombreu* moins_eleve* moins_long* moins_haut* plus_court* plus_bas* plus_petit* plus_faible* meilleur_marche depreci* desempli* contraction se_contract* contracte* degonfl* minore minoree minores minoration resserr* attenu*",
    "descend* descente descendu* cede_du_terrain cedent_du_terrain cede_* rapetiss* tari* a_la_baisse au_plus_bas plus_rares plus_rare se_rarefi* rarefi* erosion s'erod* erode* tass* se_vid* maigri* moins_bruyant* moins_lourd* plus_silencieu* plus_leger* moins_frequent* moins_important* coup_de_frein reflu* devalu* se_reduit fondu* a_fondu fond_de",
    "regress* coupe_dans coupes_dans decote restreint* restrei* moitie_moins",
  ].join(" "),
  noMoves:
    "releve_de_la releve_de_l'* relevent_de_la relevent_de_l'* releve_du relevent_du releve_des releve_que releve_qu'* relever_de relever_le_defi au_plus au_moins de_plus en_plus plus_tard plus_tot plus_que_jamais plus_ou_moins l[ea]s?_plus_[a-z]* ni_plus non_plus plus_d'un plus_d'une progressivement monte_a_bord montent_a_bord tombe_sous tombent_sous tombe_malade tombe_dans tombe_en_panne descente_de_police sans_plus d'autant_plus le_plus la_plus les_plus le_moins la_moins les_moins de_moins_en_moins de_plus_en_plus tout_au_plus tout_au_moins a_moins_que a_moins_de progressiste* d'ici_au_plus_tard",
  more: "plus davantage superieur superieure superieurs superieures",
  less: "moins inferieur inferieure inferieurs inferieures",
  than: "que qu'*",
  compared: "que qu'* face_a par_rapport_a compare_a",
  earlier:
    "avant an ans annee annees mois semaine semaines trimestre saison precedent* dernier derniere passe passee auparavant alors jadis autrefois jamais aujourd'hui maintenant prevu decennie il_y_a hier",
  dimensions: [
    "meilleur*|mieux~pire*|pis|moins_bon* haut*|eleve*~bas* long*~court*|bref|breve* grand*~petit* cher*|couteu*|onereu*~bon_marche|economique*|abordable* rapide*|vite~lent* fort*~faible* lourd*~leger* epais*~mince*|fin* large*~etroit* profond*~superficiel*|peu_profond*",
    "rich*~pauvr* vieux|vieil*|age*~jeune* ancien*|vieux|vieil*~recent*|nouveau*|nouvel*|modern*|neuf bruyant*~silencieu*|calme* chaud*~froid*|frais humide*|pluvieu*~sec|seche*|secs sur|sure|surs|sures~dangereu* propre*~sale* facil*|simpl*~difficil*|complex*|complique* frequent*|souvent~rare* tot~tard proche*|pres~loin* dur*~mou|mol* plein*~vide* strict*|sever*~souple*|laxist* nombreu*~rare*",
  ].join(" "),
  exceeds:
    "depass* surpass* excede* l'emporte_sur l'emportent_sur devanc* devant_celui devant_celle distanc* au-dessus_de au-dessus_du au-dessus_des double_de deux_fois_celui deux_fois_celle le_double_de le_double_du",
  trails:
    "au-dessous_de au-dessous_du en_dessous_de en_dessous_du en_deca derriere a_la_traine n'atteint_pas n'atteignent_pas moitie_de_celui moitie_de_celle",
  against:
    "par_rapport_a par_rapport_au par_rapport_aux compare_a compares_a comparee_a face_a face_au contre contrairement_a contrairement_au",
  breaks:
    "mais tandis alors bien_que quoique et car parce puisque quand lorsque apres avant qui dont tout_en pourtant cependant",
  by: "de_plus_de de_quelque de_pres_de d'environ de_presque de_quelques",
  to: "a jusqu'a a_environ a_quelque a_pres_de a_plus_de atteint atteignent atteindre ramen*_a s'etabli*_a s'eleve_a etabli*_a",
  byBeside: "de d' d'un d'une d'environ de_pres_de de_plus_de de_quelque",
  from: "de d'",
  changes:
    "perdu perd perdent perdre gagne gagnent gagner supprime suppriment supprimer ajoute ajoutent cede coupe licencie embauche recrute",
  byBehind:
    "de_plus de_moins en_plus en_moins supplementaire* additionnel* plus_cher* moins_cher* plus_haut* plus_bas* plus_eleve*",
  levels:
    "est sont etait etaient ete fut furent sera seront desormais compte comptent emploie emploient cout* desormais_de est_de sont_de etait_de sera_de est_desormais_de est_maintenant_de s'eleve_a s'elevent_a totalis* represente vaut valent a ont n'est_plus_que plus_que",
  inverses:
    "chomage|chomeur*~emploi* mortalite|deces~survi* pauvrete~richesse*|revenu* dette*~epargne prix|cout*~pouvoir_d'achat duree*|temps|delai*~vitesse* pollution~qualite accident*|delinquance~securite participation~abstention* absen*~presence* deficit*~excedent* import*~export* demande~offre rejet|opposition~soutien|approbation inflation~pouvoir_d'achat perte*~benefice*|profit*",
  comparing: "meilleur* mieux pire* superieur* inferieur* davantage",
  multiples: "le_double deux_fois trois_fois quatre_fois",
  fractions: "la_moitie moitie_moins pas_aussi pas_autant un_tiers",
  newer: "nouveau nouvel nouvelle nouveaux nouvelles neuf neuve successeur* actuel*",
  older: "ancien ancienne anciens anciennes vieux vieil vieille* precedent* predecesseur*",
  fallsAsWritten: "",
};
