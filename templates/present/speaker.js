// The speaker's view: shows where the presentation stands and what comes, and moves it by button, key and touch.
import { listenToKeys } from "./keys.js";
import { openPhone } from "./phone.js";
import { openPictures } from "./pictures.js";
import { movePointer } from "./pointer.js";
import { openScreen } from "./screens.js";
import { listen, send } from "./server.js";
import { showTimes } from "./times.js";
import { keepAwake } from "./wake.js";

const cues = [...document.querySelectorAll(".cue")];
const names = cues.map((cue) => cue.getAttribute("aria-label"));
const word = document.querySelector(".word");
const isClicker = document.body.classList.contains("is-clicker");
const own = { state: undefined, picture: undefined };

const byId = (id) => document.getElementById(id);

function say(text) {
  word.textContent = text;
  word.hidden = false;
  clearTimeout(own.saying);
  own.saying = setTimeout(() => {
    word.hidden = true;
  }, 6000);
}

function show(state) {
  // Each slide is shown from its top, however far down its evidence the one before was read.
  if (own.state?.at !== state.at) scrollTo(0, 0);
  own.state = state;
  byId("place").textContent = `${state.at + 1} of ${cues.length}: ${names[state.at]}`;
  for (const [at, cue] of cues.entries()) cue.hidden = at !== state.at;
  press("black", state.isBlack);
  press("pause", state.clock === "paused");
  byId("pause").textContent = state.clock === "waiting" ? "Start the clock" : "Pause the clock";
  if (!isClicker) {
    byId("next-name").textContent = `Next: ${nameOfNext(state)}`;
    own.picture?.(state, nextOf(state));
    press("evidence", state.evidence !== null);
    press("enlarge", state.isEnlarged);
    for (const button of document.querySelectorAll(".passage__push")) {
      const isShown = Number(button.dataset.exhibit) === state.evidence;
      button.setAttribute("aria-pressed", String(isShown));
      button.textContent = isShown ? "On the screen: hide" : "Show on the screen";
    }
  }
  showTimes(state);
  document.documentElement.dataset.at = String(state.at);
}

/** The next point of the slide, where it shows them one by one, else the next slide. */
function nextOf({ at, step }) {
  if (step < stepsOf(at)) return { at, step: step + 1 };
  const told = cues.findIndex((cue, place) => place > at && (isAside(cues[at]) || !isAside(cue)));
  return { at: told === -1 ? cues.length : told, step: 0 };
}

/** Lists to look things up in, which turning to the next slide passes over. */
function isAside(cue) {
  return cue.dataset.aside !== undefined;
}

function nameOfNext(state) {
  const { at, step } = nextOf(state);
  return at === state.at ? `point ${step} of ${stepsOf(at)}` : (names[at] ?? "the end");
}

function stepsOf(at) {
  return Number(cues[at].dataset.steps);
}

function press(id, isPressed) {
  byId(id).setAttribute("aria-pressed", String(isPressed));
}

function on(id, act) {
  byId(id)?.addEventListener("click", () => own.state !== undefined && act(own.state));
}

on("next-slide", () => send({ do: "step", by: 1 }));
on("back", () => send({ do: "step", by: -1 }));
on("black", ({ isBlack }) => send({ do: "black", is: !isBlack }));
on("pause", ({ clock }) => send({ do: "clock", is: clock === "running" ? "paused" : "running" }));
on("restart", () => send({ do: "clock", is: "waiting" }));
on("screen", () => openScreen(say));
on("enlarge", ({ at, isEnlarged }) => {
  if (!isEnlarged && cues[at].dataset.figure === undefined) say("This slide has no chart or picture.");
  else send({ do: "enlarge", is: !isEnlarged });
});
on("evidence", ({ at, evidence }) => {
  const first = cues[at].querySelector(".passage__push");
  if (evidence === null && first === null) say("This slide cites no excerpt.");
  else push(evidence === null ? Number(first.dataset.exhibit) : null);
});

document.querySelector(".cues").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  // A link leads to no place of this page, and must not lead away from it.
  if (link?.getAttribute("href").startsWith("#")) event.preventDefault();
  else if (link !== null) link.target = "_blank";
  const button = event.target.closest(".passage__push");
  if (button === null) return;
  const exhibit = Number(button.dataset.exhibit);
  push(own.state?.evidence === exhibit ? null : exhibit);
});

function push(exhibit) {
  send({ do: "evidence", exhibit });
}

document.querySelector(".jump").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = byId("jump-to");
  const to = slideNamed(field.value.trim());
  if (to === -1) say(`No slide is called "${field.value}".`);
  else send({ do: "go", to });
  field.value = "";
  field.blur();
});

/** By its number, the beginning of its title, or words of it. */
function slideNamed(words) {
  if (/^\d+$/.test(words)) return Number(words) <= cues.length ? Number(words) - 1 : -1;
  const sought = words.toLowerCase();
  const titles = names.map((name) => name.toLowerCase());
  const first = titles.findIndex((title) => title.startsWith(sought));
  return sought === "" ? -1 : first === -1 ? titles.findIndex((title) => title.includes(sought)) : first;
}

function lastTold() {
  const last = cues.findLastIndex((cue) => !isAside(cue));
  return last === -1 ? cues.length - 1 : last;
}

listenToKeys({
  go: (where) => send({ do: "go", to: where === "first" ? 0 : lastTold() }),
  showPassage: (number) =>
    document.querySelectorAll(".cue:not([hidden]) .passage__push")[number - 1]?.click(),
});

/** Never comes to an end: what this page shows is of the deck before, and the next state is for the one that takes its place. */
function loadAnew() {
  location.reload();
  return new Promise(() => undefined);
}

listen("/speaker/events", {
  show,
  onDeck: loadAnew,
  onLink: (isThere) => {
    document.documentElement.toggleAttribute("data-connected", isThere);
    if (!isThere) say("The presentation does not answer. This page tries again.");
  },
});
keepAwake(say);

if (!isClicker) {
  // A phone has no screen for the audience.
  byId("screen").hidden = !["127.0.0.1", "localhost", "[::1]"].includes(location.hostname);
  movePointer(byId("pointer"), document.querySelector(".picture__pointer"));
  openPhone();
  own.picture = await openPictures();
  if (own.state !== undefined) own.picture(own.state, nextOf(own.state));
}
