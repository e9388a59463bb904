// Edits a text of a slide in its place: on a double click, and with the key T.
import { completing } from "./completion.js";
import { ask } from "./edits.js";
import { button, element, root } from "./elements.js";
import { addKey, shutByEscape } from "./keys.js";
import { copy } from "./new-excerpt.js";
import { pointedAt, textsAround } from "./pointer.js";
import { facts } from "./server.js";
import { loadSources } from "./sources.js";
import { say } from "./word.js";

const name = element("h2", { id: "text-editor-name" });
const area = element("textarea", { rows: "4", "aria-labelledby": "text-editor-name" });
const conflict = element("div", { class: "conflict", role: "alert" });
const completion = completing(area);
const editor = root.appendChild(
  element(
    "form",
    { class: "text-editor keeps-keys", "aria-labelledby": "text-editor-name", hidden: "" },
    name,
    area,
    completion,
    conflict,
    element(
      "div",
      { class: "row" },
      button("Save", () => undefined, { type: "submit" }),
      button("Cancel", close),
      button("Previous text", () => open({ ...state.on, index: state.index - 1 })),
      button("Next text", () => open({ ...state.on, index: state.index + 1 })),
    ),
  ),
);

/** Which text is edited, and what it said when it was last asked for. */
const state = { on: undefined, index: 0, seen: "" };

if (facts.canEdit) {
  document.addEventListener("dblclick", ({ target }) => {
    const slide = target.closest?.(".slides .slide");
    if (slide) openAt(target, slide);
  });
  addKey("T", "Edit the text under the pointer, or the slide's first one", () => {
    const slide = Reveal.getCurrentSlide();
    if (slide) openAt(pointedAt(slide), slide);
  });
}

function openAt(target, slide) {
  const { left, bottom } = target.getBoundingClientRect();
  editor.style.insetInlineStart = `${Math.max(8, Math.min(left, innerWidth - 620))}px`;
  editor.style.insetBlockStart = `${Math.max(8, Math.min(bottom, innerHeight - 320))}px`;
  return open({ audience: facts.audience, slide: slide.id, texts: textsAround(target, slide) });
}

async function open(asked) {
  const { ok, answer } = await ask("/texts/find", asked);
  if (!ok) {
    say(answer.why);
    return;
  }
  state.on = { audience: asked.audience, slide: asked.slide };
  state.index = answer.index;
  state.seen = answer.words;
  name.textContent = `Text ${answer.index + 1} of ${answer.count}: ${answer.what}`;
  area.value = answer.words;
  conflict.replaceChildren();
  editor.hidden = false;
  area.focus();
  await loadSources();
}

function close() {
  editor.hidden = true;
  document.activeElement?.blur();
}

editor.addEventListener("submit", (event) => {
  event.preventDefault();
  save();
});
editor.addEventListener("keydown", (event) => {
  const isSave = event.key === "Enter" && event.target === area && !event.shiftKey;
  if (!isSave) return;
  event.preventDefault();
  save();
});

shutByEscape(editor, close);

async function save() {
  const { seen } = state;
  const { ok, answer } = await ask("/texts", { ...state.on, index: state.index, seen, words: area.value });
  if (ok) {
    close();
    say(area.value === seen ? "Nothing was changed." : "Saved. Ctrl+Z takes it back.");
  } else showConflict(answer);
}

/** Called when something of the brief has changed: what is being edited may say something else now. */
export async function compareEdited() {
  if (editor.hidden) return;
  const { seen } = state;
  const { ok, answer } = await ask("/texts/find", { ...state.on, index: state.index });
  if (editor.hidden || state.seen !== seen) return;
  if (!ok || answer.words !== seen)
    showConflict({ why: "This text was changed meanwhile.", theirs: ok ? answer.words : null });
}

/** Nothing is lost: both texts are there until one is chosen. */
function showConflict({ why, theirs }) {
  const copyMine = button("Copy mine", async () =>
    say((await copy(area.value)) ? "Copied." : "Copy it by hand."),
  );
  const isThere = typeof theirs === "string";
  const takeMine = button("Take mine", () => {
    state.seen = theirs;
    save();
  });
  conflict.replaceChildren(
    element("p", {}, theirs === null ? `${why} It is not there any more.` : why),
    ...(isThere ? [element("blockquote", {}, theirs), button("Keep theirs", close), takeMine] : []),
    copyMine,
  );
}
