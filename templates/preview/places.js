// Opens the place where a text of a slide is written: on a click with Alt, and with the key Y.
import { addKey } from "./keys.js";
import { pointedAt, textsAround } from "./pointer.js";
import { facts, post } from "./server.js";
import { say } from "./word.js";

document.addEventListener(
  "click",
  (event) => {
    const slide = event.target.closest(".slide");
    if (!event.altKey || slide === null) return;
    event.preventDefault();
    event.stopPropagation();
    openPlace(event.target, slide);
  },
  { capture: true },
);
addKey("Y", "Open what is under the pointer in the editor", () => {
  const slide = Reveal.getCurrentSlide();
  if (slide) openPlace(pointedAt(slide), slide);
});

async function openPlace(target, slide) {
  const texts = textsAround(target, slide);
  const answer = await post("/open", { audience: facts.audience, slide: slide.id, texts });
  const { place } = await answer.json();
  say(place === null ? "This is written nowhere in the brief." : place);
}
