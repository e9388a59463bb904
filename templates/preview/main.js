// Keeps a deck up to date while its brief is written, and shows what is wrong with it. Runs in the preview's page, after Reveal.
import "./keys.js";
import "./places.js";
import "./citations.js";
import { drawBar } from "./bar.js";
import { showDeck } from "./deck.js";
import { showEdits } from "./edits.js";
import { host } from "./elements.js";
import { drawOutline } from "./outline.js";
import { showProblems } from "./problems.js";
import { refreshReader } from "./reader.js";
import { facts } from "./server.js";
import { goTo } from "./slides.js";
import { compareEdited } from "./text-editor.js";
import { say } from "./word.js";

if (Reveal.isReady()) connect();
else Reveal.on("ready", connect);

function connect() {
  const query = new URLSearchParams({ audience: facts.audience, shown: facts.shown ?? "", ...facts.look });
  const events = new EventSource(`/events?${query}`);
  events.addEventListener("message", ({ data }) => {
    const message = JSON.parse(data);
    host.dataset.connected = "";
    if (message.kind === "hello") {
      facts.token = message.token;
    } else if (message.kind === "audience") {
      facts.audience = message.audience;
      drawBar(message.audiences);
    } else if (message.kind === "deck") showDeck(message.changes);
    else if (message.kind === "problems") showProblems(message.problems);
    else if (message.kind === "edits") showEdits(message.edits);
    else if (message.kind === "brief") {
      drawOutline();
      refreshReader();
      compareEdited();
    } else goTo(message.slide);
  });
  // The browser's own second try would tell of the deck that was shown at first.
  events.addEventListener("error", () => {
    if ("connected" in host.dataset)
      say("The preview does not answer. This page goes on with what it has read, and tries again.");
    delete host.dataset.connected;
    events.close();
    setTimeout(connect, 500);
  });
}
