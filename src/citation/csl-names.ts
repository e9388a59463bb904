/** Reads the names of a CSL item in their printed form, each in the order of its own language. */
import { curlApostrophes } from "../model/apostrophes.ts";
import type { CslName } from "../model/csl.ts";
import { readText } from "./csl-text.ts";

export interface Name {
  /** "Ursula von der Leyen", "Jean d’Orsay", "王小明". */
  readonly full: string;
  /**
   * "von der Leyen"; the whole name where the family name does not stand alone, as in Chinese, Japanese and Korean
   * script.
   */
  readonly family: string;
}

/** Returns the names that are not empty. `language` is the item's, BCP 47; undefined where it does not say. */
export function readNames(value: unknown, language: string | undefined): readonly Name[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  return names.flatMap((name) => {
    const read = isName(name) ? readName(name, language) : undefined;
    return read === undefined ? [] : [read];
  });
}

/** True where the family name comes first, followed by a space: in Hungarian, and where the item says so. */
export function isFamilyFirst(
  name: Readonly<Record<string, unknown>>,
  language: string | undefined,
): boolean {
  const said = name["static-ordering"];
  return said === undefined ? /^hu(?:$|-)/i.test(language ?? "") : /^(?:true|1|yes)$/i.test(String(said));
}

function isName(value: unknown): value is CslName {
  return typeof value === "object" && value !== null;
}

function readName(name: CslName, language: string | undefined): Name | undefined {
  const literal = readText(unquoted(name.literal));
  if (literal !== undefined) return { full: literal, family: literal };
  const family = particled(readText(name["non-dropping-particle"]), readText(unquoted(name.family)));
  const given = readText(name.given);
  const dropping = readText(name["dropping-particle"]);
  if (family === undefined || given === undefined) {
    const only = particled(dropping, family) ?? given;
    return only === undefined ? undefined : { full: withSuffix(only, name), family: family ?? only };
  }
  if (EAST_ASIAN.test(family) && EAST_ASIAN.test(given)) {
    const whole = withSuffix(eastAsian(family, given), name);
    return { full: whole, family: whole };
  }
  if (isFamilyFirst(name, language))
    return { full: withSuffix(`${family} ${spaced(given, dropping)}`, name), family };
  return { full: withSuffix(particled(spaced(given, dropping), family) ?? family, name), family };
}

/** Programs put quotation marks around a family name that must not be split. The marks are not part of it. */
function unquoted(value: unknown): unknown {
  return typeof value === "string" ? value.trim().replace(/^(?:"(.+)"|“(.+)”)$/su, "$1$2") : value;
}

function spaced(given: string, particle: string | undefined): string {
  return particle === undefined ? given : `${given} ${particle}`;
}

/** A particle that ends in an apostrophe or hyphen ("d’", "al-") is joined to the name. */
function particled(before: string | undefined, name: string | undefined): string | undefined {
  if (before === undefined || name === undefined) return before ?? name;
  const isClose = /(?:^|\s)\p{L}{1,4}['’ʼ‘`\p{Pd}]$/u.test(before);
  return isClose ? curlApostrophes(`${before}${name}`) : `${before} ${name}`;
}

const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}ー・\s]+$/u;

/** A name written entirely in Katakana is foreign: it keeps its order, with a dot between its parts. */
function eastAsian(family: string, given: string): string {
  const foreign = /^[\p{Script=Katakana}ー・\s]+$/u;
  return foreign.test(family) && foreign.test(given) ? `${given}・${family}` : `${family}${given}`;
}

function withSuffix(name: string, { suffix: written, "comma-suffix": comma }: CslName): string {
  const suffix = readText(written);
  if (suffix === undefined) return name;
  return `${name}${/^(?:true|1)$/i.test(String(comma)) ? "," : ""} ${suffix}`;
}
