/** The quotation marks that are known: which marks close each opening one. */

/** The marks of alphabets, opening mark first. Of several closing ones, the first is the usual one. */
export const QUOTATION_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ["“", '”"'],
  ["”", "”"],
  ["„", '“”"'],
  ["‟", '”"'],
  ["«", "»"],
  ["»", "«»"],
  ["‹", "›"],
  ["'", "'’"],
  ["‘", "’'"],
  ["‛", "’'"],
  ["‚", "‘’'"],
  ["❝", "❞"],
  ["❛", "❜"],
  ["＂", "＂"],
]);
