/** Words that are planted: each says something that nothing else in a brief says. */
import { randomFrom } from "../../support/random-from.ts";

/** Returns `count` different secrets of five words, one of them a number, one with an accent; the same for one `seed`. */
export function secretsOf(count: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const found = new Set<string>();
  while (found.size < count) {
    const number = 21 + Math.floor(random() * 78);
    if (number % 10 === 0) continue;
    found.add(`${number} ${pick(LOOKS)} ${pick(THINGS)} ${pick(BESIDE)} ${pick(PLACES)}`);
  }
  return [...found];
}

const LOOKS = [
  ..."amber ashen brittle crooked dented faded flooded frozen gilded hollow jagged leaking".split(" "),
  ..."mossy patched rusty sealed singed tarred twisted warped".split(" "),
];

const THINGS = [
  ..."anvils barges boilers casks cisterns crates dredgers flagons gantries girders kilns".split(" "),
  ..."ladders lanterns pontoons pulleys sluices tillers trawlers turbines winches".split(" "),
];

const BESIDE = "behind below near past under".split(" ");

/** On no map. */
const PLACES = [
  ..."Aveñiz Borrémont Châtelys Dürnau Elbørg Fjärd Gröveln Hévora Ílhavel Jägnitz".split(" "),
  ..."Kőszad Lövestad Müritzau Närholm Ossègne Plöhnitz Québrac Rønsted Søvig Tårnby".split(" "),
];
