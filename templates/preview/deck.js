// Replaces what has changed of the deck, and leaves everything else of the page as it is.
import { markSlides } from "./marks.js";
import { facts } from "./server.js";
import { stage } from "./slides.js";

export function showDeck({ id, title, order, slides, styles, drawer }) {
  const before = keep();
  document.title = title;
  for (const [name, css] of Object.entries(styles)) {
    const sheet = document.querySelector(`style[data-part="${name}"]`);
    const layer = sheet.dataset.layer;
    sheet.textContent = layer === undefined ? css : `@layer ${layer} {\n${css}\n}`;
  }
  const sections = new Map([...stage.children].map((section) => [section.id, section]));
  const hasMoved = order.join("\n") !== [...sections.keys()].join("\n");
  for (const [slide, html] of Object.entries(slides)) {
    const fresh = parsed(html);
    const section = sections.get(slide);
    if (section === undefined) sections.set(slide, fresh);
    else replaceSlide(section, fresh);
  }
  if (hasMoved) stage.replaceChildren(...order.flatMap((slide) => sections.get(slide) ?? []));
  if (drawer !== undefined) replaceDrawer(drawer);
  if (hasMoved) Reveal.sync();
  else for (const slide of Object.keys(slides)) Reveal.syncSlide(sections.get(slide));
  restore(before);
  facts.shown = id;
  document.documentElement.dataset.shown = id;
  markSlides();
}

/** Everything about the page that replacing a part of it would lose. */
function keep() {
  const active = document.activeElement;
  const slide = active?.closest(".slide");
  const focusable =
    slide === null || slide === undefined ? [] : [...slide.querySelectorAll("a, button, [tabindex]")];
  const exhibits = document.querySelector(".drawer__exhibits");
  return {
    current: Reveal.getCurrentSlide()?.id,
    shown: Reveal.getCurrentSlide()?.querySelectorAll(".fragment.visible").length,
    focus: slide ? { slide: slide.id, at: focusable.indexOf(active) } : undefined,
    scroll: exhibits?.scrollTop ?? 0,
  };
}

function restore({ current, shown, focus, scroll }) {
  const sections = [...stage.children];
  const at = sections.findIndex(({ id }) => id === current);
  const { h = 0 } = Reveal.getIndices();
  // Before the first slide is there, and once the open one is gone, Reveal has none that is open.
  if (at === -1) Reveal.slide(Math.max(0, Math.min(h, sections.length - 1)));
  else if (h !== at) Reveal.slide(at);
  // A slide that was replaced has none of the points that it had shown one by one.
  if (at !== -1 && shown > 0) Reveal.navigateFragment(shown - 1);
  if (focus !== undefined && focus.at !== -1) {
    const found = document.getElementById(focus.slide)?.querySelectorAll("a, button, [tabindex]")[focus.at];
    found?.focus({ preventScroll: true });
  }
  const exhibits = document.querySelector(".drawer__exhibits");
  if (exhibits) exhibits.scrollTop = scroll;
}

/** Reveal's own classes and attributes stay on the element: what it holds is replaced. */
function replaceSlide(section, fresh) {
  const own = new Set(["slide", ...[...section.classList].filter((name) => name.startsWith("slide--"))]);
  const kept = [...section.classList].filter((name) => !own.has(name));
  for (const { name, value } of fresh.attributes) if (name !== "class") section.setAttribute(name, value);
  section.className = [...fresh.classList, ...kept].join(" ");
  section.replaceChildren(...fresh.childNodes);
}

function parsed(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content.firstElementChild;
}

function replaceDrawer(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const fresh = [...holder.content.querySelectorAll("template[data-exhibit]")];
  const drawer = document.querySelector(".drawer");
  const shown = drawer.querySelector(".drawer__exhibits");
  const stale = [...document.querySelectorAll("template[data-exhibit]")];
  const ids = [...shown.children].map(({ outerHTML }) => exhibitOf(outerHTML, stale));
  for (const old of stale) old.remove();
  document.body.append(...fresh);
  for (const name of ["drawer__title", "drawer__close"]) {
    const [old, now] = [drawer.querySelector(`.${name}`), holder.content.querySelector(`.${name}`)];
    if (old && now) old.textContent = now.textContent;
  }
  if (drawer.open && ids.length > 0) {
    const found = ids.flatMap((id) => fresh.find((one) => one.dataset.exhibit === id) ?? []);
    shown.replaceChildren(...found.map((one) => one.content.cloneNode(true)));
  }
}

function exhibitOf(html, templates) {
  return templates.find(({ content }) => content.firstElementChild?.outerHTML === html)?.dataset.exhibit;
}
