/** The date that files carry inside: not the clock's, so that they do not tell when they were made, and the same deck makes the same bytes. */
import type { Deck } from "../model/deck.ts";
import { momentOfDate } from "../model/moment.ts";

/** Returns `given`, else the date of the deck's brief, else the first one that every format can hold. */
export function fileDate({ date }: Pick<Deck, "date">, given: Date | undefined): Date {
  return given ?? new Date(date === undefined ? EARLIEST : momentOfDate(date));
}

const EARLIEST = "1980-01-01T00:00:00Z";
