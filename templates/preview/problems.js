// Shows what is wrong with the brief: errors over the deck, and everything in a list.
import { fixButtons } from "./edits.js";
import { button, element, root } from "./elements.js";
import { counted, markSlides } from "./marks.js";
import { showOverflow } from "./overflow.js";
import { facts, post } from "./server.js";
import { goTo } from "./slides.js";

const overlay = root.appendChild(
  element("section", { class: "overlay", role: "alert", "aria-label": "Errors", hidden: "" }),
);
const panel = root.appendChild(
  element("section", { class: "panel", "aria-label": "Problems", tabindex: "-1", hidden: "" }),
);
panel.addEventListener("keydown", (event) => {
  // Reveal has keys of its own, and some of them are keys of a list.
  event.stopPropagation();
  if (event.key === "Escape") showList(false);
});

/** Shows and hides the list. */
export const counts = button("", () => showList(panel.hidden), { class: "counts", "aria-expanded": "false" });

function showList(isOpen) {
  panel.hidden = !isOpen;
  counts.setAttribute("aria-expanded", String(isOpen));
  showOverlay();
  if (isOpen) panel.focus();
  else counts.focus();
}

/** Errors lie over the deck unless they were hidden, or the list has them. */
function showOverlay() {
  overlay.hidden = state.errors === "" || state.isShut || !panel.hidden;
}

/** Shows the list with the first problem of a slide in view. */
function openAt(slide) {
  showList(true);
  const first = state.problems.findIndex(({ slides }) => slides.includes(slide));
  const article = panel.querySelectorAll("article")[first];
  article?.scrollIntoView({ block: "start" });
  article?.querySelector("button").focus({ preventScroll: true });
}

const state = { problems: [], errors: "", isShut: false };

const SEVERITIES = ["error", "warning", "info"];

export function showProblems(problems) {
  state.problems = problems;
  const numbers = SEVERITIES.map((severity) => problems.filter((one) => one.severity === severity).length);
  counts.replaceChildren(
    ...SEVERITIES.map((severity, at) => element("span", { class: severity }, counted(numbers[at], severity))),
  );
  const errors = problems.filter(({ severity }) => severity === "error");
  const key = errors.map(({ text }) => text).join("\n");
  if (key !== state.errors) state.isShut = false;
  state.errors = key;
  showOverlay();
  const shut = button("Hide", () => {
    state.isShut = true;
    showOverlay();
  });
  overlay.replaceChildren(
    element("header", {}, element("h2", {}, counted(errors.length, "error")), shut),
    ...errors.map(problemView),
  );
  panel.replaceChildren(
    element(
      "header",
      {},
      element("h2", {}, "Problems"),
      button("Close", () => showList(false)),
    ),
    ...(problems.length === 0 ? [element("p", {}, "There are none.")] : problems.map(problemView)),
  );
  markSlides({ problems, open: openAt });
  showOverflow(problems);
}

function problemView(problem) {
  const at = state.problems.indexOf(problem);
  const open = button("Open", () => post("/open", { audience: facts.audience, problem: at }));
  const go =
    problem.slides.length === 0 ? [] : [button(`Slide ${problem.slides[0]}`, () => goTo(problem.slides[0]))];
  return element(
    "article",
    { class: problem.severity },
    element("pre", {}, problem.text),
    open,
    ...go,
    ...fixButtons(problem.fixes),
  );
}
