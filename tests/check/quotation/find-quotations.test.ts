import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/check/quotation/find-quotations.ts";

function quotedIn(text: string): readonly string[] {
  return findQuotations(text).quotations.map(({ start, end }) => text.slice(start, end));
}

function unpairedIn(text: string): readonly string[] {
  return findQuotations(text).unpaired.map((at) => text.slice(at));
}

/** As many as a whole report has, and none of them closed. */
const MANY = 20_000;

describe("quotation marks without number", () => {
  it("are read in one pass", () => {
    expect(findQuotations("“a ".repeat(MANY)).unpaired.length).toBeGreaterThan(0);
    expect(findQuotations("“a” ".repeat(MANY)).quotations).toHaveLength(MANY);
  });
});

describe("quotations", () => {
  it.each([
    ["English", "It “remains open”, he said.", "“remains open”"],
    ["British", "It ‘remains open’, he said.", "‘remains open’"],
    ["typewriter", 'It "remains open", he said.', '"remains open"'],
    ["typewriter, single", "It 'remains open', he said.", "'remains open'"],
    ["German", "Sie „bleibt offen“, sagte er.", "„bleibt offen“"],
    ["German, single", "Sie ‚bleibt offen‘, sagte er.", "‚bleibt offen‘"],
    ["German and Danish books", "Sie »bleibt offen«, sagte er.", "»bleibt offen«"],
    ["Polish", "One „są otwarte”, dodał.", "„są otwarte”"],
    ["Swedish", "Den ”förblir öppen”, sade han.", "”förblir öppen”"],
    ["Spanish", "La puerta «sigue abierta», dijo.", "«sigue abierta»"],
    ["French", "Elle « reste ouverte », dit-il.", "« reste ouverte »"],
    ["French, spaces that do not break", "Elle «\u00a0reste\u202f», dit-il.", "«\u00a0reste\u202f»"],
    ["French on a typewriter", 'Elle "\u00a0reste ouverte\u00a0", dit-il.', '"\u00a0reste ouverte\u00a0"'],
    ["Swiss, single", "Sie ‹bleibt offen›, sagte er.", "‹bleibt offen›"],
    ["Japanese", "彼は「開いている」と言った。", "「開いている」"],
    ["Chinese", "他说“大门敞开”了。", "“大门敞开”"],
    ["keyboards of engineers", "It ″remains open″, he said.", "″remains open″"],
    ["mixed by an editor", 'It “remains open", he said.', '“remains open"'],
  ])("are found in %s typography", (_name, text, quotation) => {
    expect(quotedIn(text)).toEqual([quotation]);
    expect(unpairedIn(text)).toEqual([]);
  });

  it("are several in a row, and nothing between them", () => {
    expect(quotedIn("„Eins“ und „zwei“, »drei« und »vier«.")).toEqual([
      "„Eins“",
      "„zwei“",
      "»drei«",
      "»vier«",
    ]);
    expect(quotedIn("'One' and 'two', ‘three’ and ‘four’.")).toEqual(["'One'", "'two'", "‘three’", "‘four’"]);
    expect(quotedIn('("one")/"two"—"three", "four"')).toEqual(['"one"', '"two"', '"three"', '"four"']);
  });

  it("hold those inside of them", () => {
    expect(quotedIn("He said “the ‘open’ door, ‘so’”, and left.")).toEqual(["“the ‘open’ door, ‘so’”"]);
    expect(quotedIn("„Er sagte ‚ja‘.“ Dann „nein“.")).toEqual(["„Er sagte ‚ja‘.“", "„nein“"]);
    expect(quotedIn("« Il a dit “oui” hier » et « non »")).toEqual(["« Il a dit “oui” hier »", "« non »"]);
    expect(quotedIn("‘the “open” door’")).toEqual(["‘the “open” door’"]);
    expect(quotedIn("“he said “yes” today”")).toEqual(["“he said “yes” today”"]);
  });

  it("may begin with an ellipsis, a bracket or an inverted mark", () => {
    expect(quotedIn('"... it ends" "[T]he end" "¿Qué?" "…so"')).toEqual([
      '"... it ends"',
      '"[T]he end"',
      '"¿Qué?"',
      '"…so"',
    ]);
    expect(quotedIn("'[T]he end' and '100,000 men' and ‘20 men’")).toEqual([
      "'[T]he end'",
      "'100,000 men'",
      "‘20 men’",
    ]);
  });
});

describe("apostrophes", () => {
  it.each([
    "Don't, won’t, it's and l’été quote nobody.",
    "The ministers’ view, the allies' plans and Moscow’s.",
    "The ’90s, the '90s, ’tis, 'tis and rock ’n’ roll.",
    "Typed wrongly: ‘90s, ‘tis and rock ‘n’ roll.",
    "’s avonds, 's-Hertogenbosch and het ‘t",
    "Sana‘a, the Qur’an and O’Brien's.",
    '5\' 10" tall, a 6" pipe, 8” of rain, 3′ 4″ long, 48° 51′ 24″ N, 2° 21′ 07″ E.',
  ])("are no quotation marks: %s", (text) => {
    expect(quotedIn(text)).toEqual([]);
    expect(unpairedIn(text)).toEqual([]);
  });

  it("inside a quotation in single marks do not end it", () => {
    expect(quotedIn("It’s ‘don’t ask’ again, isn’t it?")).toEqual(["‘don’t ask’"]);
    expect(quotedIn("He gave ‘the ministers’ view’, no more.")).toEqual(["‘the ministers’ view’"]);
    expect(quotedIn("He gave 'the ministers' view', no more.")).toEqual(["'the ministers' view'"]);
    expect(quotedIn("‘Singin’ in the dark’ and ‘the ’90s’")).toEqual(["‘Singin’ in the dark’", "‘the ’90s’"]);
  });

  it("may begin a quotation in single marks as they begin a word", () => {
    expect(quotedIn("He sang ‘Tis the season’, and left.")).toEqual(["‘Tis the season’"]);
    expect(quotedIn("He sang '90s music is back'.")).toEqual(["'90s music is back'"]);
    expect(quotedIn("The '90s were 'good' years.")).toEqual(["'good'"]);
  });

  it("after a quotation in single marks do not lengthen it", () => {
    expect(quotedIn("‘Good reasons’ is the ministers’ view.")).toEqual(["‘Good reasons’"]);
    expect(quotedIn("The ministers' view of 'good faith' and of the allies' plans")).toEqual([
      "'good faith'",
    ]);
  });
});

describe("marks without a partner", () => {
  it("are found, whether they open or close", () => {
    expect(unpairedIn("He said “it is so. And left")).toEqual(["“it is so. And left"]);
    expect(unpairedIn("He said it is so” and left")).toEqual(["” and left"]);
    expect(unpairedIn('He said "it is so. And left')).toEqual(['"it is so. And left']);
    expect(unpairedIn("« Ouvert et “fini”")).toEqual(["« Ouvert et “fini”"]);
  });
});
