// Keeps keys that are pressed in fields and in the reader from the deck, and adds keys of the preview's own to it.
import { root } from "./elements.js";

const OWN = "input, select, textarea, .keeps-keys, .keeps-keys *";

root.addEventListener("keydown", (event) => {
  if (event.target.matches(OWN)) event.stopPropagation();
});

export function addKey(letter, description, onPress) {
  Reveal.addKeyBinding({ keyCode: letter.charCodeAt(0), key: letter, description }, onPress);
}

/**
 * Shuts a part of the preview by Esc: where it has the focus itself, and where the deck has it, before Reveal hears of the
 * key. What else stands in the preview's own tree has an Esc of its own, and so has what lies over all of the page.
 */
export function shutByEscape(part, shut) {
  part.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") shut();
  });
  document.addEventListener(
    "keydown",
    (event) => {
      const isElsewhere =
        root.activeElement !== null || document.querySelector("dialog[open]") !== null || Reveal.isOverview();
      if (event.key !== "Escape" || isElsewhere || part.hidden) return;
      event.stopImmediatePropagation();
      shut();
    },
    { capture: true },
  );
}
