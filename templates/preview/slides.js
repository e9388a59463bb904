// The slides on the page, and the way to one of them.
export const stage = document.querySelector(".slides");

export function goTo(slide) {
  const at = [...stage.children].findIndex(({ id }) => id === slide);
  if (at !== -1) Reveal.slide(at);
}

/** Calls `draw` whenever another slide is open, or the open one stands elsewhere in the window. */
export function onSlide(draw) {
  for (const event of [
    "ready",
    "slidechanged",
    "slidetransitionend",
    "resize",
    "overviewshown",
    "overviewhidden",
  ])
    Reveal.on(event, draw);
}

/** The deck leaves this room to the bar or the reader: a length of CSS. */
export function makeRoom(name, size) {
  document.documentElement.style.setProperty(`--preview-${name}`, size);
  if (Reveal.isReady()) Reveal.layout();
}
