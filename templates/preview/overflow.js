// Shows where an overflowing slide overflows: what sticks out of the room for its content, and the edge of that room.
import { element, root } from "./elements.js";
import { onSlide } from "./slides.js";

const layer = root.appendChild(element("div", { class: "overflow", "aria-hidden": "true" }));
const overflowing = { slides: new Set() };
onSlide(draw);

/** As far as they have been measured: by then they have the smallest type that they may have. */
export function showOverflow(problems) {
  const found = problems.filter(({ code }) => code === "slide-overflow");
  overflowing.slides = new Set(found.flatMap(({ slides }) => slides));
  draw();
}

function draw() {
  layer.replaceChildren();
  const slide = Reveal.getCurrentSlide();
  if (!slide || !overflowing.slides.has(slide.id) || Reveal.isOverview()) return;
  const frame = slide.getBoundingClientRect();
  const room = (slide.querySelector(".slide__content") ?? slide).getBoundingClientRect();
  const limits = { top: room.top, bottom: room.bottom, left: frame.left, right: frame.right };
  const out = pieces(slide).filter((one) => sticksOut(one.getBoundingClientRect(), limits));
  layer.append(
    box("room", { ...limits, left: frame.left }),
    ...out.map((one) => box("out", one.getBoundingClientRect())),
  );
}

/** What has words of its own, and pictures. */
function pieces(slide) {
  const all = slide.querySelectorAll(".slide__content *, .slide__footer .footnote");
  return [...all].filter(
    (one) =>
      one.closest(".visually-hidden, .notes") === null &&
      (one.matches("img, svg, .footnote") ||
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "")),
  );
}

/** By more than a pixel. A footnote is held to the slide, and content to its room. */
function sticksOut(box, { top, bottom, left, right }) {
  return (
    box.height > 0 &&
    (box.bottom > bottom + 1 || box.top < top - 1 || box.right > right + 1 || box.left < left - 1)
  );
}

function box(name, { top, left, bottom, right }) {
  const made = element("div", { class: name });
  made.style.inset = `${top}px auto auto ${left}px`;
  made.style.inlineSize = `${right - left}px`;
  made.style.blockSize = `${bottom - top}px`;
  return made;
}
