/**
 * The least that a live preview can be, to measure beside: it watches one Markdown file, and sends its slides as they are to
 * a page that puts them into itself.
 */
import { readFileSync, watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { basename, dirname } from "node:path";

const file = process.argv[2] ?? "";
const pages = new Set<ServerResponse>();

function slides(): string {
  const paragraphs = readFileSync(file, "utf8").split("\n---\n");
  return paragraphs.map((text) => `<section><pre>${text.replaceAll("<", "&lt;")}</pre></section>`).join("");
}

const PAGE = `<!doctype html><main></main><script>
new EventSource("/events").onmessage = ({ data }) => { document.querySelector("main").innerHTML = JSON.parse(data); };
</script>`;

const server = createServer((request, response) => {
  if (request.url !== "/events") {
    response.setHeader("content-type", "text/html").end(PAGE);
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  pages.add(response);
  response.on("close", () => pages.delete(response));
  tell(response);
});

function tell(page: ServerResponse): void {
  page.write(`data: ${JSON.stringify(slides())}\n\n`);
}

watch(dirname(file), (_, name) => {
  if (name === basename(file)) pages.forEach(tell);
});
server.listen(Number(process.argv[3]), "127.0.0.1");
