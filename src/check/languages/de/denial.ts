/** German: what denies. */
import type { DenialWords } from "../topics/denial.ts";

export const DENIAL: DenialWords = {
  negations: "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne nirgends",
  denying: "nicht nie niemals kein keine keinen keinem keiner keines ohne",
  denyingVerbs: "nicht nie niemals",
  noNegations:
    "nicht_nur nicht_mehr_als nicht_weniger nicht_uber nicht_zuletzt nicht_ubersteig* nicht_uberschreit* nichts_als nicht_ausgeschlossen nicht_erst",
  denials:
    "verweiger* ablehn* abgelehnt fehl* ausgenommen befreit ausserhalb verbot* verbiet* verhinder* vermeid* vermied* verzoger* erst kaum gescheitert scheiter* versaum* aussetz* bestreit* bestritt* einzig* ungesetzlich unverandert unberuhrt wenig* hochstens maximal mangelt frei_von",
};
