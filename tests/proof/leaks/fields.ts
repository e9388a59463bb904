/** Every field of a brief, its sources and its excerpts that a text may stand in, as the schemas have them. */
import { CSL_DATES, CSL_NAMES } from "../../../src/brief/schemas/csl-variables.ts";
import { jsonSchemas } from "../../../src/brief/schemas/json-schemas.ts";
import { schemaStrings } from "../schema-strings.ts";

/** Returns paths such as `slides[].points[].text`. Fields of variants, names and dates stand once. */
export function textFields(): readonly string[] {
  const found = Object.values(jsonSchemas()).flatMap((schema) => schemaStrings(schema));
  return [...new Set(found.map(({ path }) => asListed(path)))].toSorted();
}

function asListed(path: string): string {
  return path
    .replace(/^slides\[\]\.variants\.\*\./, "slides[].")
    .replace(/(\.encoding)\.\w+/, "$1.*")
    .replace(/^sources\[\]\.([\w-]+)/, (whole, variable: string) => {
      if (CSL_NAMES.some((one) => one === variable)) return "sources[].<names>";
      return CSL_DATES.some((one) => one === variable) ? "sources[].<dates>" : whole;
    });
}

/** Fields that hold no words: names of what stands elsewhere, dates, codes, and paths. Outputs are searched for them by what they name. */
export const NO_WORDS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^excerpts\.\*\.source$|\.(?:only|except|cite|derived-from)(?:\[\])?$|\.excerpts?(?:\[\])?$|^audiences\.\*\.slides\[\]$/,
    "an ID",
  ],
  [/\.(?:<key>)$/, "an ID, a code or a key of data"],
  [
    /(?:^|\.)(?:date|as-of|time|language|from)$|<dates>(?:$|\.raw|\.date-parts|\.circa)/,
    "a date, a length of time or a tag",
  ],
  [
    /(?:^|\.)(?:style|theme|sources|excerpts)(?:\[\])?$|\.layout$/,
    "the name of a file that is read, or of what ships",
  ],
  [/\.(?:sha256|grade|boilerplate\[\])$|\.(?:comma-suffix|static-ordering|parse-names)$/, "a pattern"],
  [/^(?:audiences\.\*\.)?allow\[\]$/, "what the author says is no secret"],
  [/\.annotate\[\]\.(?:from|to)$/, "a date or an amount"],
  [/^slides\[\]\.statement$/, "a key that excerpts share, planted there"],
];
