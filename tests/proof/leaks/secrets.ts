/** Words that are planted: each says something that nothing else in a brief says. */

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

/** Mulberry32: a number from 0 to 1, exclusive, at each call. */
export function randomFrom(seed: number): () => number {
  const state = { at: seed };
  return () => {
    state.at = (state.at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state.at ^ (state.at >>> 15), 1 | state.at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
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
