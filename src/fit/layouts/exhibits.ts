/** Excerpts in what stands around them, each source once above its own, in two columns. */
import type { EvidenceGroup, PassageView } from "../../model/evidence-view.ts";
import { type Block, below } from "../block.ts";
import { setText, setWords } from "../set-text.ts";
import type { Sheet } from "../sheet.ts";
import type { TypeStyle } from "../type-style.ts";
import { heading } from "./heading.ts";

export function exhibits(sheet: Sheet): Block {
  const { slide, look, base, width } = sheet;
  const style = look.style(base, ".exhibits");
  const gap = look.px(".exhibits", "column-gap");
  const setting = { sheet, style, width: (width - gap) / COLUMNS };
  const groups = slide.evidence.map((group) => exhibitsOf(group, setting));
  const all = below(...groups.flatMap(({ about, passages }) => [about, ...passages]));
  // What a column may leave empty: a source with the first lines of its passage go on together.
  const kept =
    Math.max(0, ...groups.map(({ about }) => about.height)) + KEPT_LINES * style.size * style.leading;
  const height = all.height / COLUMNS + kept;
  return below(heading(sheet), look.px(".exhibits", "margin-block-start"), { ...all, height });
}

/** As `.exhibits` has it. */
const COLUMNS = 2;
/** `orphans` and `widows`, of which either may keep lines of three together. */
const KEPT_LINES = 3;

interface Setting {
  readonly sheet: Sheet;
  readonly style: TypeStyle;
  /** Of a column, in px. */
  readonly width: number;
}

function exhibitsOf(
  group: EvidenceGroup,
  setting: Setting,
): { readonly about: Block; readonly passages: readonly Block[] } {
  const { look } = setting.sheet;
  const rule = look.token("--rule-width");
  const apart = ["margin-block-start", "padding-block-start"].map((property) =>
    look.px(".slide .exhibit + .exhibit", property),
  );
  const passages = group.passages.map((passage, at) => {
    const block = exhibit(passage, { ...setting, group });
    return at === 0 || passage.isContinued ? block : below(...apart, rule, block);
  });
  return { about: about(group, setting), passages };
}

function about({ number, source, ...group }: EvidenceGroup, { sheet, style, width }: Setting): Block {
  const { look } = sheet;
  const [above, under] = look.pair(".exhibits__about", "padding-block");
  const { grade, lineage, state, citedOn } = group;
  const facts = [grade, lineage, state, citedOn].filter((fact) => fact !== undefined).join(" · ");
  return below(
    look.px(".exhibits__source + .exhibits__source", "margin-block-start"),
    look.token("--rule-strong-width"),
    above,
    // Its number stands a little apart.
    setText(`${number} ${source}`, {
      style: look.style(style, ".exhibits__note"),
      look,
      width: width - style.size,
    }),
    setText(facts, { style, look, width }),
    under,
  );
}

function exhibit(
  { words, translations, speakers, state }: PassageView,
  { sheet, style, width, group }: Setting & { readonly group: EvidenceGroup },
): Block {
  const { deck, look } = sheet;
  const strong = look.style(style, ".slide .exhibit__label");
  const facts = [
    ...speakers.map((speaker) => `${deck.words["heading-speaker"] ?? ""} ${speaker}`),
    ...(group.state === undefined ? [state] : []),
  ];
  return below(
    // Its lines are those of the source, and what is marked in them is strong.
    setText(
      words.replaceAll("\n", "<br>").replaceAll("<mark>", "<strong>").replaceAll("</mark>", "</strong>"),
      { style, look, width },
    ),
    ...translations.map(({ words: translated, by = "" }) =>
      setText(`${translated} <i>${by}</i>`, { style: strong, look, width }),
    ),
    ...facts.map((fact) => setWords(fact, strong, width - style.size)),
  );
}
