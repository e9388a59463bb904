// Searches all sources, as the command `find` does.
import { button, element } from "./elements.js";
import { findPassages, sources } from "./sources.js";

export const field = element("input", {
  type: "search",
  placeholder: "Search all sources",
  "aria-label": "Search all sources",
  autocomplete: "off",
});
export const found = element("div", {
  class: "found",
  role: "region",
  "aria-label": "Passages found",
  hidden: "",
});

const PAUSE_MS = 200;
let pausing;

/**
 * Calls `onFound` when passages are shown and no longer shown, `onRead` with a source and a place when one is to be
 * read, and `onExcerpt` when it is to be an excerpt.
 */
export function searching({ onFound, onRead, onExcerpt }) {
  field.addEventListener("input", () => {
    clearTimeout(pausing);
    pausing = setTimeout(search, PAUSE_MS);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") found.querySelector("button")?.focus();
    if (event.key !== "Escape" || field.value === "") return;
    event.stopPropagation();
    field.value = "";
    search();
  });

  async function search() {
    const words = field.value;
    const { passages, exact } = await findPassages(words);
    if (words !== field.value) return;
    found.hidden = words.trim() === "";
    onFound(!found.hidden);
    const told =
      passages.length === 0
        ? "No passage has these words."
        : exact
          ? `${passages.length} ${passages.length === 1 ? "passage" : "passages"}`
          : "No passage has these words. These have similar ones.";
    found.replaceChildren(element("p", { role: "status" }, told), ...passages.flatMap(view));
    found.scrollTop = 0;
  }

  function view(passage) {
    const source = sources().find(({ id }) => id === passage.source);
    if (source === undefined) return [];
    const page = passage.page === undefined ? "" : `, page ${passage.page}`;
    const acts = [button("Read", () => onRead(source, passage.place))];
    if (onExcerpt !== undefined) acts.push(button("New excerpt", () => onExcerpt(source, passage.place)));
    return [
      element(
        "article",
        {},
        element("h3", {}, `${source.title}, line ${passage.line}${page}`),
        element("p", {}, ...emphasized(passage)),
        element("div", { class: "row" }, ...acts),
      ),
    ];
  }
}

function emphasized({ text, words }) {
  const parts = [];
  let from = 0;
  for (const { start, end } of words) {
    parts.push(text.slice(from, start), element("b", {}, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}
