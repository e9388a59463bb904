// Shows the deck as one page to read, and back as slides. A narrow window opens with it. Runs inside deck.html, after Reveal.
const root = document.documentElement;
const slides = () => [...document.querySelectorAll(".slides > .slide")];
const isReading = () => root.classList.contains("is-reading");
const stage = document.querySelector(".reveal");

/** Reveal lets go of the page, and the style sheet lays the same slides out one below the other. */
function openReading() {
  const slide = Reveal.getCurrentSlide();
  if (Reveal.isOverview()) Reveal.toggleOverview(false);
  Reveal.destroy();
  root.classList.add("is-reading");
  stage.setAttribute("role", "main");
  for (const table of document.querySelectorAll(".slide table")) wrapTable(table);
  for (const mark of document.querySelectorAll(".slide .cite a")) {
    if (notesOf(mark).length > 0) mark.setAttribute("aria-expanded", "false");
  }
  goTo(slide);
}

/** Nothing stays behind of what reading has added. */
function openSlides() {
  const slide = slideInSight();
  for (const note of document.querySelectorAll(".read-note")) note.remove();
  for (const mark of document.querySelectorAll(".cite a[aria-expanded]"))
    mark.removeAttribute("aria-expanded");
  for (const scroller of document.querySelectorAll(".scroller")) scroller.replaceWith(...scroller.childNodes);
  for (const one of slides()) one.removeAttribute("tabindex");
  root.classList.remove("is-reading");
  history.replaceState(null, "", `#/${slide.id}`);
  Reveal.initialize();
}

/** What is wider than the window scrolls by itself, also by the keyboard. */
function wrapTable(table) {
  const scroller = document.createElement("div");
  scroller.className = "scroller";
  scroller.tabIndex = 0;
  scroller.setAttribute("role", "group");
  scroller.setAttribute("aria-labelledby", `${table.closest(".slide").id}~title`);
  table.replaceWith(scroller);
  scroller.append(table);
}

/** The one that was gone to last, for as long as its beginning is in sight; else what is read now. */
function slideInSight() {
  const top = (slide) => slide.getBoundingClientRect().top;
  const { reached } = reading;
  if (reached && top(reached) >= 0 && top(reached) < innerHeight) return reached;
  const passed = slides().filter((slide) => top(slide) < innerHeight / 3);
  return passed.at(-1) ?? slides()[0];
}

const reading = { reached: undefined };

function goTo(element) {
  const slide = element.closest(".slide");
  if (slide === null) return;
  reading.reached = slide;
  slide.tabIndex = -1;
  slide.focus({ preventScroll: true });
  element.scrollIntoView();
}

/** Slides are linked to as Reveal does it: `#/id`, or by their number from 0. */
function goToHash(hash) {
  const name = decoded(hash.replace(/^#\/?/, ""));
  const found = document.getElementById(name) ?? (/^\d+$/.test(name) ? slides()[Number(name)] : undefined);
  if (found) goTo(found);
}

/** An address may be typed by hand, and its "%" mean nothing. */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

addEventListener("hashchange", () => {
  if (isReading()) goToHash(location.hash);
});

/* ---- notes ---- */

/** The footer's notes that a mark stands for: it is a number, or the first and the last of several: "2–4". */
function notesOf(mark) {
  const [first, last = first] = mark.textContent.match(/\d+/g)?.map(Number) ?? [];
  return [...mark.closest(".slide").querySelectorAll(".footnote")].filter((note) => {
    const number = Number(note.querySelector(".footnote__number")?.textContent);
    return number >= first && number <= last;
  });
}

/** A mark opens its notes under the paragraph that it stands in, and shuts them again. */
function toggleNote(mark) {
  const open = opened.get(mark);
  opened.delete(mark);
  open?.remove();
  mark.setAttribute("aria-expanded", String(!open));
  if (open) return;
  const note = noteElement(mark);
  opened.set(mark, note);
  place(note, blockAround(mark));
  // that of a table may stand far below
  note.scrollIntoView({ block: "nearest" });
}

function place(note, block) {
  if (block.matches("li, dd, figcaption")) return block.append(note);
  let before = block;
  while (before.nextElementSibling?.matches(".read-note")) before = before.nextElementSibling;
  before.after(note);
}

const opened = new WeakMap();

function noteElement(mark) {
  const note = document.createElement("div");
  note.className = "read-note";
  note.setAttribute("role", "note");
  note.setAttribute("aria-label", mark.getAttribute("aria-label") ?? mark.textContent);
  for (const { childNodes } of notesOf(mark)) {
    const line = document.createElement("p");
    line.append(...[...childNodes].map((child) => child.cloneNode(true)));
    note.append(line);
  }
  if (mark.dataset.excerpts === undefined) return note;
  const evidence = document.createElement("button");
  evidence.type = "button";
  evidence.className = "read-note__evidence";
  evidence.dataset.excerpts = mark.dataset.excerpts;
  evidence.textContent = document.querySelector(".drawer__title").textContent;
  note.append(evidence);
  return note;
}

/** A note cannot stand inside a table, nor in the middle of a line. */
function blockAround(mark) {
  const scroller = mark.closest(".scroller");
  if (scroller !== null) return scroller;
  let block = mark.parentElement;
  while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
  return block;
}

// Before the drawer hears of the click, which shows the evidence of a mark at once.
document.addEventListener(
  "click",
  (event) => {
    if (!isReading()) return;
    const mark = event.target.closest(".slide .cite a[aria-expanded]");
    if (mark === null) return;
    event.preventDefault();
    event.stopPropagation();
    toggleNote(mark);
  },
  { capture: true },
);

/* ---- from one to the other ---- */

const [toReading, toSlides] = document.querySelectorAll(".views__switch");
toReading.addEventListener("click", openReading);
toSlides.addEventListener("click", openSlides);
Reveal.addKeyBinding({ keyCode: 82, key: "R", description: toReading.textContent }, openReading);
// Before Reveal hears of the key, which would open again what this shuts.
addEventListener(
  "keydown",
  (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const isBusy = ctrlKey || metaKey || altKey || document.querySelector("dialog[open]") !== null;
    if (key.toLowerCase() !== "r" || !isReading() || isBusy) return;
    event.stopPropagation();
    openSlides();
  },
  { capture: true },
);

function start() {
  Reveal.off("ready", start);
  if (matchMedia("(width < 700px)").matches && !Reveal.isSpeakerNotes()) openReading();
}
if (Reveal.isReady()) start();
else Reveal.on("ready", start);
