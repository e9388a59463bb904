// The keys of the speaker's view, and the dialog that lists them.

/** Each with the keys that do it, what it is called, and the button that does the same where there is one. */
export const KEYS = [
  {
    keys: ["ArrowRight", "ArrowDown", "PageDown", " "],
    shown: "→, Page Down, Space",
    name: "Next slide or point",
    button: "next-slide",
  },
  {
    keys: ["ArrowLeft", "ArrowUp", "PageUp"],
    shown: "←, Page Up",
    name: "Slide or point before",
    button: "back",
  },
  { keys: ["Home"], shown: "Home", name: "First slide", go: "first" },
  { keys: ["End"], shown: "End", name: "Last slide", go: "last" },
  { keys: ["g"], shown: "G", name: "Go to a slide by number or title", focus: "jump-to" },
  {
    keys: ["e"],
    shown: "E",
    name: "Show evidence of the slide on the screen, again to hide it",
    button: "evidence",
  },
  {
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
    shown: "1 to 9",
    name: "Show that passage of the slide's evidence",
    passage: true,
    needs: "evidence",
  },
  {
    keys: ["z"],
    shown: "Z",
    name: "Enlarge the slide's chart or picture on the screen, again to leave it",
    button: "enlarge",
  },
  { keys: ["b", "."], shown: "B", name: "Black screen", button: "black" },
  { keys: ["p"], shown: "P", name: "Start the clock, or pause it", button: "pause" },
  { keys: ["l"], shown: "L", name: "Pointer: move over the slide", button: "pointer" },
  { keys: ["?"], shown: "?", name: "Keys", button: "show-keys" },
];

const dialog = document.getElementById("keys");

export function listenToKeys({ go, showPassage }) {
  const known = KEYS.filter(
    ({ button, needs = button }) => needs === undefined || document.getElementById(needs) !== null,
  );
  dialog
    .querySelector("dl")
    .replaceChildren(
      ...known.flatMap(({ shown, name }) => [
        Object.assign(document.createElement("dt"), { textContent: shown }),
        Object.assign(document.createElement("dd"), { textContent: name }),
      ]),
    );
  document.getElementById("show-keys").addEventListener("click", () => dialog.showModal());
  document.getElementById("hide-keys").addEventListener("click", () => dialog.close());
  document.addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey || target.closest("input, dialog[open]") !== null) return;
    // A button that has the focus is pressed by Space, and what scrolls is scrolled by arrows up and down.
    if (key === " " && target.closest("button, a") !== null) return;
    if (
      ["ArrowUp", "ArrowDown", "PageUp", "PageDown", " "].includes(key) &&
      target.closest(".notes, .evidence") !== null
    )
      return;
    const found = known.find(({ keys }) => keys.includes(key.length === 1 ? key.toLowerCase() : key));
    if (found === undefined) return;
    event.preventDefault();
    if (found.go !== undefined) go(found.go);
    else if (found.passage) showPassage(Number(key));
    else if (found.focus !== undefined) document.getElementById(found.focus).focus();
    else document.getElementById(found.button).click();
  });
}
