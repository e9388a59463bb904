// What a page of a presentation sends to its server, and hears from it.
const link = {
  token: new URLSearchParams(location.search).get("token") ?? "",
  waiting: 0,
  latest: undefined,
};

/** Returns the address of one of the server's own paths, with the token that this page was opened with. */
export function addressOf(path) {
  const token = new URLSearchParams(location.search).get("token");
  return token === null ? path : `${path}?${new URLSearchParams({ token })}`;
}

/** Sends a command. What is heard meanwhile waits: it may be older than what this page has just done. */
export async function send(command) {
  link.waiting += 1;
  try {
    const answer = await fetch("/do", {
      method: "POST",
      headers: { "content-type": "application/json", "x-citedeck-token": link.token },
      body: JSON.stringify(command),
    });
    if (answer.ok) keep((await answer.json()).state);
  } catch {
    // Without its server, a page stays where its user has brought it.
    link.latest = undefined;
  }
  link.waiting -= 1;
  if (link.waiting === 0 && link.latest !== undefined) link.show(link.latest);
}

/** An answer and an event may come in any order. */
function keep(state) {
  if (link.latest === undefined || state.deck !== link.latest.deck || state.count >= link.latest.count)
    link.latest = state;
}

/**
 * Calls `show` with each state of the presentation, `onLink` when the server is found or lost, and `onDeck` where the deck
 * is another one than this page has.
 */
export function listen(path, { show, onLink, onDeck }) {
  link.show = show;
  const events = new EventSource(addressOf(path));
  events.addEventListener("open", () => {
    // It may be another run, which counts anew.
    link.latest = undefined;
    onLink(true);
  });
  events.addEventListener("error", () => onLink(false));
  events.addEventListener("message", async ({ data }) => {
    const message = JSON.parse(data);
    if (message.token !== undefined) link.token = message.token;
    if (message.state === undefined) return;
    link.deck ??= message.state.deck;
    keep(message.state);
    if (message.state.deck !== link.deck) {
      link.deck = message.state.deck;
      await onDeck();
    }
    if (link.waiting === 0 && link.latest !== undefined) show(link.latest);
  });
}
