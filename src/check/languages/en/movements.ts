/** English words for rising and falling, by how much and to what, and for comparing. */
import type { MovementWords } from "../topics/movements.ts";

export const MOVEMENTS: MovementWords = {
  rises: [
    "rise rises rose risen rising raise raises raised raising increas* grow grows grew grown growing growth climb climbs climbed climbing",
    "gain gains gained gaining soar* surge surges surged surging jump jumps jumped jumping leap leaps leapt leaped expand* expansion",
    "doubl* trebl* tripl* quadrupl* quintupl* multiplied multiplies multiplying widen* swell swells swelled swollen swelling mounting",
    "escalat* heighten* intensif* boost* hike hikes hiked rocketed rocketing skyrocket* ballooned ballooning mushroomed mushrooming",
    "snowballed spiralled spiraled spiralling edged_up inched_up crept_up ticked_up nudged_up shot_up picked_up pick_up picks_up picking_up",
    "went_up gone_up go_up goes_up going_up moved_up marched_up pushed_up pushes_up put_up bumped_up driven_up drove_up drives_up up_by up_from up_on is_up are_up was_up were_up",
    "stepped_up ramped_up scaled_up beefed_up topped_up built_up rebound* recovered recovering rallied upturn uptick upsurge upswing",
    "lengthen* longer higher taller larger bigger heavier louder noisier busier fuller deeper thicker wider dearer costlier pricier warmer hotter",
    "inflat* enlarg* augment* upped elevated burgeon* boom boomed booming record_high all-time_high highest_since on_the_up on_the_rise on_the_increase",
    "gained_ground gaining_ground gains_ground appreciat* thicken* proliferat* flourish* accru* steeper crept_higher edged_higher moved_higher",
    "strengthened upward upwards added_to less_economical thirstier more_costly less_affordable",
  ].join(" "),
  falls: [
    "fall falls fell fallen falling declin* decreas* drop drops dropped dropping lower lowers lowered lowering reduc* shrank shrunk shrink*",
    "slid slide slides sliding slip slips slipped slipping slump* plung* plummet* halv* trim trims trimmed trimming dwindl* dip dips dipped dipping",
    "cut cuts cutting cutback* narrow narrows narrowed narrowing narrower shorten* shorter slash* ease eases eased easing diminish* tumbl*",
    "sink sinks sank sunk sinking thin_out thinned thins thinning thinner subsided subsides subsiding abat* waned wanes waning ebbed ebbs ebbing",
    "contracted contraction curtail* downturn downtick downsiz* collaps* weakened shed sheds shedding lost_ground loses_ground lose_ground losing_ground lost_value",
    "pared pares paring cheaper smaller lighter quieter emptier shallower cooler colder cooled cools cooling down_to slimmer slimmed scaled_back scaled_down cut_back cut_down dialled_back rolled_back",
    "pushed_down brought_down brings_down driven_down drove_down drives_down record_low all-time_low lowest_since nosediv* dropped_off tailed_off",
    "fell_away fell_back fallen_back dried_up died_down dying_down wound_down went_down gone_down go_down goes_down going_down came_down",
    "come_down comes_down coming_down moved_down is_down are_down was_down were_down down_by down_from down_on eroded erodes eroding",
    "reced* retreat* depreciat* deplet* fewer_and_fewer less_and_less downward downwards plunge whittled docked knocked_off taken_off",
    "more_economical more_affordable more_frugal less_thirsty less_expensive less_costly deflat* dent dented dents marked_down crept_lower edged_lower moved_lower edged_down inched_down crept_down ticked_down nudged_down",
  ].join(" "),
  noMoves: [
    "declin*_to up_to raised_concern* raised_doubt* raised_objection* raised_question* raise_question* raise_concern* raised_the_alarm raise_money raised_money",
    "fell_ill fallen_ill fell_short fall_short falls_short falling_short fall_under falls_under fall_within falls_within fell_within fall_apart fell_apart fell_asleep falls_into fell_into fall_into fell_out",
    "cut_off cut_short cutting_edge lower_house upper_house shed_light no_longer any_longer rise_to_the_occasion gave_rise give_rise gives_rise sunrise",
    "gain_access gains_access gained_access cut_through power_cut power_cuts once_more what_is_more more_or_less more_and_more",
    "no_more any_more not_more nothing_more no_less no_fewer further_more more_likely less_likely slip_road drop_out dropped_the dropped_out drops_the drop_the dropped_plan* dropped_charges dropped_its dropped_all raised_by_the_opposition",
    "jump_the surge_barrier surge_barriers growing_season narrow_majority narrow_margin narrow_gauge at_larger larger_than_life landslide rising_sun increasingly falling_rocks landfall",
    "deeper_water* upward_of upwards_of wider_public at_short* ease_of shed_roof cut_and set_up at_ease rise_up fallen_tree fallen_trees fallen_soldiers",
  ].join(" "),
  more: "more extra additional",
  less: "less fewer",
  than: "than",
  compared: "than as that_of those_of",
  earlier:
    "before earlier previous* last ago year years month months week weeks quarter season decade ever prior used_to now today expected planned since",
  dimensions: [
    "high*~low* long*~short* tall*~short* large*~small* larg*~small* big*~small* great*~small* great*~less* old*~young* old*~new* older~newer",
    "fast*~slow* quick*~slow* strong*~weak* heav*~light* thick*~thin* wide*~narrow* broad*~narrow* deep*~shallow* rich*~poor*",
    "dear*|expensive*|cost*|pric*~cheap*|inexpensive*|affordab*|economical* loud*|nois*~quiet*|silent* hot*|warm*~cold*|cool* wet*~dry*|drier",
    "good|better~bad|worse safe*~danger*|risk* clean*~dirt* easy|easier|simpl*~hard*|difficult*|complicat* often|frequent*~rare*|seldom",
    "early|earlier~late|later near*|close*~far|farther|further hard*~soft* full*~empt* bright*~dark*|dim* steep*~gentl* strict*|stringent*~lax*|lenient*|loose*",
    "popular*~unpopular* busy|busier~quiet* modern*~old* rural*~urban* densely~sparsely common*~rare* healthy|healthier~sick*|unhealth* crowded~empt* likely|likelier~unlikely",
  ].join(" "),
  exceeds:
    "exceed exceeds exceeded exceeding outnumber* outstrip* surpass* outweigh* overtook overtaken overtakes overtake outperform* outsell outsold outsells outpac* eclips* outdo outdoes outdid outrank* outscor* outspend* outspent outearn* outvot* outlast* outliv* dwarf* ahead_of is_above are_above bigger_share_than tops topped twice_the twice_that_of double_that_of double_the",
  trails:
    "trails trailed trailing lag lags lagged lagging lags_behind falls_short_of fell_short_of fall_short_of falls_behind fell_behind behind_those comes_behind came_behind is_below are_below half_that_of half_the_number_of half_as",
  against: "compared_with compared_to against unlike versus relative_to in_contrast_to",
  breaks:
    "but while whereas whilst although though and yet because as after before when since which who despite",
  by: "by by_a_further by_another by_about by_some by_nearly by_almost by_around by_roughly by_more_than by_over",
  to: "to to_about to_some to_nearly to_almost to_around to_roughly to_just to_just_under to_just_over to_only to_a_total_of reach* hit hits_a hitting leaving leaves stand_at stands_at stood_at standing_at now_at down_to",
  byBeside: "of",
  from: "from",
  changes:
    "lost lose loses losing shed sheds shedding gained gains gaining gain added adds adding axed axes cut cuts slashed scrapped recruited removed_another took_off knocked_off knocked put_on",
  byBehind:
    "more fewer less extra additional higher lower dearer cheaper longer shorter larger smaller heavier lighter older younger up down above below on_top earlier later taller in_addition",
  levels:
    "is are was were be been being has_been have_been had_been will_be now now_is at total* amount* equal* count* number* employ* set_at fixed_at come_to comes_to came_to mean means cost costs earn* has have only",
  inverses:
    "unemployment|jobless*~employment|in_work|jobs vacanc*~occupan* mortality|deaths~surviv* poverty|poor~wealth*|prosper*|income* debt*~saving* price*|cost*|rent|rents~affordab*|purchasing_power duration|time|times~speed* pollut*~quality accident*|crime*~safety turnout~abstention* absen*~attend* deficit*~surplus* import*~export* demand~supply stock*~shortage* opposition~support rejection~approval age~youth|young inflation~purchasing_power loss|losses~profit* distance~closer bond*~yield*",
  comparing: "*er worse",
  multiples:
    "twice_as three_times_as four_times_as five_times_as ten_times_as twice_the three_times_the double_the twice twofold",
  fractions: "half_as half_the a_third_as a_quarter_as not_as not_so nowhere_near_as",
  newer: "new newer latest successor* current modern",
  older: "old older former previous predecessor* earlier outgoing",
  fallsAsWritten: "",
};
