/** English words by which one wording claims something different from another. */
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
    "the a an and or but nor of in on at to from by with for as than that this these those which who whom whose what its it his her their our they them he she we you i is are was were be been being has have had having do does did will would shall should may might can could must not no into onto upon about over under between among within without during per also there here then so such some any all each every both either neither other another more most less least very again now still already just yet said says say according up down out off if when while where because since until after before unless only same own new old one ever",
  disputed:
    "claims claimed claim_that claiming alleg* maintains maintain_that maintained_that insists insisted contend* assert* blame blames blamed accus* argues argue argued",
  said: "put_*_down_to puts_*_down_to put_*_*_down_to puts_*_*_down_to said says say told tells stated states reported reports announced announces warned warns wrote writes explained explains argued argues claimed claims insisted insists believes believed maintains maintained alleges alleged estimates estimated found finds concluded concludes admitted admits denied denies confirmed confirms declared declares considers shows disputes thinks",
  accordingTo: "according_to in_the_view_of in_the_words_of in_the_opinion_of",
  passives: "by was were been being is are",
  acts: "*ed lent sold bought gave sued beat won paid sent met led told shot struck hit fought took leads beats sells buys lends gives owes pays leaves leased sank took_over defeated overruled",
  prepositions:
    "in on at to from with for by of against under over after before during near off into since until",
  roles: ROLES,
};
