/** The line below a chart's title: what its amounts are, and from when. */

import type { Chart } from "../../model/brief.ts";
import { type ChartSpec, titleIn } from "../../model/chart.ts";
import { type FieldTypes, fieldTypes } from "../../model/field-types.ts";
import { momentOfDate } from "../../model/moment.ts";
import type { Words } from "../../model/words.ts";
import { wordsAt } from "./chart-data.ts";

/** Returns plain text; undefined where there is nothing to say. */
export function chartSubtitle({ spec, data }: Chart, words: Words): string | undefined {
  if (spec.subtitle !== undefined) return spec.subtitle;
  const types = fieldTypes(spec, data);
  const parts = [amountsTitle(spec, types), period({ spec, data }, types, words)];
  const said = parts.filter((part) => part !== undefined && part !== "");
  return said.length === 0 ? undefined : said.join(", ");
}

/** Returns the channel whose title stands in the subtitle, and not at its axis. */
export function titledChannel(types: FieldTypes): "x" | "y" | "theta" | undefined {
  return (["y", "x", "theta"] as const).find((channel) => types.get(channel) === "quantitative");
}

function amountsTitle({ encoding }: ChartSpec, types: FieldTypes): string | undefined {
  const name = titledChannel(types);
  const channel = name && encoding[name];
  if (channel === undefined || channel.axis === null) return undefined;
  const written = titleIn(channel.axis) ?? channel.title;
  // The slices of a circle are of what the slide's title says.
  if (written === undefined) return name === "theta" ? undefined : channel.field;
  return typeof written === "string" ? written : undefined;
}

function period(
  { spec, data }: Pick<Chart, "spec" | "data">,
  types: FieldTypes,
  words: Words,
): string | undefined {
  const channel = (["x", "y"] as const).find((one) => types.get(one) === "temporal");
  const field = channel && spec.encoding[channel]?.field;
  if (field === undefined) return undefined;
  const dates = data.map((datum) => wordsAt(datum, field)).filter((date) => date !== "");
  const ordered = dates.toSorted((a, b) => momentOfDate(a) - momentOfDate(b));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [first.slice(0, DAY), last.slice(0, DAY)];
  return from === to ? words.date(from, "long") : words.dateRange(from, to, "long");
}

/** The length of an ISO 8601 day. */
const DAY = 10;
