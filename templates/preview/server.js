// What the server has told this page, and how it is asked.
export const facts = JSON.parse(document.getElementById("preview-facts").textContent);

export function post(path, body) {
  return fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-citedeck-token": facts.token },
    body: JSON.stringify(body),
  });
}
