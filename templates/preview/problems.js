// Shows what is wrong with the brief: errors over the deck, and everything in a list.
import { fixButtons } from "./edits.js";
import { button, element, root } from "./elements.js";
import { counted, markSlides } from "./marks.js";
import { showOverflow } from "./overflow.js";
import { panelOf } from "./panels.js";
import { facts, post } from "./server.js";
import { goTo } from "./slides.js";

const overlay = root.appendChild(
  element("section", { class: "overlay", role: "alert", "aria-label": "Errors", hidden: "" }),
);
const panel = panelOf("Problems", { name: "problems", onShow: () => showOverlay() });

/** Shows and hides the list. */
export const counts = panel.toggle;
counts.className = "counts";

/** Errors lie over the deck unless they were hidden, or the list has them. */
function showOverlay() {
  overlay.hidden = state.errors === "" || state.isShut || !panel.section.hidden;
}

/** Shows the list with the first problem of a slide in view. */
function openAt(slide) {
  panel.show(true);
  const first = state.problems.findIndex(({ slides }) => slides.includes(slide));
  const article = panel.body.querySelectorAll("article")[first];
  article?.scrollIntoView({ block: "start" });
  article?.querySelector("button").focus({ preventScroll: true });
}

const state = { problems: [], errors: "", isShut: false };

const SEVERITIES = ["error", "warning", "info"];

export function showProblems(problems) {
  state.problems = problems;
  const numbers = SEVERITIES.map((severity) => problems.filter((one) => one.severity === severity).length);
  counts.replaceChildren(
    ...SEVERITIES.map((severity, at) =>
      element("span", { class: numbers[at] === 0 ? "" : severity }, counted(numbers[at], severity)),
    ),
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
  panel.body.replaceChildren(
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
    element("pre", { tabindex: "0" }, problem.text),
    open,
    ...go,
    ...fixButtons(problem.fixes),
  );
}
