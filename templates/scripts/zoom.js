// Shows a chart or picture of a slide as large as the window, and twice as large: by click, by its button, or by Z. Runs on every page of slides, after Reveal.
const zoom = document.querySelector(".zoom");
const room = zoom.querySelector(".zoom__room");
const button = document.querySelector(".zoom-button").content.firstElementChild;

const FIGURES = ".chart__drawing, .illustration__image, .image-full";

function openZoom(figure) {
  const shown = figure.cloneNode(true);
  // What leads elsewhere from a slide has nothing to lead to from here.
  shown.inert = true;
  zoom.classList.remove("is-closer");
  zoom.setAttribute("aria-label", nameOf(figure));
  const slide = figure.closest(".slide");
  zoom.querySelector(".zoom__title").textContent = titleOf(slide);
  zoom
    .querySelector(".zoom__marking")
    .replaceChildren(slide.querySelector(".marking")?.cloneNode(true) ?? "");
  room.replaceChildren(shown);
  zoom.showModal();
  room.focus();
}

function nameOf(figure) {
  return figure.getAttribute("alt") ?? figure.getAttribute("aria-label") ?? button.dataset.words;
}

/** Without marks of citation, which lead to nothing from here. */
function titleOf(slide) {
  const title = slide.querySelector("h1:not(.visually-hidden)")?.cloneNode(true);
  for (const mark of title?.querySelectorAll(".cite") ?? []) mark.remove();
  return title?.textContent.trim() ?? "";
}

/** What was under the pointer stays under it. */
function goCloser({ x, y }) {
  const { left, top, width, height } = room.getBoundingClientRect();
  zoom.classList.toggle("is-closer");
  room.scrollTo({ left: 2 * (x - left) - width / 2, top: 2 * (y - top) - height / 2, behavior: "instant" });
}

/** By keyboard, a figure is a button after it. */
function addButtons() {
  for (const figure of document.querySelectorAll(`.slides > .slide :is(${FIGURES})`)) {
    if (figure.nextElementSibling?.matches(".enlarge")) continue;
    const opener = button.cloneNode(true);
    opener.setAttribute("aria-label", `${button.dataset.words}: ${nameOf(figure)}`);
    figure.after(opener);
  }
}

document.querySelector(".slides").addEventListener("click", (event) => {
  const opener = event.target.closest(".enlarge");
  const figure = opener?.previousElementSibling ?? event.target.closest(FIGURES);
  // The overview takes a click for its slide, and a mark of citation for its evidence.
  const isTaken = event.defaultPrevented || event.altKey || (opener === null && event.target.closest("a"));
  if (figure && !isTaken) openZoom(figure);
});

zoom.querySelector(".zoom__close").addEventListener("click", () => zoom.close());
room.addEventListener("click", goCloser);
zoom.addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  if (key.toLowerCase() === "z") {
    // else Reveal would open again what this shuts
    event.stopPropagation();
    zoom.close();
  }
  if ((key === "Enter" || key === " ") && document.activeElement === room) {
    event.preventDefault();
    goCloser({ x: innerWidth / 2, y: innerHeight / 2 });
  }
});

addButtons();
Reveal.on("sync", addButtons);
Reveal.on("slidesync", addButtons);
Reveal.addKeyBinding({ keyCode: 90, key: "Z", description: button.dataset.words }, () => {
  const figure = Reveal.getCurrentSlide().querySelector(FIGURES);
  if (figure !== null) openZoom(figure);
});
