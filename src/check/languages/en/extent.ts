/** English: of how many something holds. */
import type { ExtentWords } from "../topics/extent.ts";

export const EXTENT: ExtentWords = {
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
  everywhere: "across throughout nationwide countrywide worldwide whole entire everywhere all_over",
};
