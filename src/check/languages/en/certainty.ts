/** English: how sure, how far along, on what condition and from what cause something is. */
import type { CertaintyWords } from "../topics/certainty.ts";

export const CERTAINTY: CertaintyWords = {
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
};
