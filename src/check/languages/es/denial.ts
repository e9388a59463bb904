/** Spanish words of denial. */
import type { DenialWords } from "../topics/denial.ts";

export const DENIAL: DenialWords = {
  negations: "no nunca jamas ningun ninguno ninguna nadie nada ni tampoco sin",
  denying: "no nunca jamas ningun ninguno ninguna ni tampoco sin nada nadie",
  denyingVerbs: "no nunca jamas tampoco sin ningun ninguna",
  failing:
    "se_resiste_a se_resisten_a se_resistio_a se_resistieron_a se_nego_a se_negaron_a se_niega_a se_niegan_a nego_a negarse_a negandose_a negativa_a rechaz* rehus* declino declinaron declina renunci* carec* falto faltan falta incapaz_de incapaces_de incapacidad* evit* dejo_de dejaron_de deja_de dejan_de dejar_de impidio impidieron impide impiden impedido prohib* descarto descartaron descarta descartan descartado descartada desist* se_abstuvo* se_abstuvieron* abstenerse privado_de privada_de privados_de privadas_de exento* exenta* libre_de libres_de limpio_de limpia_de limpios_de limpias_de inmune_a inmunes_a a_salvo_de ajeno_a ajena_a ajenos_a ajenas_a huerfan*_de ayuno_de ayunos_de ayunas_de falto_de falta_de faltos_de faltas_de despoj*_de desprovist* apenas fracas* omit* olvid* lejos_de en_lugar_de en_vez_de",
  without:
    "sin carec* falta_de exento_de exenta_de exentos_de exentas_de libre_de libres_de limpio_de limpia_de limpios_de limpias_de inmune_a inmunes_a a_salvo_de ajeno_a ajena_a ajenos_a ajenas_a huerfan*_de ayuno_de ayunos_de ayunas_de falto_de faltos_de faltas_de despoj*_de desprovist* privado_de privada_de",
  neither: "ni tampoco",
  but: "pero aunque mientras sino mas_bien",
  managed:
    "logro lograron logra logran logrado consiguio consiguieron consigue consiguen conseguido pudo pudieron pudo_por_fin accedio_a accedieron_a acepto aceptaron acabo_por llego_a llegaron_a alcanzo_a supo supieron",
  noNegations:
    "no_solo no_mas_de no_menos_de no_obstante sin_embargo nada_menos no_superior* no_superar* nada_mas no_exced* no_solamente no_unicamente no_todos no_todas no_todo no_siempre no_se_descarta* no_descarta* no_se_excluye* no_excluye* no_cabe_descartar no_se_puede_descartar no_puede_descartarse no_puede_excluirse sin_excepcion sin_falta sin_duda sin_demora no_cabe_duda no_hay_duda no_hasta no_antes no_sea_que a_no_ser a_menos_que no_limit* no_se_limita* no_necesariamente no_en_vano ni_mas_ni_menos si_no no_supere* no_exceda* no_pocos no_pocas no_ha_descartado no_es_imposible no_esta_descartad* unos_pocos unas_pocas hace_pocos hace_pocas pocos_dias pocas_horas pocas_semanas pocos_meses pocos_anos",
  denials:
    "neg* nieg* rechaz* carec* falt* exent* except* salvo prohib* impid* impedi* evit* fuera retras* hasta apenas incumpl* obligatori* dej* ces* desmient* desminti* poco pocos poca pocas maximo limit* como_maximo sigue* siguen sigue_sin se_quedo_sin se_quedaron_sin en_contra contra contrari* unanim* inalterad* intact* ileso* ilesa* indemne* imposib* ilegal* invalid* inadmis* insuficien* incomplet* incapa* inactiv* inexist* inhabit* desconoc* descart* desist* desestim* denieg* denega* anul* cancel* suspend* suspens* aplaz* posterg* pospus* pospon* bloque* vet* renunci* rehus* declin* abst* omit* olvid* ignor* cerr* cierr* clausur* vaci* pendient* a_la_espera esper* caduc* venc* perdi* pierd* perder acab* fin_de termin* resto_de vano ocult* secret* lejos_de distint* diferent* en_vez_de en_lugar_de pese_a solo unic* desprovist* libre_de libres_de limpi* inmun* huerfan* ausen* privad* tarde todavia aun ya_no sino tampoco fracas* fall* frustr* obstacul* oposi* opon* opus* absuel* absolv* inocent* manten* mantuv* permanec* conserv* en_blanco a_salvo depend* sujet* discrep* desacuerdo cort* suprim* elimin* abandon* disput* recurr* cuestion* impugn* critic* gratis gratuit*",
  bounding:
    "mas_de menos_de superior* inferior* super* exced* rebas* sobrepas* por_encima por_debajo mas_alla antes_de despues_de",
  reversing:
    "apenas raramente rara_vez dificilmente improbable* poco_probable* incapaz incapaces se_nego se_negaron se_niega se_niegan nego negaron negaba negaban niega niegan negado rechaz* desmient* desminti* duda dudan dudaba dudaban dudo falso falsa falsos falsas falsamente infundad* en_lugar_de en_vez_de lejos_de carece carecen carecia carecian descarta descartan descarto descartaron dejo_de dejaron_de raras_veces escasamente pocos pocas imposible* reticente* se_nego* se_niega* se_negaban se_negaba negarse negando negativ*_a rehus* contradi* refut* dudaron erroneamente equivocadamente carec* falta_de ausencia_de descart* deja_de dejan_de ya_no se_abst* abstuv* abstener* renunci* desist* omiti* a_menos_que a_no_ser_que tampoco nego_que nego_haber negado_que fracaso_en prohibido prohibida muy_poco",
  turningPrefixes: "des in im",
  ended: "ya_no ya_nunca dejo_de dejaron_de ha_dejado_de han_dejado_de deja_de ceso cesaron no_*_mas",
  goesOn:
    "sigue siguen seguia seguian todavia aun continua continuan permanece permanecen mantiene mantienen",
};
