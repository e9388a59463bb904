/** Citations' numbers where no text can be raised: on axes, in legends and at points. */

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** LibreOffice raises nothing in a chart, and a citation's number must not be read as part of the value before it. */
export function superscript(numbers: string): string {
  return numbers.replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}

/** Returns a name with what is cited for it, so that both stay on one line. */
export function citedName(name: string, numbers: string): string {
  return numbers === "" ? name : `${name}\u00a0${superscript(numbers)}`;
}
