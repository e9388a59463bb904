import { describe, expect, it } from "vitest";
import { wordingCodes } from "../../support/wording-codes.ts";

type Twins = readonly [excerpt: string, borneOut: string, refused: string];

describe("what a claim in English turns round", () => {
  it.each<Twins>([
    [
      "The mill stepped up production of oat flour.",
      "Production of oat flour at the mill rose.",
      "Production of oat flour at the mill was scaled back.",
    ],
    [
      "The Tarrow crown slipped against the mark.",
      "The Tarrow crown depreciated against the mark.",
      "The Tarrow crown gained ground against the mark.",
    ],
    [
      "The fisheries board tightened the rules on drift nets.",
      "The rules on drift nets were made stricter by the fisheries board.",
      "The fisheries board relaxed the rules on drift nets.",
    ],
    [
      "The high court upheld the ban on drift nets.",
      "The ban on drift nets was confirmed by the high court.",
      "The high court overturned the ban on drift nets.",
    ],
    [
      "The abbey closed its books with a shortfall.",
      "The abbey's books closed with a deficit.",
      "The abbey closed its books with a surplus.",
    ],
    [
      "Ollen lies north of Brask on the river Tarn.",
      "Brask lies south of Ollen on the river Tarn.",
      "Ollen lies south of Brask on the river Tarn.",
    ],
    [
      "Only a handful of the kiosks stayed open.",
      "Most of the kiosks shut.",
      "Most of the kiosks stayed open.",
    ],
    [
      "Tarrow ranks third in honey production.",
      "In honey production Tarrow is in third place.",
      "Tarrow ranks fourth in honey production.",
    ],
    [
      "The crew from Brask came second in the rowing cup.",
      "In the rowing cup the crew from Brask was runner-up.",
      "The crew from Brask won the rowing cup.",
    ],
    [
      "Fees in Tarrow rose faster than pensions.",
      "Pensions in Tarrow rose more slowly than fees.",
      "Pensions in Tarrow rose faster than fees.",
    ],
    [
      "The fire in the depot was caused by a faulty heater.",
      "A faulty heater caused the fire in the depot.",
      "The faulty heater had nothing to do with the fire in the depot.",
    ],
    [
      "Unemployment in Brask rose by two percentage points to 9 per cent.",
      "Unemployment in Brask is up by two percentage points, to 9 per cent.",
      "Unemployment in Brask fell by two percentage points to 9 per cent.",
    ],
    [
      "The trust will pay 90 million marks for the quarry.",
      "The price of the quarry is 90 million marks, to be paid by the trust.",
      "The trust has paid 90 million marks for the quarry.",
    ],
    ["Besides Brask, Ollen also has a kiln.", "Like Brask, Ollen has a kiln.", "Ollen alone has a kiln."],
    [
      "Chemists in Brask have run out of quinine.",
      "Chemists in Brask have no quinine left.",
      "Chemists throughout the country have run out of quinine.",
    ],
  ])("holds to what its excerpt says: %s", (excerpt, borneOut, refused) => {
    expect([borneOut, refused].map((claim) => wordingCodes(excerpt, claim, "en").length)).toEqual([0, 1]);
  });
});
