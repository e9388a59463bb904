// The text of one source with its excerpts highlighted. Its characters are the source's own, so that places in it can be counted.
import { element, root } from "./elements.js";

/* It can be edited for the browser, so that words can be selected by keyboard, but it takes no input. */
export const text = element("div", {
  class: "text",
  contenteditable: "true",
  spellcheck: "false",
  role: "textbox",
  tabindex: "0",
  "aria-multiline": "true",
  "aria-readonly": "true",
  "aria-label": "Text of the source",
});
for (const name of ["beforeinput", "paste", "drop", "cut"])
  text.addEventListener(name, (event) => event.preventDefault());

let drawn = "";

/** `places` are stretches, each with the ID of its excerpt and whether the open slide cites it. */
export function drawText(words, places) {
  const now = JSON.stringify([words, places]);
  if (now === drawn) return;
  drawn = now;
  const { scrollTop } = text;
  const edges = new Set([0, words.length]);
  for (const { start, end } of places) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  text.replaceChildren(
    ...cuts.slice(1).flatMap((end, at) => {
      const start = cuts[at];
      const over = places.filter((place) => place.start <= start && end <= place.end);
      return over.length === 0 ? withPages(words.slice(start, end)) : [marked(words.slice(start, end), over)];
    }),
  );
  text.scrollTop = scrollTop;
}

function marked(words, over) {
  const isCited = over.some((one) => one.isCited);
  const kind = over.some((one) => one.isAim) ? "aim" : isCited ? "cited" : "";
  const ids = [...new Set(over.flatMap(({ id }) => id ?? []))].join(" ");
  return element("mark", { class: kind, "data-excerpts": ids, title: ids }, ...withPages(words));
}

/** A source of several pages has a form feed between two. */
function withPages(words) {
  return words
    .split(/(\f)/)
    .filter((part) => part !== "")
    .map((part) => (part === "\f" ? element("span", { class: "page-end" }, part) : part));
}

/** Brings a place into sight. With `isFocused`, the cursor is put there. */
export function goToPlace({ start }, { isFocused }) {
  const { node, offset } = pointAt(start);
  if (isFocused) {
    text.focus({ preventScroll: true });
    getSelection().setBaseAndExtent(node, offset, node, offset);
  }
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, Math.min(offset + 1, node.length ?? 0));
  const { top } = range.getBoundingClientRect();
  const box = text.getBoundingClientRect();
  text.scrollTop += top - box.top - box.height / 3;
}

function pointAt(place) {
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (place < before + node.length) return { node, offset: place - before };
    before += node.length;
  }
  return { node: text, offset: 0 };
}

/** The place of the selected words; undefined where none in the text are. */
export function selectedPlace() {
  const range = selectedRange();
  if (range === undefined || range.collapsed) return undefined;
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return undefined;
  return {
    start: lengthUpTo(range.startContainer, range.startOffset),
    end: lengthUpTo(range.endContainer, range.endOffset),
  };
}

/** What is selected in a shadow tree is told in other ways by older browsers. */
function selectedRange() {
  const selection = getSelection();
  if (selection.getComposedRanges !== undefined)
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  const own = root.getSelection?.() ?? selection;
  return own.rangeCount === 0 ? undefined : own.getRangeAt(0);
}

function lengthUpTo(node, offset) {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
