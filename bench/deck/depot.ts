/** What a bench deck tells of: made-up bus depots, each with figures of its own, an excerpt that states them and points that cite it. */
import { randomFrom } from "./random.ts";

export interface Depot {
  readonly name: string;
  /** The wording of its excerpt, four sentences of its source. */
  readonly statement: string;
  /** Five claims that the statement bears out. */
  readonly claims: readonly string[];
}

/** Returns the depot of a number from 0 to 124,999; each number has another name. */
export function depotOf(number: number): Depot {
  const random = randomFrom(number + 1);
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low));
  const name = nameOf(number);
  const buses = `1,${between(100, 999)}`;
  const routes = between(21, 99);
  const cost = `${between(2, 9)}.${between(1, 9)} million euros`;
  const people = between(110, 980);
  const days = between(3, 19);
  const month = MONTHS[between(0, MONTHS.length)] ?? "March";
  return {
    name,
    statement: [
      `In 2023 the depot at ${name} repaired ${buses} buses.`,
      `The depot at ${name} served ${routes} routes.`,
      `The workshop at ${name} cost ${cost} and employed ${people} people.`,
      `In ${month} the workshop at ${name} was closed for ${days} days.`,
    ].join(" "),
    claims: [
      `The depot at ${name} repaired ${buses} buses in 2023.`,
      `At ${name} the depot served ${routes} routes.`,
      `The workshop at ${name} cost ${cost}.`,
      `The workshop at ${name} employed ${people} people.`,
      `The workshop at ${name} was closed for ${days} days in ${month}.`,
    ],
  };
}

function nameOf(number: number): string {
  const first = HEADS[number % HEADS.length] ?? "";
  const second = MIDDLES[Math.floor(number / HEADS.length) % MIDDLES.length] ?? "";
  const third = TAILS[Math.floor(number / (HEADS.length * MIDDLES.length)) % TAILS.length] ?? "";
  return `${first}${second}${third}`;
}

const MONTHS = ["January", "February", "April", "June", "July", "August", "October", "November"];

const HEADS =
  "Al Bar Cal Dun Ed Fal Gar Har Il Jor Kel Lan Mal Nor Or Pel Quin Ros Sel Tor Ul Var Wil Yar Zel Ash Bren Crom Dal Elm Fen Gil Hol Ing Kir Loch Mor Nes Ost Pen Ram Stan Thorn Ulv Ving Wen Ar Bel Cor Dor".split(
    " ",
  );

const MIDDLES =
  "a an ar ber cas del der dow el en er fer ga gan gar ges hol il in ing ka ken kin la lan ler lin lo ma men mer mil na nel ner o ol on or pen ra ren ri ro sel sen ta ter u ver".split(
    " ",
  );

const TAILS =
  "ton ham ford mouth bury wick dale field stead worth by thorpe gate haven land ley marsh mere minster moor ness pool port ridge shaw side stoke stone stow sund tree vale view ville wall water way well wold wood yard bank beck bourne bridge brook burn castle cliff combe".split(
    " ",
  );
