// Marks the slides that have problems: a corner of each of them, and a button on the open one that leads to its list.
import { button, element, root } from "./elements.js";
import { addKey } from "./keys.js";
import { onSlide, stage } from "./slides.js";

const SEVERITIES = ["error", "warning", "info"];

/** They are marked again when slides are replaced. */
const shown = { problems: [], open: () => {} };

const mark = root.appendChild(button("", openList, { class: "mark", hidden: "" }));
addKey("W", "List what is wrong with this slide", openList);
onSlide(drawMark);

function openList() {
  shown.open(Reveal.getCurrentSlide()?.id);
}

/** `open` shows the list of problems at a slide. */
export function markSlides({ problems, open } = shown) {
  Object.assign(shown, { problems, open });
  for (const section of stage.children) {
    const worst = SEVERITIES.find((severity) => countOn(section.id, severity) > 0);
    if (worst === undefined) delete section.dataset.problems;
    else section.dataset.problems = worst;
  }
  drawMark();
}

function countOn(slide, severity) {
  return shown.problems.filter((one) => one.severity === severity && one.slides.includes(slide)).length;
}

/** Outside of the slide, so that it is no part of its text. */
function drawMark() {
  const slide = Reveal.getCurrentSlide();
  const counts = slide ? SEVERITIES.map((severity) => [severity, countOn(slide.id, severity)]) : [];
  const some = counts.filter(([, count]) => count > 0);
  mark.hidden = some.length === 0 || Reveal.isOverview();
  if (mark.hidden) return;
  mark.replaceChildren(
    ...some.map(([severity, count]) => element("span", { class: severity }, counted(count, severity))),
  );
  mark.setAttribute(
    "aria-label",
    `On this slide: ${some.map(([severity, count]) => counted(count, severity)).join(", ")}. Open the list.`,
  );
  const { top, left, width } = slide.getBoundingClientRect();
  mark.style.insetBlockStart = `${Math.max(0, top)}px`;
  mark.style.insetInlineStart = `${left + width / 2}px`;
}

export function counted(count, word) {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
