/** English: the words by which one wording claims something else than another. */
import type { WordingWords } from "../wording-words.ts";
import { CERTAINTY } from "./certainty.ts";
import { DATE_ROLES } from "./date-roles.ts";
import { DENIAL } from "./denial.ts";
import { EXTENT } from "./extent.ts";
import { ROLES } from "./roles.ts";

export const WORDING: WordingWords = {
  ...CERTAINTY,
  ...DATE_ROLES,
  ...DENIAL,
  ...EXTENT,
  small:
    "the a an and or but nor of in on at to from by with for as than that this these those which who whom whose what its it his her their our they them he she we you i is are was were be been being has have had having do does did will would shall should may might can could must not no into onto upon about over under between among within without during per also there here then so such some any all each every both either neither other another more most less least very again now still already just yet said says say according up down out off if when while where because since until after before unless only same own new old one ever",
  rises:
    "rose rise rises risen rising increas* grew grow grows grown growing climb* gained raised raise raises raising soar* surg* jumped jumps expand* doubl* tripl* quadrupl* widen* dearer accelerat* went_up gone_up go_up goes_up going_up picked_up pick_up up_by up_from lengthened swell* swelled higher_than_before more_expensive boosted",
  falls:
    "fell fall falls fallen falling declin* decreas* drop drops dropped dropping lowered lowers lowering reduc* shrank shrunk shrink* slid slide slides slump* plung* plummet* halved halv* trimmed trims dwindl* cheaper dipped cut cuts cutting went_down gone_down go_down goes_down going_down came_down down_by down_from narrowed narrows shortened slashed eased diminish* tumbl*",
  opposites:
    "before>after earlier>later above>below minimum~maximum at_least~at_most import*~export* north*~south* east*~west* son~daughter sons~daughters father~mother brother~sister husband~wife buyer*~seller* seller*~vendee creditor*~debtor* lender*~borrower* employer*~employee* landlord*~tenant* plaintiff*~defendant* winner*~loser* attacker*~victim* teacher*~pupil* inside~outside indoor*~outdoor* accept*~reject* accept*~refus* approv*~reject* allow*~prohibit* allow*~forbid* permit*~prohibit* legal~illegal lawful~unlawful opened~closed opens~closes opening~closing support*~oppos* won~lost win~lose guilty~innocent convict*~acquit* public~private arriv*~depart* entry~exit income~expenditure surplus~deficit profit*~loss* urban~rural male~female men~women boys~girls strengthen*~weaken* morning~evening winter~summer spring~autumn oldest~youngest oldest~newest upstream~downstream inbound~outbound domestic~foreign wet~dry mandatory~voluntary compulsory~voluntary compulsory~optional mandatory~optional ally~enemy allies~enemies ratif*~reject* safe~unsafe join*~left join*~leav* lift*~impos* began~ended starts~ends maximum~minimum upper~lower supply~demand supplier*~customer* majority~minority permanent*~temporar* present~absent known~unknown true~false allowed~banned allow~ban allows~bans permitted~banned hired~dismissed hired~fired succeeded~failed succeed~fail enters~leaves entered~left bought^sold buys^sells borrowed^lent rented^leased received^sent receives^sends hires^fires",
  by: "by",
  to: "to",
  disputed:
    "claims claimed claim_that claiming alleg* maintains maintain_that maintained_that insists insisted contend* assert* blame blames blamed accus* argues argue argued",
  said: "said says say told tells stated states reported reports announced announces warned warns wrote writes explained explains argued argues claimed claims insisted insists believes believed maintains maintained alleges alleged estimates estimated found finds concluded concludes admitted admits denied denies confirmed confirms declared declares considers shows disputes thinks",
  accordingTo: "according_to in_the_view_of in_the_words_of in_the_opinion_of",
  passives: "by was were been being is are",
  acts: "*ed lent sold bought gave sued beat won paid sent met led told shot struck hit fought took leads beats sells buys lends gives owes pays leaves leased sank took_over defeated overruled",
  prepositions:
    "in on at to from with for by of against under over after before during near off into since until",
  more: "more *er faster higher larger greater bigger older longer better stronger dearer cheaper_no",
  less: "less fewer slower lower smaller younger shorter worse weaker cheaper poorer",
  than: "than",
  roles: ROLES,
};
