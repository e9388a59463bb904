/** The language of a BibLaTeX entry: babel's names for languages as BCP 47 tags. */

const TAGS: Readonly<Record<string, string>> = {
  afrikaans: "af",
  american: "en-US",
  arabic: "ar",
  australian: "en-AU",
  austrian: "de-AT",
  basque: "eu",
  belarusian: "be",
  brazil: "pt-BR",
  brazilian: "pt-BR",
  british: "en-GB",
  bulgarian: "bg",
  canadian: "en-CA",
  canadien: "fr-CA",
  catalan: "ca",
  chinese: "zh",
  croatian: "hr",
  czech: "cs",
  danish: "da",
  dutch: "nl",
  english: "en",
  estonian: "et",
  finnish: "fi",
  francais: "fr",
  french: "fr",
  galician: "gl",
  german: "de",
  germanb: "de",
  greek: "el",
  hebrew: "he",
  hungarian: "hu",
  icelandic: "is",
  italian: "it",
  japanese: "ja",
  korean: "ko",
  latin: "la",
  latvian: "lv",
  lithuanian: "lt",
  magyar: "hu",
  mexican: "es-MX",
  naustrian: "de-AT",
  newzealand: "en-NZ",
  ngerman: "de",
  norsk: "nb",
  norwegian: "no",
  nswissgerman: "de-CH",
  nynorsk: "nn",
  persian: "fa",
  polish: "pl",
  portuges: "pt",
  portuguese: "pt",
  romanian: "ro",
  russian: "ru",
  serbian: "sr",
  slovak: "sk",
  slovene: "sl",
  slovenian: "sl",
  spanish: "es",
  swedish: "sv",
  swissgerman: "de-CH",
  turkish: "tr",
  ukenglish: "en-GB",
  ukrainian: "uk",
  usenglish: "en-US",
};

/** Returns the tag of the first of `written` that names a language; undefined where none does. */
export function languageTag(...written: readonly (string | undefined)[]): string | undefined {
  const names = written.flatMap((name) => name?.trim() ?? []);
  const [tag] = names.flatMap((name) => tagOf(name.toLowerCase()) ?? (isTag(name) ? name : []));
  return tag;
}

/** A name may be that of a property which every object has, such as "constructor". */
function tagOf(name: string): string | undefined {
  return Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
}

function isTag(name: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name);
}
