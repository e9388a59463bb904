/** Spanish words for rising and falling, by how much and to what, and for comparing. */
import type { MovementWords } from "../topics/movements.ts";

export const MOVEMENTS: MovementWords = {
  rises: [
    "aument* subio subieron sube suben subir subira subiran subido subida subidas subiendo subia subian suba subirse crecio crecieron crece crecen crecer crecera crecido crecida crecimiento creciente* creciendo crecia crecian",
    "increment* elevo elevaron eleva elevan elevar elevara elevado elevada elevacion elevandose elevarse elevo alza alzas encarec* encarez* disparo dispararon dispara disparan disparado disparada dispararse",
    "ascend* ascens* duplic* triplic* cuadruplic* multiplic* ampliaron ampliado ampliada ampliar ampliacion ampliara repunt* engros* engord* acrecent* intensific* ensanch* agrand* doblo doblaron doblado doblan",
    "trepo treparon escalo escalaron al_alza gano_terreno ganan_terreno ganado_terreno gana_terreno maximo_historico alarg* prolong* mas_car* mas_alt* mas_larg* mas_numeros* mas_frecuent* mas_grand* mas_elevad* mas_abundant* mas_ruidos* mas_altos mas_calid*",
    "va_a_mas fueron_a_mas fue_a_mas van_a_mas ido_a_mas en_aumento se_agudiz* remont* revaloriz* apreci* rebot* avanz* avance hinch* crecid* proliferac* prolifer* salt* salto brinc*",
  ].join(" "),
  falls: [
    "disminu* disminuy* bajo_un bajo_en bajo_de bajo_del bajo_a bajo_por bajo_ligeramente bajo_con bajaron baja bajan bajar bajara bajaran bajado bajada bajadas bajando bajaba bajaban cayo cayeron cae caen caer caera caeran caido caida caidas cayendo caia caian",
    "descend* descens* desciend* reduj* reduc* reduzc* recort* retroced* retroces* abarat* mengu* desplom* merm* decrec* decrez* rebaj* encog* acort* aminor* contrajo contraccion contrayendo contraido",
    "perdio_terreno pierde_terreno perdido_terreno pierden_terreno cedio_terreno ceder_terreno a_la_baja minimo_historico mas_barat* mas_baj* mas_cort* mas_pequen* mas_reducid* menos_car* menos_numeros* menos_frecuent* menos_alt* menos_larg* mas_silencios*",
    "atenu* estrech* adelgaz* flaque* declin* declive aflojaron aflojo depreci* devalu* escase* va_a_menos van_a_menos ido_a_menos fue_a_menos fueron_a_menos amput* podo podaron redujer* hundido_un hundio_un desinfl* derrumb* tijeretazo a_menos_de recul* evapor* resbal* deteriorad* merma desciende* remitio remitieron",
    "la_mitad_que dividi* se_achic* achic* quedo_en_la_mitad",
  ].join(" "),
  noMoves:
    "de_baja baja_medica bajas_medicas baja_laboral baja_por_maternidad baja_por_paternidad baja_por_enfermedad planta_baja clase_baja temporada_baja temporada_alta dar_de_baja se_dio_de_baja no_mas mas_o_menos nada_mas mas_alla ademas mas_bien por_mas alza_la_voz de_mas al_menos por_lo_menos a_menos_que ni_mas sin_mas mas_tarde mas_que_nunca mas_aun cuanto_mas lo_menos una_vez_mas subida_a subieron_a_bordo avance_del_fuego al_reducido alza_en_armas crecimiento_de camara_baja",
  more: "mas mayor mayores superior superiores",
  less: "menos menor menores inferior inferiores",
  than: "que",
  compared: "que frente_a respecto_a comparado_con",
  earlier:
    "antes ano anos mes meses semana semanas trimestre temporada anterior* pasado pasada previo previa hace entonces nunca ahora hoy decada curso previsto esperado",
  dimensions: [
    "mejor*~peor* alt*|elevad*~baj* larg*~cort*|breve* grand*~pequen*|reducid* car*|costos*~barat*|economic*|asequib* rapid*|veloz*~lent* fuert*~debil* pesad*~liger*|livian* grues*~delgad*|fin* anch*|ampli*~estrech*|angost* profund*~superficial*|poco_profund*",
    "ric*~pobr* viej*|antigu*~nuev*|modern*|recient* viej*|mayor*~joven* ruidos*~silencios*|tranquil* calid*|caluros*|calient*~fri*|fresc* humed*|lluvios*~sec* segur*~peligros*|inseguro* limpi*~suci* facil*|sencill*~dificil*|complej* frecuent*~rar*|escas* temprano|pronto~tarde cerca*|proxim*~lej* dur*~bland*|suav* llen*~vaci* estrict*|sever*~lax*|flexib* bonit*~fe*",
  ].join(" "),
  exceeds:
    "supera superan supero superaron superaba superado superar sobrepas* rebas* excede* excedio aventaj* adelant* por_encima_de por_delante_de duplica_a dobla_a el_doble_que el_doble_de",
  trails:
    "por_debajo_de por_detras_de a_la_zaga no_llega_a no_alcanza* queda_por_debajo quedan_por_debajo va_detras",
  against: "frente_a comparado_con en_comparacion_con a_diferencia_de respecto_a contra",
  breaks:
    "pero mientras aunque sino porque cuando y pues tras ya_que sin_embargo quien quienes si_bien despues",
  by: "en en_un en_unos en_unas en_otros en_otras en_casi en_mas_de en_torno_a",
  to: "a hasta a_unos a_unas a_los a_las hasta_los hasta_las a_casi reducid*_a quedo_en quedan_en quedo_reducida_a alcanz* se_situ*_en situ*_en sit*_en hasta_unos ahora_en queda_en quedado_en quedaron_en",
  byBeside: "de del por un unos unas casi_un cerca_de_un",
  from: "de desde del",
  changes:
    "perdio perdieron pierde pierden perdido gano ganaron gana ganan ganado suprimio suprimieron suprime elimino eliminaron elimina recorto recortaron recorta anadio anadieron sumo sumaron despidio contrato",
  byBehind:
    "mas menos adicional* extra de_mas de_menos superior* inferior* mas_car* mas_barat* por_encima por_debajo",
  levels:
    "es son era eran fue fueron ser sera seran sido esta estan ahora tiene tienen tenia asciende_a ascienden_a suma suman cuesta cuestan costar* es_de son_de era_de ahora_de es_ahora_de asciende_ya_a cobra cobran emplea emplean cuenta_con cuentan_con solo",
  inverses:
    "desempleo|paro|parad*~empleo|ocupad*|ocupacion mortalidad|muertes~superviv* pobreza~riqueza|ingreso* deuda*~ahorro* precio*|coste*|costo*~poder_adquisitivo duracion|tiempo*|espera*~velocidad contamina*~calidad accidente*|delito*~seguridad participacion~abstencion absen*~asisten* deficit~superavit import*~export* demanda~oferta rechazo|oposicion~apoyo|aprobacion inflacion~poder_adquisitivo perdida*~beneficio*|ganancia*",
  comparing: "mayor* menor* mejor* peor* superior* inferior*",
  multiples: "el_doble el_triple el_cuadruple dos_veces_mas tres_veces_mas",
  fractions: "la_mitad un_tercio no_tan no_tanto no_tantos no_tantas",
  newer: "nuevo nueva nuevos nuevas sucesor* actual actuales modern*",
  older: "viejo vieja viejos viejas antiguo antigua antiguos antiguas anterior* predecesor*",
  fallsAsWritten: "bajó",
};
