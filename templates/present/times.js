// The clock of a presentation: what each slide, its section and the whole have taken, against what was planned.

const cues = [...document.querySelectorAll(".cue")];
const sections = [...document.querySelectorAll("template[data-section]")];
const total = secondsOf(document.querySelector(".times"));
const told = { state: undefined, at: 0 };

export function showTimes(state) {
  told.state = state;
  told.at = performance.now();
  draw();
}

setInterval(draw, 250);
// A deck without sections has one part, which takes as long as all of it.
document.getElementById("time-section").hidden = sections.length < 2;

function draw() {
  document.getElementById("time-now").textContent = new Date().toLocaleTimeString([], {
    hour: "2-digit",
    minute: "2-digit",
  });
  const { state } = told;
  if (state === undefined) return;
  const running = state.clock === "running" ? performance.now() - told.at : 0;
  const spent = state.spent.map((ms, at) => (at === state.at ? ms + running : ms) / 1000);
  const cue = cues[state.at];
  const section = sections[Number(cue.dataset.section)];
  const inSection = spent.filter((_, at) => cues[at].dataset.section === cue.dataset.section);
  write("time-all", sumOf(spent), total);
  write("time-section", sumOf(inSection), secondsOf(section));
  write("time-slide", spent[state.at], secondsOf(cue));
  document.querySelector("#time-section span").textContent = `Section: ${section.content.textContent}`;
}

function write(id, seconds, planned) {
  const place = document.getElementById(id);
  place.querySelector("strong").textContent = clockOf(seconds);
  place.querySelector("small").textContent = planned === undefined ? "" : `of ${clockOf(planned)}`;
  place.classList.toggle("is-late", planned !== undefined && seconds > planned);
}

function secondsOf({ dataset }) {
  return dataset.seconds === undefined ? undefined : Number(dataset.seconds);
}

function sumOf(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** "1:02:09", "2:09" */
function clockOf(seconds) {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, "0");
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${String(minutes).padStart(2, "0")}:${rest}`;
}
