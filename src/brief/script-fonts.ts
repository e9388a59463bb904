/** Names the fonts of each script: the packages of Fontsource that have its letters. */

export interface Script {
  /** What its letters are called in a sentence. */
  readonly letters: string;
  /** Without the scope; none where no package is known. */
  readonly packages: readonly string[];
}

/** In one colour, as the words are. The coloured ones of Fontsource are drawings in SVG, which Chromium does not show. */
const EMOJI: Script = { letters: "emoji", packages: ["noto-emoji"] };
const UNKNOWN: Script = { letters: "letters", packages: [] };

/** By the property `Script` of Unicode. Han is written in several languages, each with its own forms. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  Han: {
    letters: "Chinese characters",
    packages: ["noto-sans-sc", "noto-sans-tc", "noto-sans-hk", "noto-sans-jp", "noto-sans-kr"],
  },
  Hiragana: { letters: "Japanese letters", packages: ["noto-sans-jp"] },
  Katakana: { letters: "Japanese letters", packages: ["noto-sans-jp"] },
  Hangul: { letters: "Korean letters", packages: ["noto-sans-kr"] },
  Tibetan: { letters: "Tibetan letters", packages: ["noto-serif-tibetan"] },
  Latin: { letters: "Latin letters", packages: ["noto-sans"] },
  Greek: { letters: "Greek letters", packages: ["noto-sans"] },
  Cyrillic: { letters: "Cyrillic letters", packages: ["noto-sans"] },
  ...Object.fromEntries(
    [
      ...["Arabic", "Armenian", "Bengali", "Cherokee", "Devanagari", "Ethiopic", "Georgian", "Gujarati"],
      ...["Gurmukhi", "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Mongolian", "Myanmar", "Sinhala"],
      ...["Syriac", "Tamil", "Telugu", "Thaana", "Thai"],
    ].map((name) => [name, { letters: `${name} letters`, packages: [`noto-sans-${name.toLowerCase()}`] }]),
  ),
};

const BY_SCRIPT = Object.entries(SCRIPTS).map(
  ([name, script]) => [new RegExp(`\\p{Script=${name}}`, "u"), script] as const,
);

/** Returns whose letter it is; undefined for signs that belong to no script, such as arrows. */
export function scriptOf(letter: string): Script | undefined {
  if (AN_EMOJI.test(letter)) return EMOJI;
  const known = BY_SCRIPT.find(([pattern]) => pattern.test(letter));
  return known?.[1] ?? (/\p{L}/u.test(letter) ? UNKNOWN : undefined);
}

const AN_EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[0-9#*]\uFE0F?\u20E3/u;
