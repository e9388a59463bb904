import { describe, expect, it } from "vitest";
import { codesForClaim, type Setting } from "./check-claim.ts";

type Case = readonly [text: string, excerpt: string, setting?: Setting];

const ES: Setting = { language: "es" };

/** One figure in two forms. */
const SAME: Readonly<Record<string, readonly Case[]>> = {
  "digits and words": [
    ["There were 100,000 of them.", "there were 100 000 of them"],
    ["There were 100,000 of them.", "there were 100’000 of them"],
    ["There were 100,000 of them.", "there were a hundred thousand of them"],
    ["There were 100k of them.", "there were one hundred thousand of them"],
    ["There were 100 thousand of them.", "there were 100,000 of them"],
    ["There were twenty-one of them.", "there were 21 of them"],
    ["There were 205 of them.", "there were two hundred and five of them"],
    ["There were 1,234 of them.", "there were one thousand two hundred and thirty-four of them"],
    ["There were two dozen of them.", "there were 24 of them"],
    ["There were 12,34,567 of them.", "there were 1,234,567 of them"],
    ["They had two of them.", "they had both of them"],
    ["It happened 2 times.", "it happened twice"],
    ["It was 1997.", "it was nineteen ninety-seven"],
    ["It was twenty twenty-two.", "it was 2022"],
    ["A 20-year-old was there.", "he is 20 years old"],
    ["It is −5 degrees.", "it is minus 5 degrees"],
    ["It weighs 2.5 tonnes.", "it weighs 2½ tonnes"],
    ["It weighs 7.5 tonnes.", "it weighs 7 and a half tonnes"],
    ["There were １００ of them.", "there were 100 of them"],
  ],
  "scales and currencies": [
    ["It cost 2.5 million euros.", "it cost €2,500,000"],
    ["It cost €2.5m.", "it cost two and a half million euros"],
    ["It cost $3bn.", "it cost 3 billion dollars"],
    ["It cost 3 billion dollars.", "it cost US$3bn"],
    ["It cost half a million pounds.", "it cost £500,000"],
    ["It cost between 5 and 7 million.", "it cost 5,000,000 to 7,000,000"],
    ["It cost 5–7 million.", "it cost 5 million to 7 million"],
  ],
  "shares and ordinals": [
    ["It was 60% of them.", "it was 60 per cent of them"],
    ["It was sixty percent of them.", "it was 60 % of them"],
    ["It was 7–11% of them.", "it was 7% to 11% of them"],
    ["It was half of them.", "it was 50 per cent of them"],
    ["It was 2/3 of them.", "it was two thirds of them"],
    ["It was ¾ of them.", "it was three quarters of them"],
    ["It was the 2nd attempt.", "it was the second attempt"],
    ["It was the twenty-first attempt.", "it was the 21st attempt"],
    ["It was in the 1990s.", "it was in the nineties"],
    ["It was in the 1990s.", "it was in 1997"],
  ],
  designations: [
    ["They sent the S-400 there.", "they sent S400 systems"],
    ["They sent F-16s there.", "they sent an F-16"],
    ["The G7 met.", "the G7 met"],
    ["It rests on Article 5 alone.", "under Articles 4 and 5"],
    ["It is in notice 2025/131 alone.", "notice 2025/131"],
    ["It ran from 2010–12 on.", "it ran from 2010 to 2012"],
  ],
  "dates and times": [
    ["It was on 2 Feb.", "it was on Feb. 2, 2022"],
    ["It was on 2 February 2022.", "date 2022-02-02"],
    ["It was on the 2nd of February.", "it was on 2 February"],
    ["It was on 2 February 2022.", "13:29 02 Feb 2022"],
    ["It was in February 2022.", "it was on 2 February 2022"],
    ["It was in 2022.", "it was on 2 February 2022"],
    ["It was in October.", "it was on Wednesday, October 5, 2022"],
    ["It was on 3 June 2025.", "we inspected it on 3 and 4 June 2025"],
    ["It was on 5 March 2022.", "it was on 5/3/2022"],
    ["It was on 5 March 2022.", "it was on 3/5/2022", { sourceLanguage: "en-US" }],
    ["It was on Wednesday 5 October 2022.", "it was on 5 October 2022"],
    ["It was at 1.29 pm.", "it was at 13:29"],
    ["It was at 12:00.", "it was at noon"],
    ["It was at half past six.", "it was at 18:30"],
    ["It was at 06:44.", "it was at 0644 hours"],
    ["It was on the 2nd of the month.", "it was on 2 February"],
  ],
  "days counted from the source’s own": [
    ["It was on 26 January 2022.", "it was sent last Wednesday", { issued: "2022-02-02" }],
    ["It was on 2 February 2022.", "it was sent on Wednesday", { issued: "2022-02-02" }],
    ["It was on 1 February.", "it was sent yesterday", { issued: "2022-02-02" }],
    ["It was on 14 October 2025.", "it was on Tuesday", { issued: "2025-10-15" }],
    ["It is on Friday 17 October.", "it is on Friday", { issued: "2025-10-15" }],
    ["It was on 14 October 2025.", "it was on 14 October", { issued: "2025-10-15" }],
    ["It was on 20 December 2021.", "it was on 20 December", { issued: "2022-01-10" }],
    ["It was on Wednesday.", "it was on 2 February 2022"],
    ["It was on 15 October 2025.", "nothing is said of a day", { issued: "2025-10-15" }],
  ],
  "bounds in other words": [
    ["There were more than 100 of them.", "there were over 100 of them"],
    ["There were about 40 of them.", "there were some 40 of them"],
    ["There were about 40 of them.", "there were approximately forty of them"],
    ["There were at least 40 of them.", "there were no fewer than 40 of them"],
    ["There were at least 40 of them.", "there were 40 of them or more"],
    ["There were up to 9 of them.", "there were no more than nine of them"],
    ["There were fewer than 9 of them.", "there were less than nine of them"],
    ["There were nearly 9 of them.", "there were almost nine of them"],
    ["It took over two weeks.", "it took two weeks"],
    ["It opens on 24 October at the earliest.", "it opens no earlier than 24 October"],
    ["It was just after 06:45.", "it was shortly after 06:45"],
  ],
  Spanish: [
    ["Eran 100.000 soldados.", "eran cien mil soldados", ES],
    ["Eran 100 mil soldados.", "eran 100.000 soldados", ES],
    ["Eran un centenar de soldados.", "eran 100 soldados", ES],
    ["Costó 2 mil millones de euros.", "costó 2.000.000.000 de euros", ES],
    ["Costó dos millones y medio de euros.", "costó 2,5 millones de euros", ES],
    ["Eran treinta y un mil soldados.", "eran 31.000 soldados", ES],
    ["Era el 60 por ciento.", "era el 60 %", ES],
    ["Eran más de 100 soldados.", "eran por encima de 100 soldados", ES],
    ["Eran unos 40 coches.", "eran alrededor de 40 coches", ES],
    ["Eran al menos 40 coches.", "eran por lo menos 40 coches", ES],
    ["Fue el 2 de febrero de 2022.", "fue el 2 feb. 2022", ES],
    ["Fue el dos de febrero.", "fue el 2 de febrero", ES],
    ["Fue el 1 de mayo.", "fue el primero de mayo", ES],
    ["Fue a las 13:29.", "fue a las 13.29 horas", ES],
    ["Fue el 26 de enero de 2022.", "fue el miércoles pasado", { ...ES, issued: "2022-02-02" }],
    ["Fue en los años 90.", "fue en la década de 1990", ES],
    ["Es el segundo informe.", "es el 2.º informe", ES],
  ],
  "between languages": [
    [
      "Eran más de 100.000 soldados.",
      "there were more than 100,000 soldiers",
      { ...ES, sourceLanguage: "en" },
    ],
    ["There were 100,000 of them.", "eran 100.000 soldados", { sourceLanguage: "es" }],
    ["Fue el 2 de febrero de 2022.", "on February 2, 2022", { ...ES, sourceLanguage: "en" }],
    ["There were 100,000 of them.", "es waren 100.000 Mann", { sourceLanguage: "de" }],
    ["It was on 14 October 2025.", "den 14. oktober 2025", { sourceLanguage: "da" }],
    ["It was at 06:43.", "kl. 06.43", { sourceLanguage: "da" }],
    [
      "Es geschah am 14. Oktober 2025.",
      "it was on 14 October 2025",
      { language: "de", sourceLanguage: "en" },
    ],
    ["There were 1,234 of them.", "1.234", { sourceLanguage: "" }],
    ["It was 1.234 of them.", "1.234", { sourceLanguage: "" }],
    ["They are three.", "de er tre", { sourceLanguage: "da", translation: "there are three of them" }],
    ["There were 100,000 of them.", "100,000 of them", { sourceLanguage: "English" }],
  ],
};

/** Another figure, or another bound, each with the code that it is given. */
const OTHER: Readonly<Record<string, readonly Case[]>> = {
  "number-not-in-excerpt": [
    ["There were 190,000 of them.", "there were 100,000 of them"],
    ["There were 100.000 of them.", "there were 100,000 of them"],
    ["There were 1000 of them.", "there were 100,000 of them"],
    ["There were 100 million of them.", "there were 100 thousand of them"],
    ["There were three of them.", "there were two of them"],
    ["There were 1 of them.", "no one was there, and one another they saw"],
    ["There were a hundred of them.", "there were some of them"],
    ["There were thousands of them.", "there were hundreds of them"],
    ["There were thousands of them.", "there were 1,000 of them"],
    ["It cost 5 dollars.", "it cost 5 euros"],
    ["It cost €5.", "it has 5 of them"],
    ["It was 60 per cent.", "it was 60 of them"],
    ["It was 60 per cent.", "it was 60 percentage points"],
    ["It was the 2nd attempt.", "there were 2 attempts"],
    ["It was the third attempt.", "it was the second attempt"],
    ["It was in the 1990s.", "it was in 1989"],
    ["They sent the S-400 there.", "they sent 400 systems, and the S-300"],
    ["It rests on Article 5 alone.", "under Article 4, for 5 years"],
    ["It is in notice 2025/131 alone.", "notice 2025/13"],
    ["It was in 1997.", "it was in 1979"],
    ["It was half of them.", "it was 40 per cent of them"],
    ["It is −5 degrees.", "it is 5 degrees"],
    ["Eran 100.000 soldados.", "eran 100,000 soldados", ES],
    ["Eran dos millones de soldados.", "eran dos mil soldados", ES],
    ["Eran un billón.", "it was a billion", { ...ES, sourceLanguage: "en" }],
  ],
  "date-not-in-excerpt": [
    ["It was on 2 February 2021.", "it was on 2 February 2022"],
    ["It was on 3 February.", "it was on 2 February 2022"],
    ["It was on 2 March.", "it was on 2 February 2022"],
    ["It was in March 2022.", "it was on 2 February 2022"],
    ["It was on 2 February 2022.", "it was on 2 February"],
    ["It was on Thursday 2 February 2022.", "it was on 2 February 2022"],
    ["It was on Thursday.", "it was on 2 February 2022"],
    ["It was on 27 January 2022.", "it was sent last Wednesday", { issued: "2022-02-02" }],
    ["It was on 26 January 2021.", "it was sent last Wednesday", { issued: "2022-02-02" }],
    ["It was on 16 October 2025.", "nothing is said of a day", { issued: "2025-10-15" }],
    ["It was at 13:28.", "it was at 13:29"],
    ["It was at 1.29 am.", "it was at 13:29"],
    ["It was on 14 October 2025.", "den 15. oktober 2025", { sourceLanguage: "da" }],
    ["Fue el 3 de febrero de 2022.", "fue el 2 de febrero de 2022", ES],
    ["Fue en marzo.", "fue en mayo", ES],
  ],
  "approximator-differs": [
    ["There were 100,000 of them.", "there were more than 100,000 of them"],
    ["There were more than 100,000 of them.", "there were 100,000 of them"],
    ["There were at least 100 of them.", "there were more than 100 of them"],
    ["There were nearly 100 of them.", "there were more than 100 of them"],
    ["There were 40 of them.", "there were about 40 of them"],
    ["There were up to 9 of them.", "there were 9 of them"],
    ["There were 100+ of them.", "there were 100 of them"],
    ["It opens on 24 October.", "it opens no earlier than 24 October"],
    ["It was at 06:45.", "it was shortly after 06:45"],
    ["Eran 100 soldados.", "eran casi 100 soldados", ES],
    ["Eran unos 100 soldados.", "eran más de 100 soldados", ES],
    ["Eran más de 100 soldados.", "there were nearly 100 soldiers", { ...ES, sourceLanguage: "en" }],
  ],
};

describe.each(Object.entries(SAME))("the same figure: %s", (_, cases) => {
  it.each(named(cases))("$text | $excerpt", ({ text, excerpt, setting }) => {
    expect(codesForClaim(text, excerpt, setting)).toEqual([]);
  });
});

describe.each(Object.entries(OTHER))("%s", (code, cases) => {
  it.each(named(cases))("$text | $excerpt", ({ text, excerpt, setting }) => {
    expect(codesForClaim(text, excerpt, setting)).toEqual([code]);
  });
});

function named(cases: readonly Case[]) {
  return cases.map(([text, excerpt, setting]) => ({ text, excerpt, setting }));
}
