// What the pointer is on, and the words by which the server finds where it is written.
const pointer = { target: undefined };
document.addEventListener("pointermove", ({ target }) => {
  pointer.target = target;
});

/** The element of the slide under the pointer; where it is elsewhere, the slide's heading. */
export function pointedAt(slide) {
  const isOnSlide = pointer.target instanceof Element && slide.contains(pointer.target);
  return isOnSlide ? pointer.target : (slide.querySelector("h1, h2") ?? slide.firstElementChild ?? slide);
}

/** The words of an element, and of each around it, but for the frame, which holds all texts of the slide. */
export function textsAround(target, slide) {
  const texts = [target.textContent];
  const isInFrame = (one) => slide.contains(one) && one !== slide && one.parentElement !== slide;
  for (let one = target.parentElement; isInFrame(one); one = one.parentElement) texts.push(one.textContent);
  return texts.slice(0, 50);
}
