/** English words with capitals that are not names. */
import type { NameWords } from "../topics/names.ts";

export const NAMES: NameWords = {
  capitalNouns: undefined,
  shortTitles:
    "Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Col Lt Maj Capt Cpt Sgt Adm Cmdr Sen Rep Gov Rev Hon Amb Jr".split(
      " ",
    ),
  titles: "sir lord lady dame mister madam colonel captain professor doctor".split(" "),
  peoples: [
    "\\p{L}{3,}(?:ian|ean|ish|ese|ovan)s?",
    "americans?|germans?|mexicans?|africans?|koreans?|french|dutch|greeks?|swiss|czechs?|slovaks?|thai|turks?|poles?",
    "danes?|swedes?|finns?|iraqis?|israelis?|saudis?|pakistanis?|arabs?|arabic|icelandic|soviets?",
    "(?:north|south|east|west)(?:ern)?|central",
  ].join("|"),
};
