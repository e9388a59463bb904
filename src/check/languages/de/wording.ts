/** German words by which one wording claims something different from another. */
import type { WordingWords } from "../wording-words.ts";
import { CERTAINTY } from "./certainty.ts";
import { DATE_ROLES } from "./date-roles.ts";
import { DENIAL } from "./denial.ts";
import { EXTENT } from "./extent.ts";
import { MOVEMENTS } from "./movements.ts";
import { OPPOSITES } from "./opposites.ts";
import { ROLES } from "./roles.ts";

export const WORDING: WordingWords = {
  ...MOVEMENTS,
  opposites: OPPOSITES,
  ...CERTAINTY,
  ...DATE_ROLES,
  ...DENIAL,
  ...EXTENT,
  small:
    "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach seit von vom zu zum zur durch fur gegen ohne um uber unter vor zwischen als wie dass ob wenn weil da damit so auch noch schon nur nicht kein keine keinen keiner ist sind war waren wird werden wurde wurden worden sein hat haben hatte hatten sich er sie es ihr ihre ihren ihrem ihrer seine seinen seinem seiner dieser diese dieses welche man alle alles jede jeder jedes einige viele mehr weniger sehr bis dort hier dann nun kann konnen soll sollen muss mussen darf durfen andere anderen selbst zwei laut",
  disputed: "behaupt* beschuldig* versicher* beteuer* wirft_* werfen_*",
  said: "sagt sagte sagen sagten erklart erklarte behauptet behauptete meldet meldete teilte berichtet berichtete warnt warnte betont betonte bestreitet bestritt bestatigt bestatigte halt schreibt schrieb",
  accordingTo: "laut nach_angaben zufolge nach_ansicht nach_meinung",
  passives: "wird wurde wurden worden",
  acts: "*te *ten ge*t ge*en ver*t lieh rammte verkauft verkaufte schlug verklagte traf griff gewann verliess hielt trat",
  prepositions:
    "im in am an auf aus bei beim mit nach seit von vom vor zu zum zur durch fur gegen dem den einem einen ins ans bis um",
  roles: ROLES,
};
