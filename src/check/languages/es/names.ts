/** Spanish words with capitals that are not names. Adjectives of countries have no capitals. */
import type { NameWords } from "../topics/names.ts";

export const NAMES: NameWords = {
  capitalNouns: undefined,
  shortTitles: "Sr Srs Sra Sras Srta Dra Profa Gral Cnel Excmo Excma Ilmo Ilma".split(" "),
  titles: "don dona senor senora senorita profesor profesora doctora coronel capitan".split(" "),
  peoples: "(?!)",
};
