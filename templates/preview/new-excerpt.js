// Makes an excerpt of selected words: an ID is proposed, and what cites it is put on the clipboard.
import { ask } from "./edits.js";
import { button, element } from "./elements.js";
import { facts } from "./server.js";
import { text } from "./source-text.js";
import { say } from "./word.js";

const words = element("p", { class: "excerpt__words" });
const remarks = element("ul", { class: "excerpt__remarks" });
const id = element("input", {
  "aria-label": "ID of the new excerpt",
  spellcheck: "false",
  autocomplete: "off",
});
const add = button("New excerpt", () => undefined, { type: "submit" });
export const excerptForm = element(
  "form",
  { class: "excerpt", "aria-label": "New excerpt", hidden: "" },
  words,
  remarks,
  element("div", { class: "row" }, id, add),
);

/** The source, its text's hash and the place: what the form is about. */
let selected;

export async function offerExcerpt(source, place) {
  if (!facts.canEdit) return;
  const asked = { source: source.id, sha256: source.sha256, ...place };
  selected = asked;
  const { ok, answer } = await ask("/excerpts/plan", asked);
  // Other words may have been selected meanwhile.
  if (selected !== asked) return;
  excerptForm.hidden = false;
  words.textContent = ok ? `“${answer.words}”` : answer.why;
  id.value = ok ? answer.id : "";
  id.disabled = !ok;
  add.disabled = !ok;
  remarks.replaceChildren(...(ok ? answer.remarks.map((remark) => element("li", {}, remark)) : []));
}

export function withdrawOffer() {
  selected = undefined;
  excerptForm.hidden = true;
}

excerptForm.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { ok, answer } = await ask("/excerpts", { ...selected, id: id.value });
  if (!ok) {
    remarks.replaceChildren(element("li", {}, answer.why));
    id.focus();
    return;
  }
  withdrawOffer();
  text.focus({ preventScroll: true });
  const mark = `[@${answer.id}]`;
  const isCopied = await copy(mark);
  say(isCopied ? `${mark} is on the clipboard.` : `The excerpt is cited as ${mark}`);
});

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
