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
