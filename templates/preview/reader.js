// The reader of sources: a panel beside the deck, which makes room for it.
import { button, element, host, root } from "./elements.js";
import { astrayList, citedList } from "./excerpt-lists.js";
import { field, found, searching } from "./find.js";
import { addKey, shutByEscape } from "./keys.js";
import { excerptForm, offerExcerpt, withdrawOffer } from "./new-excerpt.js";
import { facts } from "./server.js";
import { makeRoom } from "./slides.js";
import { drawText, goToPlace, selectedPlace, text } from "./source-text.js";
import { citedOn, excerpts, loadSources, sources, textOf } from "./sources.js";

const WIDTH = "clamp(330px, 36vw, 560px)";

const lists = element("div", { class: "lists" });
const choice = element("select", { "aria-label": "Source" });
const panel = root.appendChild(
  element(
    "section",
    { class: "reader keeps-keys", "aria-label": "Sources", hidden: "" },
    element("header", {}, element("h2", {}, "Sources"), button("Close", closeReader)),
    field,
    found,
    lists,
    choice,
    text,
    excerptForm,
  ),
);

/** Shows and hides the panel. */
export const readerButton = button("Sources", toggleReader, { "aria-expanded": "false" });
addKey("R", "Read the sources, and search them", toggleReader);

/** `aim` is the place that was last gone to. */
const state = { source: undefined, aim: undefined, left: undefined };

function toggleReader() {
  if (panel.hidden) openReader();
  else closeReader();
}

/** Opens at the first of the IDs: an excerpt or a source; with none, at what the slide cites first. */
export async function openReader(ids = []) {
  const wasClosed = panel.hidden;
  if (wasClosed) {
    state.left = document.activeElement;
    setOpen(true);
  }
  // Before anything is loaded, so that what is typed at once goes there.
  if (ids.length === 0) field.focus();
  if (wasClosed) await loadSources();
  const wanted = [...ids, ...citedOn(Reveal.getCurrentSlide())];
  const excerpt = wanted.flatMap((id) => excerpts().find((one) => one.id === id) ?? [])[0];
  const source = excerpt?.source ?? sources().find(({ id }) => wanted.includes(id)) ?? sources()[0];
  if (source !== undefined) await read(source, excerpt?.places[0], { isFocused: ids.length > 0 });
}

function closeReader() {
  setOpen(false);
  withdrawOffer();
  root.activeElement?.blur();
  if (state.left?.isConnected && state.left !== host) state.left.focus({ preventScroll: true });
}

function setOpen(isOpen) {
  panel.hidden = !isOpen;
  readerButton.setAttribute("aria-expanded", String(isOpen));
  makeRoom("reader", isOpen ? WIDTH : "0px");
}

/** Called when something of the brief has changed. */
export async function refreshReader() {
  if (panel.hidden) return;
  await loadSources();
  await draw();
}

async function read(source, place, { isFocused = true } = {}) {
  state.source = source.id;
  state.aim = place;
  withdrawOffer();
  await draw();
  goToPlace(place ?? { start: 0 }, { isFocused });
}

async function draw() {
  const cited = citedOn(Reveal.getCurrentSlide());
  const wasInLists = lists.contains(root.activeElement);
  lists.replaceChildren(...astrayList(read), ...citedList(cited, read));
  // What was pressed there is gone, and with it the way that keys take.
  if (wasInLists) text.focus({ preventScroll: true });
  drawChoice(cited);
  const source = sources().find(({ id }) => id === state.source);
  if (source === undefined) return;
  const words = await textOf(source);
  if (words === undefined) {
    drawText(
      source.sha256 === undefined
        ? "The text of this source is not in the folder."
        : "This text has not come. Is the preview still running?",
      [],
    );
    return;
  }
  const found = source.excerpts.filter(({ found }) => found !== "absent" && found !== "ambiguous");
  const places = found.flatMap(({ id, places }) =>
    places.map((place) => ({ ...place, id, isCited: cited.includes(id) })),
  );
  const aim = state.aim === undefined ? [] : [{ ...state.aim, isAim: true }];
  drawText(words, [...places, ...aim]);
}

function drawChoice(cited) {
  const isCited = ({ id, excerpts }) => cited.includes(id) || excerpts.some((one) => cited.includes(one.id));
  const groups = [
    ["On this slide", sources().filter(isCited)],
    ["Other sources", sources().filter((source) => !isCited(source))],
  ];
  choice.replaceChildren(
    ...groups
      .filter(([, members]) => members.length > 0)
      .map(([label, members]) => element("optgroup", { label }, ...members.map(optionFor))),
  );
  choice.value = state.source ?? "";
}

function optionFor({ id, title, excerpts }) {
  return element("option", { value: id }, `${title} (${excerpts.length})`);
}

choice.addEventListener("change", () => {
  const source = sources().find(({ id }) => id === choice.value);
  if (source !== undefined) read(source, undefined, { isFocused: false });
});

searching({
  onFound: (isFound) => {
    lists.hidden = isFound;
  },
  onRead: read,
  onExcerpt: facts.canEdit ? excerptOf : undefined,
});

async function excerptOf(source, place) {
  await read(source, place, { isFocused: false });
  await offerExcerpt(source, place);
  excerptForm.querySelector("input").focus();
}

const PAUSE_MS = 150;
let pausing;
document.addEventListener("selectionchange", () => {
  clearTimeout(pausing);
  pausing = setTimeout(() => {
    if (root.activeElement !== text) return;
    const source = sources().find(({ id }) => id === state.source);
    const place = selectedPlace();
    if (source?.sha256 === undefined || place === undefined) withdrawOffer();
    else offerExcerpt(source, place);
  }, PAUSE_MS);
});

shutByEscape(panel, closeReader);
Reveal.on("slidechanged", () => {
  if (!panel.hidden) draw();
});
