// Completes IDs of excerpts and sources where a citation is being written.
import { element } from "./elements.js";
import { excerpts, sources } from "./sources.js";

/** How many are offered. */
const OFFERED = 8;

/** What stands before the cursor while an ID is written. */
const BEGUN = /\[[^[\]]*@([\p{L}\p{N}._:-]*)$/u;

/** Returns the list that belongs to `area`, which stays empty for as long as nothing is to be completed. */
export function completing(area) {
  const list = element("ul", { class: "completion", id: "completion", role: "listbox", "aria-label": "IDs" });
  list.hidden = true;
  area.setAttribute("aria-autocomplete", "list");
  area.setAttribute("aria-controls", "completion");
  const state = { at: 0, offers: [] };

  area.addEventListener("input", offer);
  area.addEventListener("blur", close);
  area.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const act = ACTS[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  });

  const ACTS = {
    ArrowDown: () => choose(state.at + 1),
    ArrowUp: () => choose(state.at - 1),
    Enter: () => take(state.offers[state.at]),
    Tab: () => take(state.offers[state.at]),
    Escape: close,
  };

  function begun() {
    return BEGUN.exec(area.value.slice(0, area.selectionStart))?.[1];
  }

  function offer() {
    const wanted = begun();
    state.offers = wanted === undefined ? [] : offersFor(wanted);
    list.hidden = state.offers.length === 0;
    list.replaceChildren(...state.offers.map(view));
    choose(0);
  }

  function view(one, at) {
    const option = element(
      "li",
      { role: "option", id: `completion-${at}` },
      element("b", {}, one.id),
      ` ${one.words}`,
    );
    option.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      take(one);
    });
    return option;
  }

  function choose(at) {
    const count = state.offers.length;
    state.at = count === 0 ? 0 : (at + count) % count;
    [...list.children].forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === state.at));
    });
    if (count === 0) area.removeAttribute("aria-activedescendant");
    else area.setAttribute("aria-activedescendant", `completion-${state.at}`);
  }

  function take({ id }) {
    const end = area.selectionStart;
    const start = end - begun().length;
    const isOpen = !/^[^[\]]*\]/.test(area.value.slice(end));
    area.setRangeText(isOpen ? `${id}]` : id, start, end, "end");
    close();
  }

  function close() {
    list.hidden = true;
    state.offers = [];
    choose(0);
  }

  return list;
}

function offersFor(wanted) {
  const all = [...excerpts(), ...sources().map(({ id, title }) => ({ id, words: title }))];
  const query = wanted.toLowerCase();
  const rank = ({ id, words }) => {
    if (id.toLowerCase().startsWith(query)) return 0;
    if (id.toLowerCase().includes(query)) return 1;
    return words.toLowerCase().includes(query) ? 2 : 3;
  };
  return all
    .filter((one) => rank(one) < 3)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, OFFERED);
}
