/** Spanish: the words by which one wording claims something else than another. */
import type { WordingWords } from "../wording-words.ts";

export const WORDING: WordingWords = {
  small:
    "el la los las un una unos unas y e o u pero de del en a al por para con sin sobre entre desde hasta segun que quien cuyo cuya su sus se le les lo me nos es son era eran fue fueron ser sido esta estan estaba estaban ha han habia habian hay como mas menos muy ya aun tambien no ni si cuando donde mientras porque este estos estas ese esa aquel cada todo toda todos todas algun alguno alguna algunos algunas otro otra otros otras mismo misma dos tras ante bajo durante dejar sera seran",
  rises:
    "aument* subio subieron sube suben subir subira subido crecio crecieron crece crecen crecer crecido increment* elevo elevaron elevar eleva elevado alza alzas encarec* dispar* ascend* duplic* triplic* ampli* repunt* mejoro mejoraron",
  falls:
    "disminu* bajo_un bajo_en bajaron baja bajan bajar bajara bajado cayo cayeron cae caen caer caido descend* reduj* reduc* recort* retroced* abarat* mengu* desplom* merm* decrec* rebaj*",
  opposites:
    "antes>despues encima>debajo minimo*~maximo* import*~export* norte~sur este~oeste hijo~hija hijos~hijas padre~madre hermano~hermana marido~esposa comprador*~vendedor* acreedor*~deudor* arrendador*~arrendatario* dentro~fuera acept*~rechaz* aprob*~rechaz* permit*~prohib* autoriz*~prohib* legal~ilegal abr*~cerr* apoy*~opon* apoy*~opus* gan*~perd* culpable~inocente conden*~absol* publico~privado publica~privada llegada~salida entrada~salida superavit~deficit ganancia*~perdida* beneficio*~perdida* urban*~rural* hombre*~mujer* izquierda~derecha invierno~verano aguas_arriba~aguas_abajo obligatori*~voluntari* obligatori*~optativ* mayoria~minoria empez*~termin* interior~exterior nacional*~extranjer* al_menos~como_maximo temporal*~permanente* oriental*~occidental* septentrional*~meridional* diurn*~nocturn* verdadero~falso maximo~minimo caro>barato cara>barata mas_rapido>mas_lento mas_rapida>mas_lenta mas_alto>mas_bajo mas_alta>mas_baja mas_largo>mas_corto mas_larga>mas_corta mas_grande>mas_pequeno mas_joven>mas_viejo mas_antiguo>mas_reciente compro^vendio compra^vende presto^debe entro~salio",
  by: "en un_el por",
  to: "a hasta",
  negations: "no nunca jamas ningun ninguno ninguna nadie nada ni tampoco sin",
  denying: "no nunca jamas ningun ninguna sin",
  denyingVerbs: "no nunca jamas",
  noNegations:
    "no_solo no_mas_de no_menos_de no_obstante sin_embargo nada_menos no_superior* no_superar* nada_mas no_exced*",
  denials:
    "neg* rechaz* carec* falt* exent* except* salvo prohib* impid* impedi* evit* fuera retras* hasta apenas incumpl* obligatori* dej* ces* desmient* desminti* poco pocos poca pocas maximo limit* como_maximo sigue_sin",
  some: "algunos algunas algun varios varias parte_de muchos muchas unos_cuantos pocos pocas mitad ciertos ciertas numerosos numerosas tercio cuarta_parte",
  most: "mayoria mayor_parte casi_todos casi_todas",
  all: "todos todas todo toda cada entero entera siempre cualquier totalidad",
  numerals: "dos tres cuatro cinco seis siete ocho nueve diez once doce",
  outOf: "de de_los de_las de_sus",
  only: "solo solamente unicamente exclusivamente unico unica unicos unicas",
  notOnly: "solo solamente unic* exclusiv* salvo except* nada_mas limit* reservad* mas_que sino",
  superlatives:
    "el_mas la_mas los_mas las_mas el_mayor la_mayor los_mayores las_mayores el_menor la_menor el_peor la_peor el_mejor la_mejor el_unico la_unica mas_grande_del mas_antiguo_del maxim* record sin_precedentes mas_alto_de mas_alta_de mas_larga_del mas_largo_del mas_antigua_del",
  among: "entre_los entre_las uno_de una_de segundo segunda tercer tercero tercera algunos_de",
  future:
    "va_a van_a planea* plan proyecta* pretende* espera* se_dispone se_disponen prepar* tiene_previsto propone* estudia* podria* deberia* quiere* proxim* preve preven previsto prevista previstos previstas quieren piensa piensan",
  futureForms: "*ará *arán *erá *erán *irá *irán *drá *drán",
  done: "ha han habia habian fue fueron se",
  conditions:
    "si siempre_que a_menos_que salvo_que a_condicion con_tal_de_que en_caso_de solo_si a_no_ser_que sujet*",
  conditional:
    "si siempre_que menos_que salvo* condicion* tal_de caso* sujet* cuando depend* quienes una_vez solo titular* podria podrian deberia habria seria",
  hedges:
    "podria* quiza quizas tal_vez probable* posible* posiblemente presunt* supuest* al_parecer aparente* seria serian habria habrian deberia* hipotesis sospech* no_se_descarta se_cree se_considera indici* apunta* puede_que estaria estarian preliminar* rumor* podrian deberian tendria",
  hedged:
    "podr* pued* quiza* tal_vez probable* posible* presunt* supuest* parece* aparente* hipotesis sospech* descart* cree* creen consider* indici* apunt* preliminar* rumor* segun a_juicio opin* estim* riesgo* previs* espera* supon* duda* seria serian habria habrian podria podrian deberia deberian estaria estarian tendria tendrian",
  causes:
    "caus* provoc* debido_a a_causa_de por_culpa_de obligo obliga obligaron_a mata matan mato llevo_a condujo_a gracias_a result* se_debe_a origin* desencaden* por_efecto",
  reasons:
    "caus* provoc* deb* culp* oblig* llev* conduj* gracias result* origin* desencaden* motiv* razon* porque atribuy* efect* factor* tras consecuen* factor* achac* mata matan mato",
  cautions: "advierte*_que_no coinciden* correlac* sin_prueba* no_prueba no_demuestra",
  disputed:
    "sostien* sostuv* asegura aseguran aleg* culpa_a culpan_a culpan acus* defiende_que defienden_que achac*",
  said: "dijo dice dijeron dicen afirmo afirma afirman afirmaron aseguro asegura aseguran sostuvo sostiene declaro declara explico explica anuncio anuncia advirtio advierte admitio admite nego niega confirmo confirma informo informa indico indica senalo senala considera estima concluyo concluye",
  accordingTo: "segun a_juicio_de en_opinion_de en_palabras_de de_acuerdo_con",
  passives: "por fue fueron ser sido",
  acts: "*o *aron *ieron vende compra presta demanda",
  prepositions: "en al de del desde con para por contra tras durante ante hasta sobre segun",
  more: "mas mayor* mejor* superior*",
  less: "menos menor* peor* inferior*",
  than: "que",
  everywhere: "todo_el toda_la nacional entero entera en_todo por_todo en_toda",
};
