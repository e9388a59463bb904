/** The wordings that claim several sources in English. */
import type { CorroborationWords } from "../topics/corroboration.ts";

const REPORTS = "(?:reports|sources|papers|newspapers|outlets|accounts)";
/** People are sources only where they say something. */
const PERSONS = "(?:agencies|witnesses|officials)";
const VOICES = `(?:${REPORTS}|media|${PERSONS})`;
const VOICE =
  "(?:report|source|paper|newspaper|outlet|account|agency|witness|official)(?:\\s+(?:has|had|also|now|\\p{L}+ly))*";
const COUNTED = "(?:two|three|four|five|six|several|multiple|many|various|numerous|independent)";
/**
 * "Both papers are weeklies" is about the papers. Such words claim something only together with what the papers say.
 */
const SEVERAL = `(?:${COUNTED}|both|different|separate|all|other)(?:\\s+of)?(?:\\s+(?:the|these|those))?`;
/** "Agree to" and, for persons, "agree on" describe an act, and not what they say. */
const CONFIRM = "(?:concur|confirm|corroborate|bear\\s+(?:it|this|that)\\s+out|say\\s+the\\s+same)";
const CONFIRMS =
  "(?:agrees(?!\\s+to(?!\\p{L}))|concurs|confirms|corroborates|bears\\s+(?:it|this|that)\\s+out|says\\s+the\\s+same)";
/** In "reports confirmed by the police", the reports do not confirm anything. */
const CONFIRMED =
  "(?:concurred|(?:confirmed|corroborated)(?!\\s+by)|bore\\s+(?:it|this|that)\\s+out|said\\s+the\\s+same)";
const HAVE = "(?:(?:have|had|also|all|both|each|since|later|\\p{L}+ly)\\s+)*";
const SAY =
  "(?:say|said|state|stated|report|reported|tell|told|describe|described|carry|carried|claim|claimed)";
const SAYS = "(?:says|said|states|reports|reported|tells|describes|carries|carried|claims)";

const WORDINGS: readonly string[] = [
  `(?:${REPORTS}|media)\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?agree(?!\\s+to(?!\\p{L}))`,
  `(?:${REPORTS}|media)\\s+${HAVE}agreed(?!\\s+(?:to|by)(?!\\p{L}))`,
  `${PERSONS}\\s+${HAVE}agreed?\\s+that`,
  `${VOICES}\\s+(?:[^.;\\n]{0,29}?(?<!\\p{L}))?${CONFIRM}`,
  `(?:${REPORTS}|media)\\s+${HAVE}${CONFIRMED}`,
  `${COUNTED}\\s+(?:\\p{L}+\\s+)?${REPORTS}`,
  `${SEVERAL}\\s+(?:\\p{L}+\\s+)?${VOICES}\\s+${HAVE}(?:${SAY}|${CONFIRMED})`,
  `more\\s+than\\s+(?:one|a\\s+single)\\s+(?:\\p{L}+\\s+)?(?:report|source|paper|newspaper|outlet|account)`,
  `(?:(?:a|the)\\s+(?:second|third|further)|another)\\s+(?:\\p{L}+\\s+)?${VOICE}\\s+(?:${CONFIRMS}|${CONFIRMED})`,
  `(?:every|each)(?:\\s+\\p{L}+)?\\s+${VOICE}\\s+(?:${CONFIRMS}|${CONFIRMED})`,
  `every(?:\\s+\\p{L}+)?\\s+${VOICE}\\s+${SAYS}`,
  `(?:each|every\\s+one)\\s+of\\s+(?:the|these|those|our)\\s+(?:\\p{L}+\\s+)?${VOICES}\\s+(?:has\\s+)?(?:${CONFIRMS}|${CONFIRMED})`,
  `according\\s+to\\s+${SEVERAL}\\s+(?:\\p{L}+\\s+)?${VOICES}`,
  "(?:independently|separately|widely)\\s+(?:confirmed|corroborated|verified|reported)",
  `(?:confirmed|corroborated|verified|reported)\\s+by\\s+${SEVERAL}`,
];

export const CORROBORATION: CorroborationWords = {
  wordings: WORDINGS,
  denial: "not|no|never|none|neither|nor|cannot|without|hardly|few|nothing|\\p{L}*n[’']t",
  atOdds: "conflicting|contradictory|differing|diverging",
  areAtOdds:
    "(?:(?:still|also|are|were|have|had|\\p{L}+ly)\\s+){0,2}(?:disagree|differ(?!ent)|diverge|conflict|at\\s+odds|contradictor|contradict(?:s|ed|ing)?\\s+(?:each\\s+other|one\\s+another))",
};
