/** Spanish: whether something begins or ends on a date. */
import { calendarNames } from "../calendar-names.ts";
import type { DateRoleWords } from "../topics/date-roles.ts";

const { months, weekdays } = calendarNames("es");

export const DATE_ROLES: DateRoleWords = {
  dateNames: [...months.keys(), "setiembre", ...weekdays.keys()].join(" "),
  doubtfulDateNames: "",
  dateLinks: "de del",
  hourSigns: "h horas",
  fromDate: "desde desde_el a_partir_de a_partir_del no_antes_de no_antes_del como_pronto con_efectos_desde",
  untilDate: "hasta hasta_el",
  byDate: "antes_de antes_del a_mas_tardar a_mas_tardar_el como_tarde no_despues_de",
  afterDate: "despues_de despues_del tras",
  rangeFrom: "del de entre entre_el",
  rangeTo: "al a y y_el",
  beginnings:
    "comienz* comenz* empez* empiez* empec* inicia inician iniciar* inicio iniciado iniciada arranc* abre abren abrio abrir* abrieron abierto abierta abiertos abiertas apertura reabr* reapertura inaugur* fundo fundad* fundacion cread* creacion implant* introduc* en_vigor vigente* rige aplica aplican aplicable valido valida ingreso ingresar* adhesion adhir* entra entran entro entrar entrara entraron nombrad* elegid* investid* toma_de_posesion reanud* lanza lanzad* lanzo botad* botadura nacio nacid* primer_dia",
  endings:
    "finaliza* finalizo acaba acabo acaban acabara cierra cierran cerro cerrar* cerrad* cerraron cierre clausur* cesa cesan ceso cesar cese expira* expiro vence vencen vencimiento caduca* termina terminan termino terminar* terminad* abandon* salio dejo_de deja_de dimit* dimision destitu* cancel* suspend* suspens* abol* derog* suprim* disuel* disolv* desguaz* demol* murio muert* fallec* ultimo_dia fecha_limite plazo_de plazo_termina",
  movings: "fuera salvo excepto aplaz* pospon* pospuest* posterg* retras* adelant* prorrog* traslad* demor*",
  clauseWords: "y pero mientras cuando que luego",
};
