/** French words with capitals that are not names, or not part of one. */
import type { NameWords } from "../topics/names.ts";

export const NAMES: NameWords = {
  capitalNouns: undefined,
  shortTitles: "M MM Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste".split(" "),
  titles: "monsieur madame mademoiselle maitre docteur professeur colonel capitaine general".split(" "),
  // Words for countries and peoples. Their nouns have a capital: "les Français".
  peoples: [
    "\\p{L}{3,}(?:ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|eens?|eennes?)",
    "allemande?s?|americaine?s?|mexicaine?s?|africaine?s?|marocaine?s?|roumaine?s?|espagnole?s?|belges?|suisses?|russes?",
    "turc|turque|turcs|turques|grec|grecque|grecs|grecques|tcheques?|slovaques?|slovenes?|croates?|serbes?|bulgares?",
    "danois|suedois|finlandais|polonais|britanniques?|arabes?|slaves?|sovietiques?|occidental(?:e|es)?|occidentaux",
  ].join("|"),
};
