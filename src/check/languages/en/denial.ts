/** English: what denies. */
import type { DenialWords } from "../topics/denial.ts";

export const DENIAL: DenialWords = {
  negations: "not no never none nobody nothing neither nor cannot nowhere *n't without",
  denying: "not never no cannot *n't without",
  denyingVerbs: "not never cannot *n't",
  noNegations:
    "not_only not_least no_later no_fewer no_less no_more_than not_more_than not_less_than no_earlier whether_or_not no_doubt nothing_but not_just not_until not_before no_sooner not_exceed* not_be_exceeded no_other no_longer_than not_later not_fewer",
  denials:
    "fail* refus* reject* deny denies denied denying denial* lack* absent absence exempt* except* exclud* outside barr* prohibit* forbid* forbad* prevent* avoid* unable unchanged unaffected unharmed unsigned delay* until too hardly barely scarcely stop* ceas* short_of declin* oppos* dispute* contradict* only few little rather_than instead_of free_of free_from no_longer ban bans banned banning miss missed misses missing at_most at_the_most maximum limit limits limited capped abandoned",
};
