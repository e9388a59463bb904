// Lays the overview out as columns, one for each section, its slides below its name. Runs on every page of slides, after Reveal.
const stage = document.querySelector(".slides");
const reveal = document.querySelector(".reveal");

/** A slide with what is free around it, in px of a slide; room for the names, and the least margin, in px of the page. */
const CELL = { width: 1280 + 90, height: 720 + 70 };
const NAMES = 52;
const MARGIN = 24;
const LARGEST_SCALE = 0.25;
const WORTH_A_CUT = 1.5;

const isEvidence = (slide) => slide.matches(".slide--sources, .slide--evidence");

/** The slides of each section, and those before the first; what the deck rests on stands apart where it comes last. */
function parts() {
  const slides = [...stage.querySelectorAll(":scope > .slide")];
  const afterwards = slides.findLastIndex((slide) => !isEvidence(slide)) + 1;
  const found = [];
  for (const [at, slide] of slides.entries()) {
    if (at === 0 || at === afterwards || slide.matches(".slide--section")) found.push([]);
    found.at(-1).push(slide);
  }
  return found;
}

/** Cuts parts into columns of at most `rows` slides; a deck of one part has nothing but that to tell its columns. */
function cutInto(rows, found) {
  return found.flatMap((slides) =>
    Array.from({ length: Math.ceil(slides.length / rows) }, (_, at) =>
      slides.slice(at * rows, (at + 1) * rows),
    ),
  );
}

/** The columns in which slides are largest. A section is cut only where that makes them a good deal larger. */
function bestLayout(found) {
  const sections = found.filter(([first]) => !isEvidence(first));
  const longest = Math.max(...found.map(({ length }) => length));
  const layouts = Array.from({ length: longest }, (_, at) => {
    const columns = cutInto(longest - at, found);
    const rows = Math.max(...columns.map(({ length }) => length));
    const across = (reveal.clientWidth - 2 * MARGIN) / (columns.length * CELL.width);
    const down = (reveal.clientHeight - 2 * MARGIN - NAMES) / (rows * CELL.height);
    const isCut = sections.length > 1 && sections.some(({ length }) => length > rows);
    const scale = Math.min(across, down, LARGEST_SCALE);
    return { columns, rows, scale, worth: isCut ? scale / WORTH_A_CUT : scale };
  });
  return layouts.reduce((best, layout) => (layout.worth > best.worth ? layout : best));
}

function nameOf([first]) {
  if (first === stage.querySelector(":scope > .slide")) return document.title;
  const title = first.querySelector("h1")?.cloneNode(true);
  for (const aside of title?.querySelectorAll(".slide__part, .cite") ?? []) aside.remove();
  return title?.textContent.trim() ?? "";
}

function layOut() {
  const found = parts();
  const { columns, rows, scale } = bestLayout(found);
  for (const [column, slides] of columns.entries()) {
    for (const [row, slide] of slides.entries()) {
      slide.style.setProperty("--column", column);
      slide.style.setProperty("--row", row);
      delete slide.firstElementChild.dataset.part;
    }
  }
  for (const slides of found) slides[0].firstElementChild.dataset.part = nameOf(slides);
  const isMirrored = document.documentElement.dir === "rtl";
  const width = columns.length * CELL.width * scale;
  const height = rows * CELL.height * scale;
  const start = (reveal.clientWidth - width) / 2;
  const firstAt = isMirrored ? reveal.clientWidth - start - 1280 * scale : start;
  stage.style.setProperty("--shown-scale", scale);
  stage.style.setProperty("--shown-x", `${firstAt}px`);
  stage.style.setProperty("--shown-y", `${(reveal.clientHeight - height - NAMES) / 2 + NAMES}px`);
  stage.style.setProperty("--across", `${isMirrored ? -CELL.width : CELL.width}px`);
  stage.style.setProperty("--down", `${CELL.height}px`);
  reveal.classList.add("has-columns");
}

function show(slide) {
  Reveal.slide([...stage.querySelectorAll(":scope > .slide")].indexOf(slide));
}

/** Arrow keys go the way that they point. */
function move(key) {
  const { columns } = bestLayout(parts());
  const current = Reveal.getCurrentSlide();
  const column = columns.findIndex((slides) => slides.includes(current));
  const row = columns[column].indexOf(current);
  const forwards = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const isVertical = key === "ArrowDown" || key === "ArrowUp";
  const target = isVertical
    ? columns[column][row + (key === "ArrowDown" ? 1 : -1)]
    : nearest(columns[column + (key === forwards ? 1 : -1)], row);
  if (target) show(target);
}

function nearest(column, row) {
  return column?.[Math.min(row, column.length - 1)];
}

// Before Reveal hears of the key, for which all slides stand in one row.
addEventListener(
  "keydown",
  (event) => {
    // Panels beside the deck stand in a shadow tree, and have keys of their own.
    const isOnDeck = event.target.shadowRoot === null;
    const isOurs = isOnDeck && /^Arrow/.test(event.key) && !event.shiftKey && !event.altKey;
    if (!isOurs || !Reveal.isOverview() || document.querySelector("dialog[open]") !== null) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.key);
  },
  { capture: true },
);

function keepUp() {
  if (Reveal.isOverview()) layOut();
}
Reveal.on("overviewshown", keepUp);
Reveal.on("sync", keepUp);
Reveal.on("slidesync", keepUp);
new ResizeObserver(keepUp).observe(reveal);
Reveal.on("overviewhidden", () => reveal.classList.remove("has-columns"));
