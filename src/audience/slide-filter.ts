/**
 * Keeps what a viewer may see of one slide, and enters the rest in the ledger. A visitor of the walk over the slide.
 */
import type { Span } from "../diagnostics/span.ts";
import type { Selection, Slide } from "../model/brief.ts";
import type { Item, ItemKind } from "../model/item.ts";
import { isTitledByTool } from "../model/layouts.ts";
import type { Located } from "../model/located.ts";
import type { Withheld } from "../model/tailored.ts";
import type { Text } from "../model/text.ts";
import { isAbove, strictest, type Tlp } from "../model/tlp.ts";
import { itemsOf, type Visit } from "../model/walk-content.ts";
import { fillText } from "./fill-text.ts";
import type { Ledger } from "./ledger.ts";
import { citedForPicture } from "./picture-citations.ts";
import { citedIn } from "./shown-texts.ts";
import {
  markingOfUncited,
  type UncitedMarking,
  type UncitedWords,
  uncitedMarkingOn,
  uncitedWordsOf,
} from "./uncited-words.ts";
import { decide, type Viewer } from "./viewer.ts";

/** What is shown or withheld as a whole: a slide, or an item on it. */
interface Asked {
  readonly what: Withheld["what"];
  readonly span: Span;
  readonly selection: Selection;
  /** Its own texts. What they cite marks it. */
  readonly texts: readonly Text[];
  /** What it cites beside its texts. */
  readonly cite: readonly string[];
  /** Those of its words that cite nothing, and words that are not texts of the format. */
  readonly uncitedWords: readonly UncitedWords[];
  /** Texts and citations that are withheld with it, but do not mark it. */
  readonly inside: readonly Text[];
  /** Texts that may also be shown without it, and are withheld with it. */
  readonly along: readonly Text[];
  /** The words at the axes and in the legends of a chart, which are withheld with it. */
  readonly names: readonly Located<string>[];
  readonly citedInside: readonly string[];
}

export class SlideFilter implements Visit {
  strictestWithheld: Tlp | undefined;
  /** True once something is withheld only because own words without a marking count as marked. */
  withheldByDefault = false;
  readonly #uncitedMarking: UncitedMarking;
  readonly #slide: Slide;
  readonly #viewer: Viewer;
  readonly #ledger: Ledger;

  /** `slide` is the variant where the viewer has one. */
  constructor(options: { readonly slide: Slide; readonly viewer: Viewer; readonly ledger: Ledger }) {
    this.#slide = options.slide;
    this.#viewer = options.viewer;
    this.#ledger = options.ledger;
    this.#uncitedMarking = uncitedMarkingOn(options.slide, options.viewer);
  }

  /** `whole` says where the slide stands and who is to see it. A variant takes that from its slide. */
  admitsSlide(whole: Pick<Asked, "span" | "selection">): boolean {
    return this.#lets(this.#askedOfSlide(whole));
  }

  admits(item: Item): boolean {
    if (this.#goesWithAnother(item)) return true;
    const asked = this.#askedOf(item);
    const isAdmitted = this.#lets(asked);
    if (isAdmitted) this.#countOpened(item, asked);
    return isAdmitted;
  }

  text(text: Text): Text {
    return fillText(text, this.#ledger);
  }

  /** Enters a slide of which nothing is left to show. */
  withholdSlide(whole: Pick<Asked, "span" | "selection">, marking: Tlp): void {
    const asked = this.#askedOfSlide(whole);
    const decided = { marking, because: "nothing on it may be shown", isByDefault: this.withheldByDefault };
    // The withheld items on it were entered one by one.
    this.#enter({ ...asked, texts: [], inside: [], along: [...asked.texts, ...asked.inside] }, decided);
  }

  /** Where the tool has a title of its own, a slide is shown without its author's title. */
  #goesWithAnother({ what, partOf }: Item): boolean {
    return partOf !== undefined && !(what === "title" && isTitledByTool(this.#slide.layout.value));
  }

  #askedOf(item: Item): Asked {
    const { what, span, selection, picture, names = [] } = item;
    const parts = [item, ...item.within.filter(({ partOf }) => partOf === what)];
    const others = item.within.filter(({ partOf }) => partOf !== what);
    const own = parts.flatMap((part) => part.cite.map(({ value }) => value));
    // A picture carries the marking of its sources, wherever they are cited.
    const cite = picture === undefined ? own : citedForPicture(picture, this.#viewer.resolved.brief);
    const along = what === "quote" ? others.filter((other) => this.#isOpen(other)) : [];
    return {
      what,
      span,
      selection,
      texts: parts.flatMap(({ texts }) => texts),
      cite,
      // What is cited beside texts is what the texts are about.
      uncitedWords: own.length > 0 ? [] : parts.flatMap((part) => this.#uncitedWordsOf(part)),
      names,
      along: along.flatMap(({ texts }) => texts),
      ...insideOf(others.filter((other) => !along.includes(other))),
    };
  }

  /** What a slide cannot be shown without: its title, and the heads of its table. */
  #askedOfSlide(whole: Pick<Asked, "span" | "selection">): Asked {
    const { title, layout } = this.#slide;
    const items = itemsOf(this.#slide);
    const isOfBrief = title === undefined && layout.value === "title";
    const ofBrief = isOfBrief ? [this.#viewer.resolved.brief.title] : [];
    const parts = items.filter((item) => item.partOf === "slide" && this.#goesWithAnother(item));
    return {
      what: "slide",
      ...whole,
      texts: [...ofBrief, ...parts.flatMap(({ texts }) => texts)],
      cite: [],
      uncitedWords: [
        ...uncitedWordsOf(ofBrief, this.#uncitedMarking("title")),
        ...parts.flatMap((part) => this.#uncitedWordsOf(part)),
      ],
      names: items.flatMap(({ names }) => names ?? []),
      along: [],
      ...insideOf(items),
    };
  }

  /** The texts of one item share what any of them cites. */
  #uncitedWordsOf(item: Item): readonly UncitedWords[] {
    const { texts, names, kind } = item;
    const isSilent = texts.length === 0 && names === undefined && kind === undefined;
    const isCited = texts.some((text) => citedIn(text).length > 0);
    return isSilent || isCited ? [] : [{ texts, marking: this.#markingOf(item) }];
  }

  /** The marking of the item's own words. */
  #markingOf({ field, enclosing }: Item): Tlp {
    return this.#uncitedMarking(field, enclosing);
  }

  /** It cites nothing, and would not be withheld on its own. */
  #isOpen(item: Item): boolean {
    const isCited = item.texts.some((text) => citedIn(text).length > 0);
    return !isCited && !isAbove(this.#markingOf(item), this.#viewer.ceiling);
  }

  #lets(asked: Asked): boolean {
    const { selection, texts, cite } = asked;
    const cited = [...texts.flatMap(citedIn), ...cite];
    const decision = decide(
      { selection, cited, uncitedWords: markingOfUncited(asked.uncitedWords) },
      this.#viewer,
    );
    switch (decision.kind) {
      case "shown":
        return true;
      case "left-out":
        this.#ledger.leaveOut();
        return false;
      case "withheld":
        this.strictestWithheld = strictest([this.strictestWithheld, decision.marking]);
        this.withheldByDefault ||= decision.isByDefault;
        this.#enter(asked, decision);
        // Where all withheld words are searched for, words without a marking withhold nothing inside the item.
        return decision.isByDefault && !this.#viewer.isSelective;
    }
  }

  /** Counts the author's own views and notes that are shown because they cite, without a marking. */
  #countOpened(item: Item, { uncitedWords }: Asked): void {
    const isView = OWN_VIEWS.has(item.what) && item.kind !== "fact";
    const isOpened = uncitedWords.length === 0 && item.selection.tlp === undefined;
    if (isView && isOpened && isAbove(this.#markingOf(item), this.#viewer.ceiling))
      this.#ledger.countOpened();
  }

  #enter(asked: Asked, decided: Pick<Withheld, "marking" | "because" | "isByDefault">): void {
    const { what, span, texts, cite, uncitedWords, inside, along, names, citedInside } = asked;
    const { marking, because, isByDefault } = decided;
    const withheld = { what, slide: this.#slide.id, span, marking, because, isByDefault };
    if (isByDefault) {
      const own = uncitedWords.filter((words) => isAbove(words.marking, this.#viewer.ceiling));
      const unmarked = own.flatMap((words) => words.texts);
      this.#ledger.withhold(withheld, { texts: unmarked, names, cited: [], isByDefault });
      return;
    }
    const all = [...texts.flatMap(citedIn), ...cite, ...citedInside];
    this.#ledger.withhold(withheld, { texts: [...texts, ...inside], names, cited: all });
    if (along.length > 0) this.#ledger.withholdAlong({ texts: along, cited: [], isAlong: true });
  }
}

/** What may be somebody's own view. */
const OWN_VIEWS: ReadonlySet<ItemKind> = new Set(["point", "row", "event", "datum", "annotation", "note"]);

function insideOf(items: readonly Item[]): Pick<Asked, "inside" | "citedInside"> {
  const inside = items.flatMap(({ texts }) => texts);
  const beside = items.flatMap(({ cite }) => cite.map(({ value }) => value));
  return { inside, citedInside: [...inside.flatMap(citedIn), ...beside] };
}
