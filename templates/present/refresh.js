// Shows another deck in the same document: a page that is loaded anew leaves full screen.
import { addressOf } from "./server.js";

export async function refreshDeck() {
  const answer = await fetch(addressOf("/"));
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.title = fresh.title;
  replaceStyles(fresh);
  const stage = document.querySelector(".slides");
  for (const slide of stage.querySelectorAll(":scope > .slide")) slide.remove();
  stage.prepend(...fresh.querySelectorAll(".slides > .slide"));
  for (const exhibit of document.querySelectorAll("template[data-exhibit]")) exhibit.remove();
  document.body.append(...fresh.querySelectorAll("template[data-exhibit]"));
  Reveal.sync();
}

/** What other scripts have added to the head stands behind the page's own sheets. */
function replaceStyles(fresh) {
  const sheets = document.querySelectorAll("head style");
  for (const [at, { textContent }] of fresh.querySelectorAll("head style").entries())
    if (sheets[at].textContent !== textContent) sheets[at].textContent = textContent;
}
