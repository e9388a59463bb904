/** Reads grouped and decimal digits as values, by the separators of their language. */

/** The separators of a language's digits; undefined where the language is not known. */
export interface DigitMarks {
  readonly group: string;
  readonly decimal: string;
}

/** Returns the marks for a BCP 47 tag by CLDR; undefined for anything else. */
export function digitMarks(language: string | undefined): DigitMarks | undefined {
  if (language === undefined) return undefined;
  try {
    const parts = new Intl.NumberFormat(language, { numberingSystem: "latn" }).formatToParts(1234567.5);
    const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
    return { group: partOf("group"), decimal: partOf("decimal") };
  } catch {
    return undefined;
  }
}

/** Digits, and what may come between them. A space separates only groups of three, and never at the end of a line. */
export const DIGITS =
  "\\d{1,3}(?:[ ]\\d{3})+(?![\\d])(?:[.,]\\d+)?|\\d{1,3}(?:'\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,·]\\d+)*";

/**
 * Returns the values that `written` can have: one, or two where "1.234" is in an unknown language. Marks with only one
 * possible meaning are read that way in any language: "1.234.567", "7,5". Undefined where it is not a number, such as
 * "1.2.3" and "2010,2012".
 */
export function readDigits(written: string, marks: DigitMarks | undefined): readonly number[] | undefined {
  const plain = written.replaceAll(/[ ']/g, "");
  const separators = [...plain.replaceAll(/\d/g, "")];
  const [first, second] = separators;
  if (first === undefined) return [Number(plain)];
  const kinds = new Set(separators);
  if (kinds.size === 1 && separators.length > 1) return readGroups(plain, first);
  if (second === undefined) return readSingle(plain, first, marks);
  const decimal = separators.at(-1) ?? "";
  const [whole = "", rest = ""] = plain.split(decimal);
  if (kinds.size !== 2 || separators.filter((mark) => mark === decimal).length > 1) return undefined;
  return readGroups(whole, first)?.map((value) => Number(`${value}.${rest}`));
}

/** Reads "1,234,567", and the groups of two of South Asia, "12,34,567". */
function readGroups(written: string, mark: string): readonly number[] | undefined {
  const groups = written.split(mark);
  const [first = "", ...rest] = groups;
  const byThree = first.length <= 3 && rest.every((group) => group.length === 3);
  const byTwo =
    first.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
  return byThree || byTwo ? [Number(groups.join(""))] : undefined;
}

function readSingle(
  written: string,
  mark: string,
  marks: DigitMarks | undefined,
): readonly number[] | undefined {
  const [whole = "", rest = ""] = written.split(mark);
  const decimal = Number(`${whole}.${rest}`);
  if (rest.length !== 3 || whole.length > 3 || whole === "" || whole.startsWith("0")) {
    return mark === "," && rest.length > 3 ? undefined : [decimal];
  }
  const grouped = Number(whole + rest);
  if (marks === undefined) return [grouped, decimal];
  return marks.decimal === mark ? [decimal] : [grouped];
}
