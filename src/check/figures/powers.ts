/** Reads the power of ten after a number: "1.3 × 10⁶", "1.3x10^6". */

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const POWER = /^ ?[×x*·] ?10(?:\^([-–]?\d{1,2})(?!\d)|([⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))/u;

/** The longest power, in UTF-16 code units. */
export const POWER_REACH = 12;

export function readPower(behind: string): { readonly factor: number; readonly length: number } | undefined {
  const match = POWER.exec(behind);
  if (match === null) return undefined;
  const [whole, plain, minus, raised = ""] = match;
  const digits =
    plain ?? `${minus === "" ? "" : "-"}${[...raised].map((digit) => RAISED.indexOf(digit)).join("")}`;
  return { factor: 10 ** Number(digits.replace("–", "-")), length: whole.length };
}
