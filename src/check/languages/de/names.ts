/** German words with capitals that are not names, because nouns have capitals too. */
import type { NameWords } from "../topics/names.ts";

/**
 * Nouns directly before another capital that are not one name with it: what counts and measures ("Prozent Anteil"),
 * parts of time ("Ende Mai"), and kinds of things ("Stadt Alder").
 */
const BEFORE_OTHERS = [
  "prozent|prozentpunkte?n?|million(?:en)?|milliarden?|billion(?:en)?|tausend|hundert|dutzend|euro|dollar|pfund|franken|yen|rubel|cent|kronen?|mark|gulden|pesos?|lira|lire|dinare?n?|rand|rupien?|zloty|forint|schilling|taler|real|rappen|heller",
  "tonnen?|kilogramm|gramm|litern?|metern?|kilometern?|hektar|quadratmetern?|quadratkilometern?|kubikmetern?|barrel|megawatt|gigawatt|\\p{L}*wattstunden?",
  "uhr|grad|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|minuten?|sekunden?|anfang|mitte|ende|anteil|teil|viertel|drittel|halfte|art|menge|anzahl|zahl|reihe|gruppe|paar|stuck",
  "artikel|artikeln|absatz|anhang|kapitel|nummer|seite|ziffer|satz|punkt|stufe|phase|kategorie|firma|stadt|dorf|gemeinde|provinz|insel|kreis|land|fluss|hafen|schiff|zeitung",
].join("|");

/** What people are and do, before their names: "Ministerin Alder". */
const PERSONS =
  "\\p{L}*(?:prasident|prasidentin|kanzler|kanzlerin|minister|ministerin|direktor|direktorin|chef|chefin|leiter|leiterin|sprecher|sprecherin|general|oberst|hauptmann|kommissar|kommissarin|richter|richterin|professor|professorin|doktor|senator|senatorin|gouverneur|gouverneurin|burgermeister|burgermeisterin|vorsitzender|vorsitzende|sekretar|sekretarin|botschafter|botschafterin|konig|konigin|papst|herr|herrn|frau|anwalt|anwaltin|autor|autorin|ingenieur|ingenieurin)";

export const NAMES: NameWords = {
  capitalNouns: { beforeOthers: BEFORE_OTHERS, persons: PERSONS },
  shortTitles: "Hr Fr Dr Prof Dipl Ing Gen Frhr".split(" "),
  titles: "herr herrn frau doktor professor professorin oberst hauptmann".split(" "),
  peoples: [
    "\\p{L}{3,}(?:isch(?:e[nmrs]?)?|ische[nmrs]?)",
    "deutsche[nmrs]?|europaer(?:in|innen|n)?|amerikaner(?:in|innen|n)?|russen?|russinn?en?|franzosen?|englander|briten?|schweizer|osterreicher(?:in|innen|n)?|polen|spanier|italiener|ukrainer(?:in|innen|n)?|chinesen|turken?|griechen?|\\p{L}{3,}(?:aner|ianer)(?:in|innen|n)?",
  ].join("|"),
};
