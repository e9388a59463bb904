/** English: what denies. */
import type { DenialWords } from "../topics/denial.ts";

export const DENIAL: DenialWords = {
  negations: "not no never none nobody nothing neither nor cannot nowhere *n't without",
  denying: "not never no cannot *n't without neither nor none",
  denyingVerbs: "not never cannot *n't no without neither",
  failing:
    "fail_to failed_to fails_to failing_to failure_to unable_to inability_to refus*_to refuse refuses refused refusing refusal declin*_to reject rejects rejected rejecting rejection neglect*_to omit*_to forgot_to stopped_short_of stops_short_of stop_short_of short_of rul*_out ruling_out lack lacks lacked lacking devoid_of free_of free_from avoid* refrain*_from abstain*_from prevented_from barred_from banned_from prohibited_from forbidden_to forbidden_from hardly barely scarcely no_longer yet_to abandon* dropped_plans missed den*_that denies denied denying instead_of rather_than decided_against deciding_against voted_against withheld withhold withholds",
  without: "without lack lacks lacked lacking lack_of absence_of devoid_of free_of free_from",
  neither: "neither nor",
  but: "but while whereas although though yet",
  managed:
    "managed_to manages_to succeed* was_able_to were_able_to is_able_to are_able_to has_been_able_to have_been_able_to successful* did_so does_so agreed_to accepted consented",
  noNegations:
    "not_only not_least no_later no_fewer no_less no_more_than not_more_than not_less_than no_earlier whether_or_not no_doubt nothing_but not_just not_until not_before no_sooner not_exceed* not_be_exceeded no_other no_longer_than not_later not_fewer not_all not_every not_everyone not_every_one not_entirely not_always not_simply not_merely not_solely not_limited not_confined not_necessarily not_alone not_unlike not_uncommon not_infrequently not_rul* cannot_be_ruled_out not_be_ruled_out *n't_be_ruled_out *n't_rul* not_exclud* cannot_be_excluded not_be_excluded no_matter nothing_short_of no_small not_to_mention not_far_from no_exception* without_exception without_fail without_delay if_not nowhere_near not_impossible not_out_of_the_question not_discount*",
  denials:
    "fail* refus* reject* deny denies denied denying denial* lack* absent absence exempt* except* exclud* outside barr* prohibit* forbid* forbad* prevent* avoid* unable unchanged unaffected unharmed unsigned unpaid unanswered unresolved unsolved unopened unused unfinished unfounded untouched undecided undisclosed unclear unknown unlikely unlawful uninsured unregistered unlicensed untreated unsafe unsuccessful* unwilling unavailable unheated unfit unarmed unmanned unoccupied uninhabited unreported unspent unsold unfilled unmet uncertain unfulfilled unanim* unopposed uncontested unconditional* unrestricted unlimited uninterrupted undelivered unproven unproved untested unchecked unnoticed unheard unwell undecid* invalid inadmissible ineligible impossible illegal irregular incomplete insufficient inconclusive inactive intact delay* until too hardly barely scarcely stop* ceas* short_of declin* oppos* dispute* contradict* only few little rather_than instead_of free_of free_from no_longer ban bans banned banning miss missed misses missing at_most at_the_most maximum limit limits limited capped abandoned against dismiss* turned_down turn_down turns_down threw_out thrown_out struck_down strike_down overturn* annul* quash* revok* withdr* withheld withhold* drop dropped scrap* cancel* postpon* shelved halt* suspend* block* veto* obstruct* hamper* spared spare waive* waiver skip* omit* ignor* neglect* overlook* forgo* forwent abstain* refrain* stayed_away stay_away stays_away keep_out keeps_out kept_out closed close closes shut remain* remains still stays stay stayed empty vacant open_question leaves_open left_open pending await* wait* lapse* lapsed expire* lost lose loses losing end_of ended ends rest_of rul*_out devoid bare zero nil gap vain resist* conceal* secret* silent silence kept_from keeps_from far_from yet_to has_yet have_yet anything_but alone separate* other_than different* unlike contrary instead despite late deaf doubt* neither nor beyond falls_short fell_short stand_idle idle clear_of cleared acquit* innocent nowhere minus subject_to depend* disagree* done_away away_with gave_up given_up cut_off disconnect* overruled turned_away sent_back ruled_against contest* challeng* disput* dissent* object* critic* unwilling* reluctan*",
  bounding:
    "more_than over above beyond exceed* less_than fewer_than below under later_than longer_than higher_than lower_than greater_than before after",
  reversing:
    "hardly scarcely barely unlikely seldom rarely unable_to fail_to fails_to failed_to failing_to refuse_to refuses_to refused_to refusing_to decline_to declines_to declined_to unwilling reluctant* far_from lack lacks lacked lacking lack_of absence_of deny denies denied denying reject rejects rejected rejecting dispute disputes disputed disputing refute refutes refuted rebut* false falsely untrue unfounded wrongly baseless instead_of rather_than stopped_short_of rule_out rules_out ruled_out doubt doubts doubted doubtful yet_to",
  ended:
    "no_longer not_any_more *n't_any_more not_any_longer cease* has_stopped have_stopped stopped discontinued",
  goesOn:
    "remain remains remained still continue continues continued continuing keeps kept carries_on goes_on maintained",
};
