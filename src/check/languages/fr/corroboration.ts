/** The wordings that claim several sources in French. */
import type { CorroborationWords } from "../topics/corroboration.ts";

const REPORTS = "(?:sources|rapports|informations|journaux|quotidiens|r[ée]cits|articles)";
/** People are sources only where they say something. */
const PERSONS = "(?:agences|t[ée]moins|responsables|fonctionnaires)";
const VOICES = `(?:${REPORTS}|m[ée]dias|${PERSONS})`;
const VOICE =
  "(?:source|rapport|information|journal|quotidien|r[ée]cit|article|m[ée]dia|agence|t[ée]moin|responsable|fonctionnaire)(?:\\s+\\p{L}+)?";
const COUNTED =
  "(?:deux|trois|quatre|cinq|six|plusieurs|de\\s+nombreu(?:x|ses)|de\\s+multiples|divers|diverses|diff[ée]rent(?:s|es))";
const SEVERAL = `(?:${COUNTED}|les\\s+deux|d[’']autres|tous\\s+les|toutes\\s+les)`;
const HAVE = "(?:(?:le|la|les|l[’']|ont|aussi|[ée]galement|tous|toutes|d[ée]j[àa])\\s*)*";
const AGREE = "(?:concordent|concordaient|s[’']accordent|convergent|se\\s+recoupent)";
const CONFIRM = "(?:confirment|corroborent|attestent|disent\\s+la\\s+m[êe]me\\s+chose)";
const CONFIRMED = "(?:confirm[ée]|corrobor[ée]|attest[ée]|confirmaient|corroboraient)";
const CONFIRMS = "(?:confirme|corrobore|atteste|confirm[ée]|corrobor[ée]|dit\\s+la\\s+m[êe]me\\s+chose)";
const SAY =
  "(?:disent|dit|affirment|affirm[ée]|rapportent|rapport[ée]|[ée]crivent|[ée]crit|indiquent|indiqu[ée]|signalent|signal[ée]|publient|publi[ée]|racontent|racont[ée]|d[ée]crivent|d[ée]crit|rel[èe]vent|relatent|relat[ée])";

const WORDINGS: readonly string[] = [
  `(?:${REPORTS}|m[ée]dias)\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?${AGREE}`,
  `${VOICES}\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?${CONFIRM}`,
  `(?:${REPORTS}|m[ée]dias)\\s+${HAVE}${CONFIRMED}`,
  `${COUNTED}\\s+${REPORTS}`,
  `${SEVERAL}\\s+${VOICES}(?:\\s+\\p{L}+)?\\s+${HAVE}(?:${SAY}|${CONFIRMED})`,
  "plus\\s+d[’']une?\\s+(?:source|rapport|information|journal|quotidien|r[ée]cit|m[ée]dia)",
  `(?:une?\\s+(?:deuxi[èe]me|second|seconde|troisi[èe]me)|une?\\s+autre)\\s+${VOICE}\\s+${HAVE}(?:a\\s+)?${CONFIRMS}`,
  `chac(?:un|une)\\s+des\\s+${VOICES}\\s+${HAVE}(?:a\\s+)?${CONFIRMS}`,
  `chaque\\s+${VOICE}\\s+${HAVE}(?:a\\s+)?${CONFIRMS}`,
  `(?:selon|d[’']apr[èe]s)\\s+${SEVERAL}\\s+${VOICES}`,
  "(?:confirm|corrobor|v[ée]rifi)[ée]e?s?\\s+(?:de\\s+(?:fa[çc]on|mani[èe]re)\\s+ind[ée]pendante|ind[ée]pendamment|s[ée]par[ée]ment)",
  `(?:confirm|corrobor|v[ée]rifi)[ée]e?s?\\s+par\\s+${SEVERAL}`,
];

export const CORROBORATION: CorroborationWords = {
  wordings: WORDINGS,
  denial: "ne|n[’']\\p{L}+|aucune?|pas|jamais|ni|sans|nul|nulle|gu[èe]re",
  atOdds: "contradictoires|divergent(?:s|es)|discordant(?:s|es)",
  areAtOdds:
    "(?:(?:encore|aussi|sont|\\p{L}+ment)\\s+){0,2}(?:divergent|se\\s+contredisent|diff[èe]rent|s[’']opposent)",
};
