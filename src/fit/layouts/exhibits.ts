/** Excerpts in what stands around them, each source once beside its own. */
import type { EvidenceGroup, PassageView } from "../../model/evidence-view.ts";
import { type Block, below, beside, EMPTY, list } from "../block.ts";
import { setText, setWords } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import type { TypeStyle } from "../type-style.ts";
import { heading } from "./heading.ts";

export function exhibits(sheet: Sheet): Block {
  const { slide, look, base } = sheet;
  const style = look.style(base, ".exhibits");
  const made = slide.evidence.map((group) => exhibitsOf(group, { sheet, style }));
  return below(heading(sheet), look.px(".exhibits", "margin-block-start"), ...made);
}

interface Setting {
  readonly sheet: Sheet;
  readonly style: TypeStyle;
}

/** The column of `.exhibits__source` for the source, in px. */
const SOURCE = 264;

function exhibitsOf(group: EvidenceGroup, { sheet, style }: Setting): Block {
  const { look, width } = sheet;
  const [, across] = look.pair(".exhibits__source", "gap");
  const [above, under] = look.pair(".exhibits__source", "padding-block");
  const room = width - SOURCE - across;
  const passages = group.passages.map((passage, at) => {
    const block = exhibit(passage, { group, sheet, style, width: room });
    const rule = look.token("--rule-width") + look.px(".slide .exhibit + .exhibit", "padding-block-start");
    return at === 0 ? block : below(rule, block);
  });
  return below(
    look.token("--rule-strong-width"),
    above,
    beside(about(group, { sheet, style }), list(passages, look.px(".exhibits__list", "gap"))),
    under,
  );
}

function about({ source, grade, lineage, state, citedOn }: EvidenceGroup, { sheet, style }: Setting): Block {
  const { look } = sheet;
  const width = SOURCE - look.px(".exhibits__note", "padding-inline-start", style.size);
  const facts = [grade, lineage, state].flatMap((text) =>
    // Its first letter is made a capital.
    text === undefined ? [] : [setWords(text, style, width - style.size)],
  );
  return below(
    setText(source, { style: look.style(style, ".exhibits__note"), look, width }),
    ...facts,
    citedOn === undefined ? EMPTY : setText(citedOn, { style, look, width: width - style.size }),
  );
}

function exhibit(
  { words, translations, speakers, state }: PassageView,
  options: Setting & { readonly group: EvidenceGroup; readonly width: number },
): Block {
  const { group, sheet, style, width } = options;
  const { deck, look } = sheet;
  const strong = look.style(style, ".slide .exhibit__label");
  const facts = [
    ...speakers.map((speaker) => `${deck.words["heading-speaker"] ?? ""} ${speaker}`),
    ...(group.state === undefined ? [state] : []),
  ];
  const apart = look.px(".slide :not(.exhibit__facts) + .exhibit__facts", "margin-block-start");
  return below(
    // Its lines are those of the source, and what is marked in them is strong.
    setText(
      words.replaceAll("\n", "<br>").replaceAll("<mark>", "<strong>").replaceAll("</mark>", "</strong>"),
      { style, look, width },
    ),
    ...translations.map(({ words: translated, by = "" }) =>
      setText(`${translated} <i>${by}</i>`, { style: strong, look, width }),
    ),
    ...(facts.length === 0 ? [] : [apart]),
    ...facts.map((fact) => setWords(fact, strong, width - style.size)),
  );
}
