// Pictures of the current and the next slide: the slides as they are printed, one of them in sight.
import { addressOf } from "./server.js";

const SLIDE = { width: 1280 };
const SHOWN = `html { overflow: hidden }
  body { inline-size: ${SLIDE.width}px; overflow: visible; transform-origin: 0 0 }
  .pages > .slide { display: none }
  .pages > .slide[data-shown] { display: grid }
  .fragment[data-coming] { opacity: 0.2 }`;

/**
 * Returns what shows two slides by their places, with the points that are still to come pale, or none behind the last. The
 * slides are asked for once.
 */
export async function openPictures() {
  const page = await (await fetch(addressOf("/speaker/slides"))).text();
  const frames = ["now", "next"].map((id) => document.getElementById(id));
  await Promise.all(frames.map((frame) => fill(frame, page)));
  return (...places) => {
    for (const [nth, frame] of frames.entries()) showOne(frame, places[nth]);
  };
}

async function fill(frame, page) {
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.srcdoc = page;
  await loaded;
  const style = frame.contentDocument.createElement("style");
  style.textContent = SHOWN;
  frame.contentDocument.head.append(style);
  const resize = () => {
    frame.contentDocument.body.style.transform = `scale(${frame.clientWidth / SLIDE.width})`;
  };
  new ResizeObserver(resize).observe(frame);
  resize();
}

function showOne(frame, { at, step }) {
  const slides = frame.contentDocument.querySelectorAll(".pages > .slide");
  for (const [place, slide] of slides.entries()) slide.toggleAttribute("data-shown", place === at);
  for (const [place, point] of [...(slides[at]?.querySelectorAll(".fragment") ?? [])].entries())
    point.toggleAttribute("data-coming", place >= step);
  frame.style.visibility = at < slides.length ? "visible" : "hidden";
}
