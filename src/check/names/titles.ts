/** Titles and forms of address, which are no part of a name: Mr, Dr., Sir, Don. Called by what reads names. */

const ABBREVIATED =
  "Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Col Lt Maj Capt Cpt Sgt Adm Cmdr Sen Rep Gov Rev Hon Amb Jr Sr Srs Sra Sras Srta Dra Profa Gral Cnel Excmo Excma Ilmo Ilma";

/** They may be names themselves, as in "House of Lords", and are titles before a name only. */
const IN_FULL =
  "sir lord lady dame mister madam colonel captain professor doctor don dona senor senora senorita profesor profesora doctora coronel capitan";

const ALWAYS = new Set(ABBREVIATED.toLowerCase().split(" "));
const BEFORE_NAMES = new Set(IN_FULL.split(" "));

/** The end of a text in which a title's full stop ends no sentence: "Mr. ". */
export const BEHIND_TITLE = new RegExp(`(?<!\\p{L})(?:${ABBREVIATED.replaceAll(" ", "|")})\\.\\s+$`, "u");

/** True for a folded word that is a title; `isBeforeName`: a word with a capital follows, parted by no more than a space. */
export function isTitle(word: string, isBeforeName: boolean): boolean {
  return ALWAYS.has(word) || (isBeforeName && BEFORE_NAMES.has(word));
}
