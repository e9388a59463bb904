// Marks the slides that have problems.
import { element } from "./elements.js";
import { stage } from "./slides.js";

const COLOURS = { error: "#c62828", warning: "#e08e00", info: "#5b7fa6" };

/** They are marked again when slides are replaced. */
const shown = { problems: [] };

/** Warnings and infos are marked on the slides that they belong to. */
export function markSlides(problems = shown.problems) {
  shown.problems = problems;
  for (const old of document.querySelectorAll(".slide > .preview-mark")) old.remove();
  const bySlide = new Map();
  for (const { severity, slides } of problems)
    for (const slide of slides)
      if (!bySlide.has(slide) || severity === "warning") bySlide.set(slide, severity);
  for (const [slide, severity] of bySlide) {
    const section = document.getElementById(slide);
    if (section === null || section.parentElement !== stage) continue;
    const mark = element("span", { class: "preview-mark", "aria-hidden": "true", title: severity });
    mark.style.cssText = `position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:14px;block-size:14px;background:${COLOURS[severity]}`;
    section.append(mark);
  }
}
