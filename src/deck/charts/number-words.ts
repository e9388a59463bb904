/** Writes a chart's numbers as Vega does, so that labels can be placed by their width. */

/** Returns undefined for a format of d3's that only Vega knows. */
export function numberWords(
  number: number,
  { format, language }: { readonly format: string | undefined; readonly language: string },
): string | undefined {
  const read = FORMAT.exec(format ?? USUAL)?.groups;
  if (read === undefined) return undefined;
  const { comma, decimals = String(PLACES), trim, type } = read;
  const places = type === "d" ? 0 : Number(decimals);
  const written = new Intl.NumberFormat(language, {
    useGrouping: comma === ",",
    minimumFractionDigits: trim === "~" || (type === "" && read.decimals === undefined) ? 0 : places,
    maximumFractionDigits: places,
  }).format(type === "%" ? number * 100 : number);
  // Few fonts have a narrow no-break space.
  return `${written.replace("-", "−").replaceAll("\u202f", "\u00a0")}${type === "%" ? "%" : ""}`;
}

/** As in the style of charts: grouped, with as many decimals as there are. */
const USUAL = ",~f";

const PLACES = 6;

const FORMAT = /^(?<comma>,?)(?:\.(?<decimals>\d))?(?<trim>~?)(?<type>[%df]?)$/;
