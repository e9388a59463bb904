// Keeps keys that are pressed in fields and in the reader from the deck, and adds keys of the preview's own to it.
import { root } from "./elements.js";

const OWN = "input, select, textarea, .keeps-keys, .keeps-keys *";

root.addEventListener("keydown", (event) => {
  if (event.target.matches(OWN)) event.stopPropagation();
});

export function addKey(letter, description, onPress) {
  Reveal.addKeyBinding({ keyCode: letter.charCodeAt(0), key: letter, description }, onPress);
}
