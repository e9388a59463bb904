/** Spanish: what denies. */
import type { DenialWords } from "../topics/denial.ts";

export const DENIAL: DenialWords = {
  negations: "no nunca jamas ningun ninguno ninguna nadie nada ni tampoco sin",
  denying: "no nunca jamas ningun ninguna sin",
  denyingVerbs: "no nunca jamas",
  noNegations:
    "no_solo no_mas_de no_menos_de no_obstante sin_embargo nada_menos no_superior* no_superar* nada_mas no_exced*",
  denials:
    "neg* rechaz* carec* falt* exent* except* salvo prohib* impid* impedi* evit* fuera retras* hasta apenas incumpl* obligatori* dej* ces* desmient* desminti* poco pocos poca pocas maximo limit* como_maximo sigue_sin",
};
