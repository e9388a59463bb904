// Has the server change the brief's files, and lists the edits of this run, each with a way to take it back.
import { button, element, root } from "./elements.js";
import { panelOf } from "./panels.js";
import { facts, post } from "./server.js";
import { say } from "./word.js";

const panel = panelOf("Edits", { name: "edits" });
export const editsButton = panel.toggle;
editsButton.hidden = true;

let made = [];

/** Returns the server's answer; undefined, after saying why, where nothing was changed. */
export async function change(path, body) {
  const { ok, answer } = await ask(path, body);
  if (!ok) say(answer.why);
  return ok ? answer : undefined;
}

/** Returns what the server answers, and whether it did what was asked. */
export async function ask(path, body) {
  try {
    const response = await post(path, body);
    return { ok: response.ok, answer: await response.json() };
  } catch {
    return { ok: false, answer: { why: "The server does not answer: nothing was changed." } };
  }
}

/** A button for each fix of a problem, or of an excerpt. Its name says what it does, where it has no shorter label. */
export function fixButtons(fixes) {
  if (!facts.canEdit) return [];
  return fixes.map(({ id, title, label = title }) =>
    button(label, () => change("/fixes", { fix: id }), { title }),
  );
}

export function showEdits(edits) {
  made = edits;
  editsButton.hidden = edits.length === 0;
  editsButton.textContent = edits.length === 1 ? "1 edit" : `${edits.length} edits`;
  const isFocused = panel.section.contains(root.activeElement);
  panel.body.replaceChildren(
    element(
      "ol",
      {},
      ...edits.map((edit) =>
        element(
          "li",
          {},
          edit.title,
          " ",
          button("Undo", () => undo(edit), { "aria-label": `Undo: ${edit.title}` }),
        ),
      ),
    ),
  );
  if (edits.length === 0 && !panel.section.hidden) panel.show(false);
  else if (isFocused) panel.section.focus();
}

async function undo({ id, title }) {
  const answer = await change("/undo", { edit: id });
  if (answer !== undefined) say(`Undone: ${title}`);
}

/* Fields take back what was typed into them themselves. */
document.addEventListener(
  "keydown",
  (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
    if (!isUndo || made.length === 0 || event.composedPath()[0].matches("input, textarea")) return;
    event.preventDefault();
    undo(made[0]);
  },
  { capture: true },
);
