// Lays the overview out as a grid of all slides, with the name of each section over its first one. Runs on every page of slides, after Reveal.
const stage = document.querySelector(".slides");
const reveal = document.querySelector(".reveal");

/** In px of a slide; everything below in px of the page. */
const SLIDE = { width: 1280, height: 720 };
const MARGIN = 28;
const GAP = { across: 20, down: 12 };
/** Room for a section's name above a slide, and for a slide's number and title below it. */
const NAME = 34;
const LINES = NAME + 28;
/** A slide that is smaller shows nothing, so that the grid scrolls instead. */
const LEAST_WIDTH = 190;
const LARGEST_SCALE = 0.3;

const slidesOf = () => [...stage.querySelectorAll(":scope > .slide")];
const isEvidence = (slide) => slide.matches(".slide--sources, .slide--evidence");
const isMirrored = () => document.documentElement.dir === "rtl";

/** The columns with which all slides are in sight and as large as can be; where they would be too small, some are out of sight. */
function gridOf(count) {
  const width = reveal.clientWidth - 2 * MARGIN + GAP.across;
  const height = reveal.clientHeight - 2 * MARGIN + GAP.down;
  const across = (columns) => (width / columns - GAP.across) / SLIDE.width;
  const down = (columns) => (height / Math.ceil(count / columns) - GAP.down - LINES) / SLIDE.height;
  const grids = Array.from({ length: count }, (_, at) => {
    const columns = at + 1;
    return { columns, scale: Math.min(across(columns), down(columns), LARGEST_SCALE) };
  });
  const best = grids.reduce((one, other) => (other.scale > one.scale ? other : one));
  const least = Math.min(LEAST_WIDTH, width / 2 - GAP.across);
  if (best.scale * SLIDE.width >= least) return best;
  const columns = Math.floor(width / (least + GAP.across));
  return { columns, scale: across(columns) };
}

/** Those slides that begin a section, the deck, or what it rests on where that comes last. */
function firstsOf(slides) {
  const afterwards = slides.findLastIndex((slide) => !isEvidence(slide)) + 1;
  return new Set(
    slides.filter((slide, at) => at === 0 || at === afterwards || slide.matches(".slide--section")),
  );
}

function layOut() {
  const slides = slidesOf();
  const { columns, scale } = gridOf(slides.length);
  const cell = {
    width: SLIDE.width * scale + GAP.across,
    height: SLIDE.height * scale + GAP.down + LINES,
  };
  const width = Math.min(columns, slides.length) * cell.width - GAP.across;
  const height = Math.ceil(slides.length / columns) * cell.height - GAP.down;
  const start = (reveal.clientWidth - width) / 2;
  const top = Math.max(MARGIN, (reveal.clientHeight - height) / 2);
  const firsts = firstsOf(slides);
  for (const [at, slide] of slides.entries()) {
    const along = start + (at % columns) * cell.width;
    const x = isMirrored() ? reveal.clientWidth - along - SLIDE.width * scale : along;
    slide.style.setProperty("--x", `${x}px`);
    slide.style.setProperty("--y", `${top + Math.floor(at / columns) * cell.height + NAME}px`);
    name(slide, { at, isFirst: firsts.has(slide) });
    const run = runFrom(at, { slides, columns, firsts });
    slide.style.setProperty("--run", `${(run * cell.width - GAP.across) / scale}px`);
    slide.firstElementChild.toggleAttribute("data-run", run > 0);
  }
  stage.style.setProperty("--shown-scale", scale);
  stage.style.setProperty("--shown-end", `${top + height + MARGIN}px`);
  reveal.classList.add("has-grid");
}

/** How many slides of one section stand in a row from this one on; 0 where that is told before it. */
function runFrom(at, { slides, columns, firsts }) {
  if (at % columns > 0 && !firsts.has(slides[at])) return 0;
  const row = slides.slice(at + 1, at - (at % columns) + columns);
  const end = row.findIndex((slide) => firsts.has(slide));
  return 1 + (end === -1 ? row.length : end);
}

function name(slide, { at, isFirst }) {
  const title = titleOf(slide);
  const { dataset } = slide.firstElementChild;
  dataset.caption = `${at + 1}  ${title}`;
  dataset.part = isFirst ? (at === 0 ? document.title : title) : "";
}

function titleOf(slide) {
  const title = slide.querySelector("h1")?.cloneNode(true);
  for (const aside of title?.querySelectorAll(".slide__part, .cite") ?? []) aside.remove();
  return title?.textContent.trim() ?? "";
}

function bringIntoSight(slide) {
  const { top, bottom } = slide.getBoundingClientRect();
  const seen = stage.getBoundingClientRect();
  const over = Math.min(0, top - LINES - seen.top);
  const under = Math.max(0, bottom + LINES - seen.bottom);
  stage.scrollTop += over || under;
}

/** Arrow keys go the way that they point. */
function move(key) {
  const slides = slidesOf();
  const { columns } = gridOf(slides.length);
  const at = slides.indexOf(Reveal.getCurrentSlide());
  const forwards = isMirrored() ? "ArrowLeft" : "ArrowRight";
  const isLastRow = Math.floor(at / columns) === Math.floor((slides.length - 1) / columns);
  const by = { ArrowUp: -columns, ArrowDown: columns }[key] ?? (key === forwards ? 1 : -1);
  // The last row may be short.
  const target = key === "ArrowDown" && !isLastRow ? Math.min(at + by, slides.length - 1) : at + by;
  if (slides[target] === undefined) return;
  Reveal.slide(target);
  bringIntoSight(slides[target]);
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
  if (!Reveal.isOverview()) return;
  layOut();
  bringIntoSight(Reveal.getCurrentSlide());
}
Reveal.on("overviewshown", keepUp);
Reveal.on("sync", keepUp);
Reveal.on("slidesync", keepUp);
new ResizeObserver(keepUp).observe(reveal);
Reveal.on("overviewhidden", () => {
  reveal.classList.remove("has-grid");
  stage.scrollTop = 0;
});
