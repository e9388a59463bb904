/** English: the words by which one wording claims something else than another. */
import type { WordingWords } from "../wording-words.ts";

export const WORDING: WordingWords = {
  small:
    "the a an and or but nor of in on at to from by with for as than that this these those which who whom whose what its it his her their our they them he she we you i is are was were be been being has have had having do does did will would shall should may might can could must not no into onto upon about over under between among within without during per also there here then so such some any all each every both either neither other another more most less least very again now still already just yet said says say according up down out off if when while where because since until after before unless only same own new old one",
  rises:
    "rose rise rises risen rising increas* grew grow grows grown growing climb* gained raised raise raises raising soar* surg* jumped jumps expand* doubl* tripl* quadrupl* widen* dearer accelerat* went_up gone_up go_up goes_up going_up picked_up pick_up up_by up_from lengthened swell* swelled higher_than_before more_expensive boosted",
  falls:
    "fell fall falls fallen falling declin* decreas* drop drops dropped dropping lowered lowers lowering reduc* shrank shrunk shrink* slid slide slides slump* plung* plummet* halved halv* trimmed trims dwindl* cheaper dipped cut cuts cutting went_down gone_down go_down goes_down going_down came_down down_by down_from narrowed narrows shortened slashed eased diminish* tumbl*",
  opposites:
    "before>after earlier>later above>below minimum~maximum at_least~at_most import*~export* north*~south* east*~west* son~daughter sons~daughters father~mother brother~sister husband~wife buyer*~seller* seller*~vendee creditor*~debtor* lender*~borrower* employer*~employee* landlord*~tenant* plaintiff*~defendant* winner*~loser* attacker*~victim* teacher*~pupil* inside~outside indoor*~outdoor* accept*~reject* accept*~refus* approv*~reject* allow*~prohibit* allow*~forbid* permit*~prohibit* legal~illegal lawful~unlawful opened~closed opens~closes opening~closing support*~oppos* won~lost win~lose guilty~innocent convict*~acquit* public~private arriv*~depart* entry~exit income~expenditure surplus~deficit profit*~loss* urban~rural male~female men~women boys~girls strengthen*~weaken* morning~evening winter~summer spring~autumn oldest~youngest oldest~newest upstream~downstream inbound~outbound domestic~foreign wet~dry mandatory~voluntary compulsory~voluntary compulsory~optional mandatory~optional ally~enemy allies~enemies ratif*~reject* safe~unsafe join*~left join*~leav* lift*~impos* began~ended starts~ends maximum~minimum upper~lower supply~demand supplier*~customer* majority~minority permanent*~temporar* present~absent known~unknown true~false allowed~banned allow~ban allows~bans permitted~banned hired~dismissed hired~fired succeeded~failed succeed~fail enters~leaves entered~left bought^sold buys^sells borrowed^lent rented^leased received^sent receives^sends hires^fires",
  by: "by",
  to: "to",
  negations: "not no never none nobody nothing neither nor cannot nowhere *n't without",
  denying: "not never no cannot *n't without",
  denyingVerbs: "not never cannot *n't",
  noNegations:
    "not_only not_least no_later no_fewer no_less no_more_than not_more_than not_less_than no_earlier whether_or_not no_doubt nothing_but not_just not_until not_before no_sooner not_exceed* not_be_exceeded no_other no_longer_than not_later not_fewer",
  denials:
    "fail* refus* reject* deny denies denied denying denial* lack* absent absence exempt* except* exclud* outside barr* prohibit* forbid* forbad* prevent* avoid* unable unchanged unaffected unharmed unsigned delay* until too hardly barely scarcely stop* ceas* short_of declin* oppos* dispute* contradict* only few little rather_than instead_of free_of free_from no_longer ban bans banned banning miss missed misses missing at_most at_the_most maximum limit limits limited capped abandoned",
  some: "some several many few a_few part_of a_number_of numerous certain half dozens hundreds a_third a_quarter two_thirds a_minority a_share one_of",
  most: "most mostly majority nearly_all almost_all virtually_all nine_in_ten chiefly largely",
  all: "all every each everyone everybody entire entirely whole wholly always any",
  numerals: "two three four five six seven eight nine ten eleven twelve",
  outOf: "of of_the of_its of_their of_his of_all out_of out_of_the",
  only: "only solely exclusively merely sole none_but nothing_but nobody_but",
  notOnly:
    "alone just exclusive* except sole* limited_to restricted_to confined_to no_other none_other nothing_else single reserved_for one unique* apart_from besides first",
  superlatives:
    "the_most the_least the_best the_worst the_only largest biggest highest lowest smallest oldest youngest longest shortest fastest slowest strongest weakest richest poorest greatest deepest tallest heaviest lightest busiest cheapest dearest newest furthest farthest widest narrowest deadliest warmest coldest hottest driest wettest safest foremost unique unprecedented unrivalled a_record new_record never_before older_than_any larger_than_any no_other",
  among: "among one_of amongst some_of second third fourth fifth second-* third-*",
  future:
    "will shall plan plans planned planning expect* prepar* intend* aim aims propos* schedul* due_to going_to about_to set_to is_to are_to hope* hopes_to want* seek* consider* would should may might wants pledg* promis* vow* agreed_to next tomorrow forthcoming upcoming could",
  futureForms: "",
  done: "has have had was were",
  conditions:
    "if unless provided_that provided providing as_long_as so_long_as on_condition only_if subject_to in_the_event in_case conditional* contingent* except_where",
  conditional:
    "if unless provided* as_long_as so_long_as condition* subject_to should when whenever where once depend* case contingent* would could might only with without until except* holder* those_who eligible after otherwise must require* need* upon is_to_be",
  hedges:
    "might could possibl* perhaps probabl* likely unlikely reportedly allegedly alleged apparent* seem* appear* suspect* presum* suggest* believed thought_to said_to is_thought are_thought is_believed are_believed is_said are_said considering may_have may_be may_well may_yet may_not ruled_out rumour* rumor* unconfirmed preliminary hypothes* assum* speculat* fear* estimated_to tend*",
  hedged:
    "may might could would can possibl* perhaps probabl* likel* unlikely report* alleg* apparent* seem* appear* suspect* presum* suggest* believ* think* thought said considering consider* ruled_out rumour* rumor* unconfirmed prelimin* hypothes* assum* speculat* fear* estimat* view according risk* potential* expect* suppos* claim* say says told doubt* uncertain* open_question",
  causes:
    "caus* because due_to led_to leads_to lead_to result_of result_in results_in resulted_in resulting_in forced forced_to kills kill killed trigger* brought_about owing_to thanks_to driven_by drove provok* responsible_for behind_the prompted consequence*",
  reasons:
    "caus* delay* because due_to lead leads led reason* result* forc* kill* trigger* blam* attribut* owing thanks behind drive* driven drove provok* responsible* prompt* so_that therefore thus hence consequen* as_a follow* contribut* fault* accus* explain* effect* source factor* put_it_down put_down from traced trace traces because_of",
  cautions:
    "warn_against warns_against warned_against caution_against against_reading not_prove no_proof no_evidence coinciden* correlat* does_not_follow",
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
  everywhere: "across throughout nationwide countrywide worldwide whole entire everywhere all_over",
};
