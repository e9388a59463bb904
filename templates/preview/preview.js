// Keeps a deck up to date while its brief is written, and shows what is wrong with it. Runs in the preview's page, after Reveal.
const facts = JSON.parse(document.getElementById("preview-facts").textContent);
const stage = document.querySelector(".slides");
const state = { token: facts.token, shown: facts.shown ?? "", problems: [], isShut: false };

/* The bar and the panels live in a shadow tree, so that no style of a theme reaches them, and theirs reach no slide. */
const host = document.body.appendChild(document.createElement("div"));
host.id = "preview";
const root = host.attachShadow({ mode: "open" });
root.append(document.getElementById("preview-styles").content.cloneNode(true));
const bar = element("div", { class: "bar", role: "toolbar", "aria-label": "Preview" });
const overlay = element("section", { class: "overlay", role: "alert", "aria-label": "Errors", hidden: "" });
const panel = element("section", { class: "panel", "aria-label": "Problems", hidden: "" });
const word = element("p", { class: "word", role: "status", hidden: "" });
root.append(overlay, panel, word, bar);

function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

function button(label, onClick, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onClick);
  return made;
}

/* ---- the bar ---- */

function addressWith(changes) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address;
}

function choice(label, name, options, chosen) {
  const select = element("select", { "aria-label": label });
  for (const [value, text] of options) {
    const option = element("option", { value }, text);
    option.selected = value === chosen;
    select.append(option);
  }
  select.addEventListener("change", () => location.assign(addressWith({ [name]: select.value })));
  return select;
}

function drawBar(audiences) {
  const query = { audience: facts.audience };
  const page = (path) => `${path}?${new URLSearchParams(query)}`;
  const link = (text, path, attributes = {}) => element("a", { href: page(path), ...attributes }, text);
  const views = { target: "_blank", rel: "noopener" };
  bar.replaceChildren(
    choice(
      "Audience",
      "audience",
      audiences.map((id) => [id, id]),
      facts.audience,
    ),
    choice(
      "Theme",
      "theme",
      [["", "theme of the brief"], ...facts.themes.map((id) => [id, id])],
      facts.look.theme ?? "",
    ),
    choice(
      "Light or dark",
      "scheme",
      [
        ["", "as the brief says"],
        ["light", "light"],
        ["dark", "dark"],
      ],
      facts.look.scheme ?? "",
    ),
    link("Print view", "/print", views),
    link("Handout view", "/handout", views),
    link("PDF", "/files/slides.pdf", { download: "" }),
    link("Handout", "/files/handout.pdf", { download: "" }),
    link("PPTX", "/files/slides.pptx", { download: "" }),
    counts,
  );
}

const counts = button(
  "",
  () => {
    panel.hidden = !panel.hidden;
    counts.setAttribute("aria-expanded", String(!panel.hidden));
  },
  { class: "counts", "aria-expanded": "false" },
);

/* ---- the deck ---- */

/** Everything about the page that replacing a part of it would lose. */
function keep() {
  const active = document.activeElement;
  const slide = active?.closest(".slide");
  const focusable =
    slide === null || slide === undefined ? [] : [...slide.querySelectorAll("a, button, [tabindex]")];
  const exhibits = document.querySelector(".drawer__exhibits");
  return {
    current: Reveal.getCurrentSlide()?.id,
    focus: slide ? { slide: slide.id, at: focusable.indexOf(active) } : undefined,
    scroll: exhibits?.scrollTop ?? 0,
  };
}

function restore({ current, focus, scroll }) {
  const sections = [...stage.children];
  const at = sections.findIndex(({ id }) => id === current);
  if (at !== -1 && Reveal.getIndices().h !== at) Reveal.slide(at);
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

function show({ id, title, order, slides, styles, drawer }) {
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
  state.shown = id;
  document.documentElement.dataset.shown = id;
  markSlides();
}

/* ---- problems ---- */

const SEVERITIES = ["error", "warning", "info"];

function showProblems(problems) {
  state.problems = problems;
  const numbers = SEVERITIES.map((severity) => problems.filter((one) => one.severity === severity).length);
  counts.replaceChildren(
    ...SEVERITIES.map((severity, at) =>
      element("span", { class: severity }, `${numbers[at]} ${severity}${numbers[at] === 1 ? "" : "s"}`),
    ),
  );
  const errors = problems.filter(({ severity }) => severity === "error");
  const key = errors.map(({ text }) => text).join("\n");
  if (key !== state.errors) state.isShut = false;
  state.errors = key;
  overlay.hidden = errors.length === 0 || state.isShut;
  const shut = button("Hide", () => {
    state.isShut = true;
    overlay.hidden = true;
  });
  overlay.replaceChildren(
    element(
      "header",
      {},
      element("h2", {}, errors.length === 1 ? "1 error" : `${errors.length} errors`),
      shut,
    ),
    ...errors.map(problemView),
  );
  panel.replaceChildren(
    element("h2", {}, "Problems"),
    ...(problems.length === 0 ? [element("p", {}, "There are none.")] : problems.map(problemView)),
  );
  markSlides();
}

function problemView(problem) {
  const at = state.problems.indexOf(problem);
  const open = button("Open", () => post("/open", { audience: facts.audience, problem: at }));
  const go =
    problem.slides.length === 0 ? [] : [button(`Slide ${problem.slides[0]}`, () => goTo(problem.slides[0]))];
  return element("article", { class: problem.severity }, element("pre", {}, problem.text), open, ...go);
}

/** Warnings and infos are marked on the slides that they belong to. */
function markSlides() {
  for (const old of document.querySelectorAll(".slide > .preview-mark")) old.remove();
  const bySlide = new Map();
  for (const { severity, slides } of state.problems)
    for (const slide of slides)
      if (!bySlide.has(slide) || severity === "warning") bySlide.set(slide, severity);
  for (const [slide, severity] of bySlide) {
    const section = document.getElementById(slide);
    if (section === null || section.parentElement !== stage) continue;
    const mark = element("span", { class: "preview-mark", "aria-hidden": "true", title: severity });
    mark.style.cssText = `position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:14px;block-size:14px;background:${COLOURS[severity]}`;
    section.append(mark);
  }
}

const COLOURS = { error: "#c62828", warning: "#e08e00", info: "#5b7fa6" };

/* ---- both ways ---- */

function goTo(slide) {
  const at = [...stage.children].findIndex(({ id }) => id === slide);
  if (at !== -1) Reveal.slide(at);
}

function post(path, body) {
  return fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-citedeck-token": state.token },
    body: JSON.stringify(body),
  });
}

async function openPlace(target) {
  const slide = target.closest(".slide");
  if (slide === null) return;
  const texts = [];
  for (let one = target; one !== null && one !== slide; one = one.parentElement) texts.push(one.textContent);
  const answer = await post("/open", {
    audience: facts.audience,
    slide: slide.id,
    texts: texts.slice(0, 50),
  });
  const { place } = await answer.json();
  say(place === null ? "This is written nowhere in the brief." : place);
}

function say(text) {
  word.textContent = text;
  word.hidden = false;
  clearTimeout(state.saying);
  state.saying = setTimeout(() => {
    word.hidden = true;
  }, 4000);
}

document.addEventListener(
  "click",
  (event) => {
    if (!event.altKey || event.target.closest(".slide") === null) return;
    event.preventDefault();
    event.stopPropagation();
    openPlace(event.target);
  },
  { capture: true },
);

const pointer = { target: undefined };
document.addEventListener("pointermove", ({ target }) => {
  pointer.target = target;
});
Reveal.addKeyBinding(
  { keyCode: 89, key: "Y", description: "Open what is under the pointer in the editor" },
  () => {
    const slide = Reveal.getCurrentSlide();
    const isOnSlide = pointer.target instanceof Element && slide?.contains(pointer.target);
    if (slide)
      openPlace(isOnSlide ? pointer.target : (slide.querySelector("h1, h2") ?? slide.firstElementChild));
  },
);

/* ---- the connection ---- */

function connect() {
  const query = new URLSearchParams({ audience: facts.audience, shown: state.shown, ...facts.look });
  const events = new EventSource(`/events?${query}`);
  events.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data);
    host.dataset.connected = "";
    if (message.kind === "hello") {
      state.token = message.token;
    } else if (message.kind === "audience") {
      facts.audience = message.audience;
      drawBar(message.audiences);
    } else if (message.kind === "deck") show(message.changes);
    else if (message.kind === "problems") showProblems(message.problems);
    else goTo(message.slide);
  });
  // The browser's own second try would tell of the deck that was shown at first.
  events.addEventListener("error", () => {
    delete host.dataset.connected;
    events.close();
    setTimeout(connect, 500);
  });
}

if (Reveal.isReady()) connect();
else Reveal.on("ready", connect);
