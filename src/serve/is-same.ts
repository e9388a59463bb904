/** Compares secrets. */
import { timingSafeEqual } from "node:crypto";

/** Takes the same time wherever two texts differ. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
