/** The layer of a slope chart that has the values where its lines begin. */
import type { Datum } from "../../model/brief.ts";
import { numberAt, wordsAt } from "./chart-data.ts";
import type { ChartFrame } from "./chart-frame.ts";
import { LABEL_LINE } from "./chart-look.ts";
import type { Encoding } from "./chart-specification.ts";
import { keepApart } from "./keep-apart.ts";
import { type Layered, NO_LAYERS } from "./mark-label-layer.ts";
import { numberWords } from "./number-words.ts";

/** The fields of a row that the layer reads. */
const VALUE = "citedeck start";
const PLACE = "citedeck start place";

export function slopeLayer(frame: ChartFrame, { x, y }: Encoding): Layered {
  const { spec, data, scale, plotHeight, language } = frame;
  const [names, amounts] = [spec.encoding.x?.field, spec.encoding.y?.field];
  const [begin] = data;
  if (spec.mark.type !== "slope" || scale === undefined || begin === undefined) return NO_LAYERS;
  if (names === undefined || amounts === undefined) return NO_LAYERS;
  const first = data.filter((datum) => wordsAt(datum, names) === wordsAt(begin, names));
  const valueAt = (datum: Datum): number => numberAt(datum, amounts) ?? 0;
  const spread = keepApart(
    first.map((datum) => ({ at: scale.shareOf(valueAt(datum)), size: LABEL_LINE / plotHeight })),
  );
  if (spread === undefined) return NO_LAYERS;
  const text = { type: "text", text: { expr: `datum['${VALUE}'] || ''` } };
  return {
    layers: [
      {
        mark: { ...text, align: "right", baseline: "middle", dx: -14 },
        encoding: { x, y: { ...y, field: PLACE } },
      },
    ],
    row: (datum) => {
      const at = first.indexOf(datum);
      const words = numberWords(valueAt(datum), { format: undefined, language });
      const place = at < 0 ? valueAt(datum) : scale.valueAt(spread[at] ?? 0);
      return at < 0 ? { [PLACE]: place } : { [VALUE]: words, [PLACE]: place };
    },
  };
}
