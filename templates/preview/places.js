// Opens the place where a text of a slide is written: on a click with Alt, and with the key Y.
import { facts, post } from "./server.js";
import { say } from "./word.js";

document.addEventListener(
  "click",
  (event) => {
    if (!event.altKey || event.target.closest(".slide") === null) return;
    event.preventDefault();
    event.stopPropagation();
    openPlace(event.target);
  },
  { capture: true },
);

const pointer = { target: undefined };
document.addEventListener("pointermove", ({ target }) => {
  pointer.target = target;
});
Reveal.addKeyBinding(
  { keyCode: 89, key: "Y", description: "Open what is under the pointer in the editor" },
  () => {
    const slide = Reveal.getCurrentSlide();
    const isOnSlide = pointer.target instanceof Element && slide?.contains(pointer.target);
    if (slide)
      openPlace(isOnSlide ? pointer.target : (slide.querySelector("h1, h2") ?? slide.firstElementChild));
  },
);

async function openPlace(target) {
  const slide = target.closest(".slide");
  if (slide === null) return;
  const texts = [];
  for (let one = target; one !== null && one !== slide; one = one.parentElement) texts.push(one.textContent);
  const answer = await post("/open", {
    audience: facts.audience,
    slide: slide.id,
    texts: texts.slice(0, 50),
  });
  const { place } = await answer.json();
  say(place === null ? "This is written nowhere in the brief." : place);
}
