/** Spanish: how sure, how far along, on what condition and from what cause something is. */
import type { CertaintyWords } from "../topics/certainty.ts";

export const CERTAINTY: CertaintyWords = {
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
    "podr* pued* quiza* tal_vez probable* posible* presunt* supuest* parece* aparente* hipotesis sospech* descart* cree* creen consider* indic* apunt* preliminar* rumor* segun a_juicio opin* estim* riesgo* previs* espera* supon* duda* seria serian habria habrian podria podrian deberia deberian estaria estarian tendria tendrian",
  causes:
    "caus* provoc* debido_a a_causa_de por_culpa_de obligo obliga obligaron_a mata matan mato llevo_a condujo_a gracias_a result* se_debe_a origin* desencaden* por_efecto",
  reasons:
    "caus* provoc* deb* culp* oblig* llev* conduj* gracias result* origin* desencaden* motiv* razon* porque atribuy* efect* factor* tras consecuen* factor* achac* mata matan mato",
  cautions: "advierte*_que_no coinciden* correlac* sin_prueba* no_prueba no_demuestra",
};
