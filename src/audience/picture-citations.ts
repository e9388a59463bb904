/** Knows which sources a picture comes from. */
import type { Brief } from "../model/brief.ts";
import type { Picture } from "../model/picture.ts";
import { slidesOf } from "../model/statements.ts";

/**
 * Returns what any slide cites for the picture. It is the same picture wherever it is shown and whatever its file is
 * called.
 */
export function citedForPicture({ bytes }: Picture, brief: Pick<Brief, "slides">): readonly string[] {
  return slidesOf(brief)
    .flatMap(({ illustration }) => illustration ?? [])
    .filter(({ picture }) => picture !== undefined && isSame(picture.bytes, bytes))
    .flatMap(({ cite }) => cite.map(({ value }) => value));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || Buffer.compare(one, other) === 0;
}
