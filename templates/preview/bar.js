// The bar below the deck: which audience, how it looks, other views of it, and files to take along.
import { editsButton } from "./edits.js";
import { element, root } from "./elements.js";
import { outline } from "./outline.js";
import { counts } from "./problems.js";
import { readerButton } from "./reader.js";
import { facts } from "./server.js";
import { makeRoom } from "./slides.js";

const bar = root.appendChild(element("nav", { class: "bar", "aria-label": "Preview" }));
new ResizeObserver(() => makeRoom("bar", `${bar.offsetHeight}px`)).observe(bar);

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

export function drawBar(audiences) {
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
    outline,
    link("Print view", "/print", views),
    link("Handout view", "/handout", views),
    link("PDF", "/files/slides.pdf", { download: "" }),
    link("Handout", "/files/handout.pdf", { download: "" }),
    link("PPTX", "/files/slides.pptx", { download: "" }),
    readerButton,
    editsButton,
    element("strong", { class: "disconnected" }, "Disconnected"),
    counts,
  );
}
