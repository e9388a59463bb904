/** Spanish words with capitals that are no names. Adjectives of countries have none. */
import type { NameWords } from "../topics/names.ts";

export const NAMES: NameWords = {
  capitalNouns: undefined,
  shortTitles: "Sr Srs Sra Sras Srta Dra Profa Gral Cnel Excmo Excma Ilmo Ilma".split(" "),
  titles: "don dona senor senora senorita profesor profesora doctora coronel capitan".split(" "),
  peoples: "(?!)",
};
