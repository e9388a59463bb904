/** Works out whether a slide certainly fits: the most room that it can take is less than there is. */
import type { SlideView } from "../model/deck.ts";
import { LEAST_SIZES } from "../model/least-sizes.ts";
import { SLIDE_SIZE } from "../model/slide-size.ts";
import { type Block, below } from "./block.ts";
import { footer } from "./footer.ts";
import { header } from "./header.ts";
import { agenda } from "./layouts/agenda.ts";
import { assertion } from "./layouts/assertion.ts";
import { chart } from "./layouts/chart.ts";
import { columns } from "./layouts/columns.ts";
import { exhibits } from "./layouts/exhibits.ts";
import { illustration } from "./layouts/illustration.ts";
import { judgements } from "./layouts/judgements.ts";
import { origins } from "./layouts/origins.ts";
import { points } from "./layouts/points.ts";
import { questions } from "./layouts/questions.ts";
import { quote } from "./layouts/quote.ts";
import { section } from "./layouts/section.ts";
import { table } from "./layouts/table.ts";
import { titlePage } from "./layouts/title-page.ts";
import { twoUp } from "./layouts/two-up.ts";
import { wordings } from "./layouts/wordings.ts";
import type { Sheet } from "./sheet.ts";

const LAYOUTS: Readonly<Record<string, (sheet: Sheet) => Block>> = {
  agenda,
  assertion,
  chart,
  columns,
  compare: wordings,
  evidence: exhibits,
  image: illustration,
  judgements,
  points,
  questions,
  quote,
  section,
  sources: origins,
  table,
  title: titlePage,
  "two-up": twoUp,
};

/** In px: what content keeps clear of the lower end of its room, as measuring has it, and what browsers round. */
const SPARE = 6 + 8;

/** How much room is left below a slide's content, in px; NaN where that cannot be told, negative where it may not fit. */
export function roomLeft(sheet: Sheet): number {
  const { slide, look } = sheet;
  const layout = LAYOUTS[slide.layout];
  if (layout === undefined) return Number.NaN;
  const content = layout(sheet);
  const foot = footer(sheet);
  if (content.smallest < LEAST_SIZES.text || foot.smallest < LEAST_SIZES.note) return Number.NaN;
  const [above, under] = look.pair(".slide", "padding-block");
  const frame = below(above, header(sheet), foot, under);
  const [inset] = look.pair(selectorOf(slide), "padding-block");
  const taken = frame.height + inset + content.height + 2 * content.overhang + SPARE;
  return Number.isFinite(taken) ? SLIDE_SIZE.height - taken : Number.NaN;
}

function selectorOf({ layout }: SlideView): string {
  return layout === "title" ? ".slide--title .slide__content" : ".slide__content";
}
