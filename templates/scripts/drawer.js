// Opens the evidence behind a citation mark, or with E behind the whole slide. Runs inside deck.html, after Reveal.
const drawer = document.querySelector(".drawer");
const exhibits = drawer.querySelector(".drawer__exhibits");

/** Excerpt IDs in the order of the page, each once. */
function citedIn(root) {
  const marks = [...root.querySelectorAll(".cite a[data-excerpts]")].filter(
    (mark) => !mark.closest(".notes"),
  );
  return [...new Set(marks.flatMap((mark) => mark.dataset.excerpts.split(" ")))];
}

function openDrawer(ids) {
  const templates = [...document.querySelectorAll("template[data-exhibit]")];
  const found = ids.flatMap((id) => templates.find((template) => template.dataset.exhibit === id) ?? []);
  if (found.length === 0) return;
  exhibits.replaceChildren(...found.map((template) => template.content.cloneNode(true)));
  drawer.showModal();
  exhibits.scrollTop = 0;
}

// Reveal goes where a link of a slide leads, so a mark is taken before Reveal hears of it.
document.querySelector(".slides").addEventListener(
  "click",
  (event) => {
    const mark = event.target.closest("[data-excerpts]");
    if (mark === null) return;
    event.preventDefault();
    event.stopPropagation();
    openDrawer(mark.dataset.excerpts.split(" "));
  },
  { capture: true },
);

drawer.querySelector(".drawer__close").addEventListener("click", () => drawer.close());

// A modal dialog lets Tab out to the browser's own controls: here it goes round instead.
drawer.addEventListener("keydown", (event) => {
  if (event.key !== "Tab") return;
  const stops = [...drawer.querySelectorAll("button, a[href]")];
  const [leaving, entering] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (document.activeElement !== leaving) return;
  event.preventDefault();
  entering.focus();
});

// What leads back to a slide leads out of the drawer.
exhibits.addEventListener("click", (event) => {
  if (event.target.closest('a[href^="#"]') !== null) drawer.close();
});

// A click beside the drawer lands on the dialog itself: its content fills it.
drawer.addEventListener("click", (event) => {
  if (event.target === drawer) drawer.close();
});

Reveal.configure({ keyboardCondition: () => document.querySelector("dialog[open]") === null });
Reveal.addKeyBinding({ keyCode: 69, key: "E", description: drawer.querySelector("h2").textContent }, () =>
  openDrawer(citedIn(Reveal.getCurrentSlide())),
);
