// The outline beside the deck: what each audience gets of each slide, and why not all of it. A cell leads to its slide.
import { button } from "./elements.js";
import { addKey } from "./keys.js";
import { panelOf } from "./panels.js";
import { facts } from "./server.js";
import { goTo } from "./slides.js";

const panel = panelOf("Outline", { name: "outline", onShow: (isOpen) => isOpen && drawOutline() });

/** Shows and hides it. */
export const outline = panel.toggle;

addKey("M", "What each audience gets of each slide", () => panel.show(panel.section.hidden));
Reveal.on("slidechanged", markCurrent);

/** Does nothing while it is hidden. */
export async function drawOutline() {
  if (panel.section.hidden) return;
  const answer = await fetch("/outline");
  if (!answer.ok) return;
  const held = panel.body.contains(panel.body.getRootNode().activeElement);
  panel.body.innerHTML = await answer.text();
  for (const cell of panel.body.querySelectorAll("td")) linkCell(cell);
  markCurrent();
  if (held) panel.section.focus();
}

/** Only what an audience is shown can be gone to. */
function linkCell(cell) {
  const words = cell.querySelector("p");
  if (words.querySelector("b") === null) return;
  const { slide } = cell.parentElement.dataset;
  const { audience } = cell.dataset;
  const link = button("", () => showFor(audience, slide));
  link.append(...words.childNodes);
  words.append(link);
}

function showFor(audience, slide) {
  if (audience === facts.audience) return goTo(slide);
  const address = new URL(location.href);
  address.searchParams.set("audience", audience);
  address.hash = `/${slide}`;
  location.assign(address);
}

/** Parts of a slide are named after it. */
function markCurrent() {
  const [origin] = (Reveal.getCurrentSlide()?.id ?? "").split("~");
  for (const row of panel.body.querySelectorAll("tr[data-slide]")) {
    if (row.dataset.slide === origin) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
  }
}
