/** The words in which people give the dates of sources, in English, Spanish, French and German. */

/** Patterns for texts in lower case. */
export const ABOUT = [
  "c\\.?|ca\\.?|circa|about|around|approx\\.?|approximately",
  "hacia|alrededor de|aprox\\.?|aproximadamente",
  "vers|env\\.?|environ",
  "um|etwa|zirka|ungefähr",
].join("|");

export const TO = ["to|until|through", "a|al|hasta", "à|au|jusqu'au", "bis"].join("|");

export const BEFORE_CHRIST = [
  "b\\.?c\\.?(?:e\\.?)?",
  "a\\. ?(?:de )?c\\.|a\\. ?e\\. ?c\\.",
  "av\\. ?(?:j\\.-c\\.|n\\. ?[èe]\\.)",
  "v\\. ?(?:chr\\.|u\\. ?z\\.)",
].join("|");

export const DECADE = {
  before: "the|los años|la década de|les années|die|années|años",
  behind: "['’]?s|er|er jahre|er-jahre",
} as const;

/** From spring on, which EDTF counts as 21. */
export const SEASONS: readonly (readonly string[])[] = [
  ["spring", "primavera", "printemps", "frühling", "frühjahr"],
  ["summer", "verano", "été", "sommer"],
  ["autumn", "fall", "otoño", "automne", "herbst"],
  ["winter", "invierno", "hiver"],
];
