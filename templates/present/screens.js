// Opens the audience's screen in a window of its own: on a second display, where the browser can tell that there is one.

export async function openScreen(say) {
  const place = await secondDisplay(say);
  const size = place ?? { left: 0, top: 0, width: 960, height: 540 };
  const features = Object.entries(size).map(([name, value]) => `${name}=${value}`);
  window.open("/", "citedeck-display", ["popup", ...features].join(","));
}

/** Says what the speaker has to do by hand. */
async function secondDisplay(say) {
  if (!("getScreenDetails" in window)) {
    say(
      "This browser cannot tell whether there is a second display: drag the window there, and press F in it.",
    );
    return undefined;
  }
  if (!window.screen.isExtended) {
    say("There is one display only. The audience’s screen opens in a window on it.");
    return undefined;
  }
  try {
    const { screens, currentScreen } = await window.getScreenDetails();
    const other = screens.find((one) => one !== currentScreen);
    if (other === undefined) return undefined;
    say("The audience’s screen opens on the second display. Press F in it to fill that.");
    const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = other;
    return { left, top, width, height };
  } catch {
    say(
      "The browser was not allowed to tell where the second display is: drag the window there, and press F in it.",
    );
    return undefined;
  }
}
