// Panels over the deck, each with a button that shows and hides it. By keyboard they close with Escape.
import { button, element, root } from "./elements.js";
import { shutByEscape } from "./keys.js";

/** `onShow` is called after the panel was shown or hidden. */
export function panelOf(label, { name, onShow = () => {} }) {
  const body = element("div", {});
  const close = button("Close", () => show(false));
  const section = element(
    "section",
    { class: `panel keeps-keys ${name}`, "aria-label": label, tabindex: "-1", hidden: "" },
    element("header", {}, element("h2", {}, label), close),
    body,
  );
  const toggle = button(label, () => show(section.hidden), { "aria-expanded": "false" });
  root.append(section);
  shutByEscape(section, () => show(false));

  function show(isOpen) {
    section.hidden = !isOpen;
    toggle.setAttribute("aria-expanded", String(isOpen));
    onShow(isOpen);
    if (isOpen) section.focus();
    else toggle.focus();
  }

  return { section, body, toggle, show };
}
