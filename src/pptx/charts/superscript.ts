/** Citation numbers for places where text cannot be raised: on axes, in legends and at points. */

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** LibreOffice does not raise text in a chart, and a citation number must not look like part of the value before it. */
export function superscript(numbers: string): string {
  return numbers.replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}

/** Returns a name followed by its citations, joined so that both stay on one line. */
export function citedName(name: string, numbers: string): string {
  return numbers === "" ? name : `${name}\u00a0${superscript(numbers)}`;
}
