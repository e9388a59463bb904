// Shows what is wrong with the brief: errors over the deck, and everything in a list.
import { button, element, root } from "./elements.js";
import { markSlides } from "./marks.js";
import { facts, post } from "./server.js";
import { goTo } from "./slides.js";

const overlay = root.appendChild(
  element("section", { class: "overlay", role: "alert", "aria-label": "Errors", hidden: "" }),
);
const panel = root.appendChild(element("section", { class: "panel", "aria-label": "Problems", hidden: "" }));

/** Shows and hides the list. */
export const counts = button(
  "",
  () => {
    panel.hidden = !panel.hidden;
    counts.setAttribute("aria-expanded", String(!panel.hidden));
  },
  { class: "counts", "aria-expanded": "false" },
);

const state = { problems: [], errors: "", isShut: false };

const SEVERITIES = ["error", "warning", "info"];

export function showProblems(problems) {
  state.problems = problems;
  const numbers = SEVERITIES.map((severity) => problems.filter((one) => one.severity === severity).length);
  counts.replaceChildren(
    ...SEVERITIES.map((severity, at) =>
      element("span", { class: severity }, `${numbers[at]} ${severity}${numbers[at] === 1 ? "" : "s"}`),
    ),
  );
  const errors = problems.filter(({ severity }) => severity === "error");
  const key = errors.map(({ text }) => text).join("\n");
  if (key !== state.errors) state.isShut = false;
  state.errors = key;
  overlay.hidden = errors.length === 0 || state.isShut;
  const shut = button("Hide", () => {
    state.isShut = true;
    overlay.hidden = true;
  });
  overlay.replaceChildren(
    element(
      "header",
      {},
      element("h2", {}, errors.length === 1 ? "1 error" : `${errors.length} errors`),
      shut,
    ),
    ...errors.map(problemView),
  );
  panel.replaceChildren(
    element("h2", {}, "Problems"),
    ...(problems.length === 0 ? [element("p", {}, "There are none.")] : problems.map(problemView)),
  );
  markSlides(problems);
}

function problemView(problem) {
  const at = state.problems.indexOf(problem);
  const open = button("Open", () => post("/open", { audience: facts.audience, problem: at }));
  const go =
    problem.slides.length === 0 ? [] : [button(`Slide ${problem.slides[0]}`, () => goTo(problem.slides[0]))];
  return element("article", { class: problem.severity }, element("pre", {}, problem.text), open, ...go);
}
