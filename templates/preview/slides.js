// The slides on the page, and the way to one of them.
export const stage = document.querySelector(".slides");

export function goTo(slide) {
  const at = [...stage.children].findIndex(({ id }) => id === slide);
  if (at !== -1) Reveal.slide(at);
}
