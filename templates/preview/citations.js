// A citation leads to the reader of sources: on a slide and in the drawer.
import { openReader } from "./reader.js";
import { idsOf } from "./sources.js";

document.addEventListener(
  "click",
  (event) => {
    const mark = event.target.closest(".slides .cite a[data-excerpts]");
    if (mark === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    openReader(idsOf(mark));
  },
  { capture: true },
);

const drawer = document.querySelector(".drawer");
drawer.addEventListener("click", ({ target }) => {
  const exhibit = target.closest(".exhibit");
  if (exhibit !== null && target.closest("a") === null) leaveDrawer(exhibit);
});
drawer.addEventListener("keydown", ({ key }) => {
  const [first] = drawer.querySelectorAll(".drawer__exhibits .exhibit");
  if (key.toLowerCase() === "r" && first !== undefined) leaveDrawer(first);
});

function leaveDrawer(exhibit) {
  const templates = [...document.querySelectorAll("template[data-exhibit]")];
  const own = templates.find(({ content }) => content.firstElementChild?.outerHTML === exhibit.outerHTML);
  if (own === undefined) return;
  drawer.close();
  openReader([own.dataset.exhibit]);
}
