/**
 * Determines whether a text rounds a number of its source and says so: "about 1,700" for 1,709, "just under 20 million"
 * for 19.94 million.
 */
import type { Bound, NumberFigure } from "./figure.ts";
import type { Compare } from "./match-number.ts";

/**
 * Returns how a claim with these bounds may differ from a number that its source states with those; undefined where it
 * may not. It may be half a unit of its own last digit away, or a whole unit where the bound says on which side, and
 * never more than a twentieth. A fraction has no last digit.
 */
export function roundingFor(
  claimed: readonly Bound[],
  stated: readonly Bound[],
  form: NumberFigure["form"] = "cardinal",
): Compare | undefined {
  const rounded = claimed.filter(
    (bound) => bound !== "exactly" && (stated.includes("exactly") || stated.includes(bound)),
  );
  if (rounded.length === 0) return undefined;
  return (claim, value) => {
    const place = form === "fraction" ? 2 * MOST * Math.abs(claim) : lastPlace(claim);
    return rounded.some((bound) => lies(bound, { claim, value, place }));
  };
}

function lies(
  bound: Bound,
  { claim, value, place }: { readonly claim: number; readonly value: number; readonly place: number },
): boolean {
  const apart = (value - claim) * Math.sign(claim);
  if (apart === 0 || Math.abs(apart) > Math.abs(value) * MOST) return false;
  switch (bound) {
    case "about":
      return Math.abs(apart) <= (place / 2) * (1 + Number.EPSILON);
    case "above":
    case "at-least":
      return apart > 0 && apart < place;
    case "below":
    case "at-most":
      return apart < 0 && -apart < place;
    case "exactly":
      return false;
  }
}

const MOST = 0.05;

/** Returns the value of the number's last digit other than zero: 100 for 1,700, 0.1 for 2.5. */
function lastPlace(value: number): number {
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const significant = digits.replace(".", "").replace(/(?<!0)0+$/, "").length;
  return 10 ** (Number(exponent) - Math.max(1, significant) + 1);
}
