// Lists excerpts beside the text: those that the open slide cites, and those whose words are not found.
import { fixButtons } from "./edits.js";
import { button, element } from "./elements.js";
import { excerpts, sources } from "./sources.js";

/** `onRead` is called with a source and a place. */
export function citedList(ids, onRead) {
  const all = excerpts();
  const cited = ids.flatMap(
    (id) => all.find((one) => one.id === id) ?? sources().find((one) => one.id === id) ?? [],
  );
  if (cited.length === 0) return [];
  const items = cited.map((one, at) =>
    one.source === undefined
      ? citedSource(one, onRead)
      : citedExcerpt(one, { onRead, isFirst: cited[at - 1]?.source !== one.source }),
  );
  return [element("h3", {}, "Cited on this slide"), element("ul", {}, ...items)];
}

function citedSource(source, onRead) {
  const read = button(source.title, () => onRead(source));
  return element("li", {}, read);
}

/** The source is named above the first of its excerpts. */
function citedExcerpt({ id, words, source, places }, { onRead, isFirst }) {
  return element(
    "li",
    {},
    ...(isFirst ? [element("small", {}, source.title)] : []),
    button(id, () => onRead(source, places[0]), { "aria-label": `Read ${id}` }),
    element("span", { class: "cited-words" }, words),
  );
}

/** Each with the passages that it was probably meant for, and what takes them. */
export function astrayList(onRead) {
  const astray = excerpts().filter(({ found }) => found === "absent" || found === "ambiguous");
  if (astray.length === 0) return [];
  return [
    element("h3", {}, astray.length === 1 ? "1 excerpt to mend" : `${astray.length} excerpts to mend`),
    element("ul", { class: "astray" }, ...astray.map((excerpt) => astrayView(excerpt, onRead))),
  ];
}

function astrayView({ id, words, found, source, places, meant }, onRead) {
  const why = found === "absent" ? "is not in the text" : `is there ${places.length} times`;
  return element(
    "li",
    {},
    element("p", {}, element("b", {}, id), ` ${why}: “${words}”`),
    ...meant.flatMap((passage) => meantView(passage, source, onRead)),
  );
}

function meantView({ place, before, words, after, fix }, source, onRead) {
  const read = button("Read", () => onRead(source, place), { "aria-label": `Read “${words}”` });
  const take = fix === undefined ? [] : fixButtons([{ ...fix, label: "Take this passage" }]);
  return [
    element("p", { class: "meant" }, `…${before}`, element("b", {}, words), `${after}…`),
    element("div", { class: "row" }, read, ...take),
  ];
}
