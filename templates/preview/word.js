// Says something in passing.
import { element, root } from "./elements.js";

const word = root.appendChild(element("p", { class: "word", role: "status", hidden: "" }));
let hiding;

export function say(text) {
  word.textContent = text;
  word.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    word.hidden = true;
  }, 4000);
}
