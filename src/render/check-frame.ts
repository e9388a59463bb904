/**
 * Checks that a rendered slide shows what no template may leave out: its marking, its citation notes, and how
 * independent they are.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Deck, Html, SlideView } from "../model/deck.ts";
import type { Templates } from "./compile-templates.ts";
import { startOf } from "./template-fault.ts";

export interface FramedSlide {
  readonly deck: Deck;
  readonly slide: SlideView;
  readonly templates: Templates;
  /** The layout's content. */
  readonly content: Html;
  /** The content in its frame. */
  readonly html: Html;
}

/**
 * Returns a `template-error` for each of these that the words of the slide's `<section>` do not contain. It is located
 * in the template at fault: the partial that leaves it out, else the layout where the frame has it without content,
 * else the frame.
 */
export function checkFrame(framed: FramedSlide): readonly Diagnostic[] {
  const { slide, templates, content } = framed;
  const section = sectionIn(framed.html, slide);
  if (section === undefined) return [faultOf(templates, culprit(framed, FRAME), NO_SECTION)];
  const shown = wordsOf(section).replace(wordsOf(parseFragment(content)), " ");
  return PARTS.filter((part) => !part.isIn(shown, slide)).map((part) =>
    faultOf(templates, culprit(framed, part.partial, part), part),
  );
}

const FRAME = "partials/frame.hbs";

interface Wording {
  readonly message: string;
  readonly hint: string;
}

interface Part extends Wording {
  readonly partial: string;
  readonly isIn: (words: string, slide: SlideView) => boolean;
}

const NO_SECTION: Wording = {
  message: "The template does not make a section for a slide.",
  hint: 'A slide is a `<section class="slide" id="{{slide.id}}">` with header, content and footer in it.',
};

const PARTS: readonly Part[] = [
  {
    partial: "partials/marking.hbs",
    message: "The template leaves out a slide's marking.",
    hint: "Write `{{marking.label}}` in the marking, and `{{> marking marking=slide.marking}}` in header and footer.",
    isIn: (words, { marking }) =>
      words
        .split(fold(marking.label))
        .slice(1)
        .some((after) => !after.startsWith("+")),
  },
  {
    partial: "partials/footer.hbs",
    message: "The template leaves out citation notes of a slide.",
    hint: "Write `{{#each slide.footer.notes}}{{number}} {{{html}}}{{/each}}` in the footer, and `{{> footer}}` in the frame.",
    isIn: (words, { footer }) =>
      (footer?.notes ?? []).every(
        ({ html, text }) => words.includes(fold(text)) || words.includes(wordsOf(parseFragment(html))),
      ),
  },
  {
    partial: "partials/footer.hbs",
    message: "The template leaves out how independent the sources of a slide are.",
    hint: "Write `{{slide.footer.independence}}` in the footer, where there is one.",
    isIn: (words, { footer }) => words.includes(fold(footer?.independence ?? "")),
  },
];

function culprit({ deck, slide, templates }: FramedSlide, partial: string, part?: Part): string {
  const holds = (path: string): boolean => {
    const context = { deck, slide, content: "", marking: slide.marking };
    const { value } = templates.files.has(path) ? templates.render(path, context) : { value: undefined };
    if (value === undefined) return true;
    if (path !== FRAME) return part?.isIn(wordsOf(parseFragment(value)), slide) ?? true;
    const section = sectionIn(value, slide);
    return section !== undefined && (part?.isIn(wordsOf(section), slide) ?? true);
  };
  if (!holds(partial)) return partial;
  return holds(FRAME) ? `slides/${slide.layout}.hbs` : FRAME;
}

function faultOf(templates: Templates, path: string, { message, hint }: Wording): Diagnostic {
  const file = templates.files.get(path);
  return diagnose("template-error", { message, hints: [hint], span: file && startOf(file) });
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function sectionIn(html: Html, { id }: SlideView): Element | undefined {
  return elementsIn(parseFragment(html)).find(
    (element) =>
      element.tagName === "section" && attributeOf(element, "id") === id && hasClass(element, "slide"),
  );
}

function elementsIn(node: Node): readonly Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => ("tagName" in child ? [child, ...elementsIn(child)] : []));
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function hasClass(element: Element, name: string): boolean {
  return attributeOf(element, "class")?.split(/\s+/).includes(name) ?? false;
}

/** The words of it that an audience sees, as far as the markup tells. */
function wordsOf(node: Node): string {
  if ("value" in node) return fold(node.value);
  if ("tagName" in node && isHidden(node)) return "";
  return "childNodes" in node ? node.childNodes.map(wordsOf).join("") : "";
}

function isHidden(element: Element): boolean {
  return (
    ["script", "style"].includes(element.tagName) ||
    attributeOf(element, "hidden") !== undefined ||
    ["notes", "visually-hidden"].some((name) => hasClass(element, name))
  );
}

/** White space depends on the lines of the template. */
function fold(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
