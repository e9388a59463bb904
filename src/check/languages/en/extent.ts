/** English: of how many something holds. */
import type { ExtentWords } from "../topics/extent.ts";

export const EXTENT: ExtentWords = {
  none: "none none_of no_one nobody not_one not_a_single not_a not_any zero nowhere neither_of never_once",
  few: "few a_few very_few only_a_few a_handful handful a_couple hardly_any scarcely_any barely_any a_minority minority_of a_small_minority a_small_number a_small_proportion a_fraction a_sprinkling a_smattering one_or_two two_or_three one_in_three one_in_four one_in_five one_in_six one_in_seven one_in_eight one_in_ten one_in_twenty isolated a_small_part a_small_share individual_cases a_tenth a_fifth a_quarter a_third one_third one_quarter",
  some: "some some_of several certain part_of parts_of a_part_of a_number_of various a_share a_share_of a_section_of a_proportion_of one_of sections_of a_selection_of selected not_all not_every not_everyone not_always sometimes occasionally partly partially in_part in_places in_some_cases two_of three_of",
  many: "many many_of numerous a_lot_of lots_of dozens scores_of hundreds_of a_good_many a_great_many plenty_of a_large_number_of large_numbers_of large_parts_of much_of a_great_deal_of frequently often",
  half: "half half_of a_half every_second one_in_two",
  most: "most_of mostly most majority nearly_all almost_all virtually_all practically_all nearly_every almost_every nearly_everyone almost_everyone nearly_always almost_always nine_in_ten nine_out_of_ten chiefly largely the_bulk bulk_of the_lion's_share more_than_half over_half two_thirds two-thirds three_quarters three-quarters four_fifths four-fifths all_but_* the_great_majority usually generally as_a_rule predominantly overwhelmingly",
  all: "all every each everyone everybody entire entirely whole wholly always any without_exception without_any_exception invariably unanimous* to_a_man across_the_board every_single every_one every_last each_and_every 100_per_cent completely in_full in_its_entirety universally",
  partial: "not_all not_every not_everyone not_always few only_a_few",
  noParts:
    "after_all at_all above_all all_over in_all all_in_all first_of_all all_the_same all_along all_the_time all_year all_day all_night every_year every_month every_week every_day every_hour every_time every_night every_morning every_hour every_summer every_winter every_spring every_autumn every_season every_two every_three every_four every_five every_ten each_year each_month each_week each_day each_time each_other at_the_most at_most most_recent* most_likely most_important* the_most its_most their_most his_most her_most our_most *'s_most most_*ly most_common* at_any in_any any_more any_longer any_time part_of_the_day few_years some_time sometime for_some half_a half_an half_price half_past half-year half_year certain_that many_years each_side all_sides one_of_the_most one_of_the_*est on_each in_each per_each to_each *-half most_frequent* most_popular most_expensive most_serious most_severe most_often once_and_for_all all_four whole_country whole_of half_as half_the_size half_that half_the_price half_the_number half_the_rate half_of_that",
  numerals: "one two three four five six seven eight nine ten eleven twelve",
  outOf: "of of_the of_its of_their of_his of_all out_of out_of_the out_of_every in_every",
  percent: "% per_cent percent",
  only: "only solely exclusively merely sole none_but nothing_but nobody_but no_one_but no_one_except nobody_except none_except nothing_except no_one_other_than purely reserved_for restricted_to confined_to limited_to exclusive_to",
  notOnly:
    "only solely alone just exclusiv* except sole limited_to restricted_to confined_to no_other none_other nothing_else reserved_for unique* apart_from merely purely single_* none_but nothing_but no_one_but nobody_but all_of_them_* has_to_be must_be",
  superlatives:
    "the_most the_least the_best the_worst the_only largest biggest highest lowest smallest oldest youngest longest shortest fastest slowest strongest weakest richest poorest greatest deepest tallest heaviest lightest busiest cheapest dearest costliest priciest newest latest_of furthest farthest widest narrowest deadliest bloodiest warmest coldest hottest driest wettest rainiest sunniest safest cleanest dirtiest quietest loudest steepest thickest thinnest densest rarest commonest earliest finest fullest emptiest hardest easiest simplest northernmost southernmost easternmost westernmost foremost topmost best-selling best-known best-paid worst-hit most-visited most-used unique unprecedented unrivalled unmatched unequalled a_record new_record all-time_high all-time_low never_before older_than_any larger_than_any no_other record_high record_low number_one second_to_none without_equal without_parallel",
  nextToSuperlative:
    "second-*est third-*est fourth-*est second_*est third_*est fourth_*est fifth_*est second-most third-most second_most third_most",
  noSuperlatives:
    "at_the_latest at_the_earliest at_the_most at_the_least at_the_best at_the_very_least at_the_very_most at_least at_most not_least at_best at_worst last_but_not_least in_the_least to_the_best the_best_part the_most_of most_of the_latest the_youngest_child the_best_of the_best_way best_practice",
  foremost:
    "more_than_any than_any more_than_all ahead_of_all tops topped tops_the leads_the ranks_first ranked_first first_place first_in number_one no_other nowhere nobody none never all_other all_others every_other any_other beats_all outstrips outranks unmatched unrivalled peak peaked record first head_of heads highest lowest top bottom worst-hit exclusively only sole solely ahead than exceed* outnumber* surpass* outdid champion* winner* won leading leader leads up_to maximum minimum ceiling limit* at_most at_least cap floor overtak* overtook",
  comparatives: "than as_*_as as_*_*_as",
  among:
    "among one_of amongst some_of second third fourth fifth second-* third-* two_of three_of four_of five_of several_of nearly almost arguably perhaps possibly top_three top_five top_ten three_* ten_* five_* four_*",
  everywhere:
    "across throughout nationwide countrywide worldwide whole entire everywhere all_over anywhere statewide citywide region-wide across-the-board in_every in_all nation-wide country-wide all_parts all_corners globally universally the_length_and_breadth all_year_round year-round all_year throughout_the_year all_the_year at_all_times at_any_time round_the_clock around_the_clock permanently day_and_night",
  restricting:
    "over under above below aged in at on near from with without who that which whose living working older younger born employed registered where between within for of using holding earning belonging along inside outside during serving attending by affected based surveyed examined tested enrolled insured housed located licensed resident bound made bred grown built sold",
  wholes: "country nation state world continent region land union city kingdom republic entire",
};
