// The pointer: what is pointed at on the picture of the slide is shown on the audience's screen.
import { send } from "./server.js";

/** At most so often is a place sent. */
const EVERY_MS = 40;

export function movePointer(button, surface) {
  const moving = { place: undefined, timer: undefined };
  const sendPlace = () => {
    moving.timer = undefined;
    if (!surface.hidden && moving.place !== undefined) send({ do: "point", at: moving.place });
  };
  button.addEventListener("click", () => {
    surface.hidden = !surface.hidden;
    button.setAttribute("aria-pressed", String(!surface.hidden));
    if (surface.hidden) send({ do: "point", at: null });
  });
  surface.addEventListener("pointermove", ({ offsetX, offsetY }) => {
    const x = percent(offsetX, surface.clientWidth);
    const y = percent(offsetY, surface.clientHeight);
    moving.place = { x, y };
    moving.timer ??= setTimeout(sendPlace, EVERY_MS);
  });
  surface.addEventListener("pointerleave", () => {
    moving.place = undefined;
    send({ do: "point", at: null });
  });
}

function percent(at, of) {
  return Math.min(100, Math.max(0, (at / of) * 100));
}
