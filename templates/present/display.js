// The audience's screen: shows what the speaker shows, and sends the speaker's server what is done here by key or click. Runs after Reveal.

import { refreshDeck } from "./refresh.js";
import { listen, send } from "./server.js";
import { keepAwake } from "./wake.js";

const drawer = document.querySelector(".drawer");
const exhibits = drawer.querySelector(".drawer__exhibits");
const zoom = document.querySelector(".zoom");
const word = document.querySelector(".display-word");
const stage = document.querySelector(".slides");
const pointer = document.createElement("div");
pointer.className = "display-pointer";
pointer.hidden = true;
stage.append(pointer);

/** While a state is being shown, what Reveal tells is no news. */
const local = { isShowing: false, evidence: null, isEnlarged: false };

function show(state) {
  local.isShowing = true;
  const slides = Reveal.getSlides();
  const slide = slides[state.at];
  if (slide !== undefined && (slide !== Reveal.getCurrentSlide() || stepOf(slide) !== state.step)) {
    const { h, v } = Reveal.getIndices(slide);
    Reveal.slide(h, v, state.step - 1);
  }
  Reveal.togglePause(state.isBlack);
  showEvidence(state.evidence);
  enlarge(state.isEnlarged);
  pointer.style.display = state.pointer === null ? "none" : "block";
  if (state.pointer !== null) {
    pointer.style.left = `${state.pointer.x}%`;
    pointer.style.top = `${state.pointer.y}%`;
  }
  local.isShowing = false;
  document.documentElement.dataset.at = String(state.at);
}

/** How many of its points are shown, where they are shown one by one. */
function stepOf(slide) {
  return slide.querySelectorAll(".fragment.visible").length;
}

function showEvidence(exhibit) {
  if (exhibit === local.evidence) return;
  local.evidence = exhibit;
  if (exhibit === null) {
    if (drawer.open) drawer.close();
    return;
  }
  const template = document.querySelectorAll("template[data-exhibit]")[exhibit];
  exhibits.replaceChildren(template.content.cloneNode(true));
  drawer.dataset.pushed = "";
  if (!drawer.open) drawer.showModal();
  exhibits.scrollTop = 0;
}

drawer.addEventListener("close", () => {
  // it is told late: something else may have been pushed meanwhile
  if (drawer.open) return;
  delete drawer.dataset.pushed;
  const wasPushed = local.evidence !== null;
  local.evidence = null;
  if (wasPushed && !local.isShowing) send({ do: "evidence", exhibit: null });
});

function enlarge(is) {
  local.isEnlarged = is;
  if (is === zoom.open) return;
  if (is) Reveal.triggerKey(ENLARGE);
  else zoom.close();
}

/** The code of Z. */
const ENLARGE = 90;

zoom.addEventListener("toggle", () => {
  if (zoom.open === local.isEnlarged) return;
  local.isEnlarged = zoom.open;
  send({ do: "enlarge", is: zoom.open });
});
/* Clickers send the keys of a page: they turn to the next slide, whatever lies over this one. */
function turnFrom(dialog, turns, isTurning = () => true) {
  dialog.addEventListener("keydown", (event) => {
    const by = turns[event.key];
    if (by === undefined || !isTurning()) return;
    event.preventDefault();
    send({ do: "step", by });
  });
}

const PAGES = { PageDown: 1, PageUp: -1 };
// Arrows move what is enlarged.
turnFrom(zoom, PAGES);
turnFrom(drawer, { ...PAGES, ArrowRight: 1, ArrowLeft: -1 }, () => local.evidence !== null);

/**
 * Turning to the next slide passes over the lists of sources and of evidence, which links lead to. The server knows what comes
 * behind them, so that the room never sees one in between.
 */
const TURNS = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
const ASIDE = ".slide--sources, .slide--evidence";

addEventListener(
  "keydown",
  (event) => {
    const by = TURNS[event.key];
    if (by === undefined || drawer.open || Reveal.isOverview() || Reveal.isPaused()) return;
    const slide = Reveal.getCurrentSlide();
    const fragments = Reveal.availableFragments();
    const isTurned = by === 1 ? !fragments.next : !fragments.prev;
    const slides = Reveal.getSlides();
    if (!isTurned || slide.matches(ASIDE) || !slides[slides.indexOf(slide) + by]?.matches(ASIDE)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ do: "step", by });
  },
  { capture: true },
);

function tellPlace() {
  const slide = Reveal.getCurrentSlide();
  if (!local.isShowing) send({ do: "go", to: Reveal.getSlides().indexOf(slide), step: stepOf(slide) });
}
for (const event of ["slidechanged", "fragmentshown", "fragmenthidden"]) Reveal.on(event, tellPlace);
Reveal.on("paused", () => {
  if (!local.isShowing) send({ do: "black", is: true });
});
Reveal.on("resumed", () => {
  if (!local.isShowing) send({ do: "black", is: false });
});

function say(text) {
  word.textContent = text;
  word.hidden = false;
  setTimeout(() => {
    word.hidden = true;
  }, 6000);
}

function begin() {
  listen("/events", {
    show,
    onDeck: async () => {
      local.isShowing = true;
      try {
        await refreshDeck();
      } finally {
        local.isShowing = false;
      }
    },
    onLink: (isThere) => document.documentElement.toggleAttribute("data-connected", isThere),
  });
  keepAwake(say);
}

if (Reveal.isReady()) begin();
else Reveal.on("ready", begin);
