/** English: whether something begins or ends on a date. */
import { calendarNames } from "../calendar-names.ts";
import type { DateRoleWords } from "../topics/date-roles.ts";

const { months, weekdays } = calendarNames("en");

export const DATE_ROLES: DateRoleWords = {
  dateNames: [...months.keys(), ...weekdays.keys()].join(" "),
  doubtfulDateNames: "may march",
  dateLinks: "of the",
  hourSigns: "am pm a.m. p.m. o'clock hours noon",
  fromDate:
    "from since starting starting_on beginning beginning_on as_of as_from with_effect_from effective effective_from ever_since no_earlier_than not_before not_until only_from commencing no_sooner_than",
  untilDate: "until till up_to through",
  byDate: "by no_later_than not_later_than before not_after ahead_of prior_to within",
  afterDate: "after following",
  rangeFrom: "from between",
  rangeTo: "to and until till through",
  beginnings:
    "begin begins beginning began begun start starts started starting commence* open opens opened opening reopen* launch* inaugurat* founded founding establish* create creates created creation set_up introduc* enter enters entered entering into_force took_effect take_effect takes_effect taking_effect in_force apply applies applied applicable valid join joins joined joining admitted accession acced* appointed elected sworn_in took_office take_office takes_office took_up taken_up resum* restart* relaunch* unveil* ran_again runs_again back_in_service first_day came_in comes_in come_in kicked_off kicks_off born",
  endings:
    "ends ended ending will_end to_end must_end may_end can_end would_end and_end closes closed closing closure closures will_close to_close must_close may_close and_close close_on close_at shut shuts shutting shutdown shuttered expir* laps* cease* stop stops stopped stopping finish* terminate* termination runs_out ran_out run_out leave leaves left leaving quit quits withdr* depart departs departed departing departure resign* dismiss* cancel* suspend* abolish* scrap* repeal* revok* discontinu* decommission* dissol* demolish* die died dies death last_day final_day deadline disband* wound_up winds_up called_off calls_off halt* out_of_service comes_to_an_end came_to_an_end",
  movings:
    "outside except postpon* put_back pushed_back moved brought_forward delay* defer* extend* reschedul* adjourn* prolong* shift* put_off",
  clauseWords: "and but while whereas when although though which who then",
};
