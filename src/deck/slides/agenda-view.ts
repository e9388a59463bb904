/** The agenda: the sections of one audience's deck and how long they take, as a table. */
import type { Html, TableView } from "../../model/deck.ts";
import type { TailoredSlide } from "../../model/tailored.ts";
import type { Words } from "../../model/words.ts";
import { plainHtml } from "../notes/note-html.ts";
import { sectionTitle } from "./section-parts.ts";

export interface AgendaPage {
  /** The position of its first row among all rows of the agenda. */
  readonly firstItem: number;
  readonly table: TableView;
}

/**
 * Returns the pages of the agenda `origin`, with a new one from each of `cuts`; none where `slides` have no section.
 * Each section links to its slide, and the section that contains the agenda is marked. The total time is shown where
 * every section has a time.
 */
export function agendaPages(
  slides: readonly TailoredSlide[],
  options: { readonly origin: string; readonly words: Words; readonly cuts: readonly number[] },
): readonly AgendaPage[] {
  const { origin, words, cuts } = options;
  const sections = slides.filter(isSection);
  if (sections.length === 0) return [];
  const before = slides.slice(
    0,
    slides.findIndex(({ id }) => id === origin),
  );
  const current = before.findLast(isSection);
  const rows = sections.map((section): readonly Html[] => {
    const time = timeHtml(section.settings.time, words);
    return [linkTo(section, section === current), section === current ? strong(time) : time];
  });
  const all = [...rows, ...totalOf(sections, words)];
  // A column of times that nobody gave would be empty.
  const isTimed = sections.some(({ settings }) => settings.time !== undefined);
  const heads = [words.say("heading-part"), words.say("heading-time")].map(plainHtml);
  const columns = isTimed ? 2 : 1;
  const starts = [0, ...cuts];
  return starts.map((firstItem, page) => ({
    firstItem,
    table: {
      columns: heads.slice(0, columns),
      rows: all
        .slice(firstItem, starts[page + 1])
        .map((cells) => ({ cells: cells.slice(0, columns), marks: undefined, emphasis: undefined })),
      figures: [],
      hasMarks: false,
      shares: [],
    },
  }));
}

function isSection({ layout }: TailoredSlide): boolean {
  return layout === "section";
}

function linkTo(section: TailoredSlide, isCurrent: boolean): Html {
  return `<a href="#${section.id}"${isCurrent ? ' aria-current="location"' : ""}>${sectionTitle(section)}</a>`;
}

function totalOf(sections: readonly TailoredSlide[], words: Words): readonly (readonly Html[])[] {
  const times = sections.flatMap(({ settings }) => settings.time ?? []);
  if (times.length < sections.length || sections.length === 1) return [];
  const total = times.reduce((sum, minutes) => sum + minutes, 0);
  return [[strong(plainHtml(words.say("total"))), strong(timeHtml(total, words))]];
}

function strong(html: Html): Html {
  return html === "" ? html : `<strong>${html}</strong>`;
}

/** "1 h 30 min": whole minutes, one at least. */
function timeHtml(time: number | undefined, words: Words): Html {
  if (time === undefined) return "";
  const minutes = Math.max(1, Math.round(time));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours === 0 ? [] : [words.say("hours", { n: hours })]),
    ...(rest === 0 ? [] : [words.say("minutes", { n: rest })]),
  ];
  return plainHtml(parts.join(" "));
}
