// Makes elements of the preview's own, and keeps them in a shadow tree: no style of a theme reaches them, and theirs reach no slide.
export const host = document.body.appendChild(element("div", { id: "preview" }));
export const root = host.attachShadow({ mode: "open" });
root.append(document.getElementById("preview-styles").content.cloneNode(true));

export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

export function button(label, onClick, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", onClick);
  return made;
}
