/** The wordings that claim several sources in German. */
import type { CorroborationWords } from "../topics/corroboration.ts";

const REPORTS =
  "(?:quellen|berichten?|zeitungen|zeitungsberichten?|medienberichten?|meldungen|bl[äa]ttern?|darstellungen|artikeln?)";
/** People are sources only where they say something. */
const PERSONS = "(?:agenturen|zeugen|beamten?|behörden)";
const VOICES = `(?:${REPORTS}|medien|${PERSONS})`;
const VOICE =
  "(?:quelle|bericht|zeitung|zeitungsbericht|medienbericht|meldung|blatt|darstellung|agentur|zeuge|zeugin|beh[öo]rde)";
const COUNTED =
  "(?:zwei|drei|vier|f[üu]nf|sechs|mehreren?|verschiedenen?|vielen?|zahlreichen?|unabh[äa]ngigen?|diversen?)";
const SEVERAL = `(?:${COUNTED}|beiden?|anderen?|weiteren?|alle|allen|s[äa]mtliche)(?:\\s+(?:der|den|die|dieser))?`;
const ALSO = "(?:(?:haben|hatten|auch|alle|beide|dies|das|es|\\p{L}+lich)\\s+)*";
const AGREE = "(?:stimmen|stimmten)(?=[^.;\\n]{0,60}\\s[üu]berein)|(?:decken|deckten)\\s+sich";
const CONFIRM = "(?:best[äa]tigen|best[äa]tigten|belegen|belegten|erh[äa]rten)";
const CONFIRMS = "(?:best[äa]tigt|best[äa]tigte|belegt|belegte)";
const SAY =
  "(?:sagen|sagten|gesagt|berichten|berichteten|berichtet|schreiben|schrieben|geschrieben|melden|meldeten|gemeldet|schildern|schilderten|behaupten|behaupteten|erkl[äa]ren|erkl[äa]rten|nennen|nannten)";

const WORDINGS: readonly string[] = [
  `(?:${REPORTS}|medien)\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?(?:${AGREE})`,
  `${VOICES}\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?${CONFIRM}`,
  `${COUNTED}\\s+(?:\\p{L}+e[nr]?\\s+)?${REPORTS}`,
  `${SEVERAL}\\s+(?:\\p{L}+e[nr]?\\s+)?${VOICES}\\s+${ALSO}(?:${SAY}|${CONFIRM})`,
  `mehr\\s+als\\s+(?:ein|eine|einer|einem)\\s+${VOICE}`,
  `(?:eine?\\s+(?:zweite[rs]?|dritte[rs]?|weitere[rs]?|andere[rs]?))\\s+${VOICE}\\s+(?:\\p{L}+\\s+)?${CONFIRMS}`,
  `jede[rs]?\\s+${VOICE}\\s+(?:\\p{L}+\\s+)?${CONFIRMS}`,
  `(?:laut|nach\\s+(?:angaben|darstellung)|zufolge|gem[äa][ßs]+)\\s+(?:von\\s+|der\\s+)?${SEVERAL}\\s+(?:\\p{L}+e[nr]?\\s+)?${VOICES}`,
  `${SEVERAL}\\s+(?:\\p{L}+e[nr]?\\s+)?${VOICES}\\s+zufolge`,
  "(?:unabh[äa]ngig\\s+voneinander|von\\s+unabh[äa]ngiger\\s+seite|mehrfach)\\s+(?:best[äa]tigt|belegt|berichtet)",
  `von\\s+${SEVERAL}\\s+(?:\\p{L}+e[nr]?\\s+)?${VOICES}\\s+(?:\\p{L}+\\s+)?(?:best[äa]tigt|belegt)`,
];

export const CORROBORATION: CorroborationWords = {
  wordings: WORDINGS,
  denial: "nicht|kein|keine[nmrs]?|nie|niemals|weder|ohne|kaum",
  atOdds: "widerspr[üu]chlichen?|abweichenden?|gegens[äa]tzlichen?",
  areAtOdds: "(?:(?:sich|einander|noch|auch)\\s+){0,2}(?:widersprechen|widersprachen|weichen|unterscheiden)",
};
