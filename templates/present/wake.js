// Keeps a screen from going dark while the page is shown.

/** Says so where the browser cannot do it. */
export async function keepAwake(say) {
  if (!("wakeLock" in navigator)) {
    say("This browser cannot keep the screen awake here: see to it in the settings of this device.");
    return;
  }
  const ask = async () => {
    if (document.visibilityState !== "visible") return;
    try {
      await navigator.wakeLock.request("screen");
      document.documentElement.dataset.awake = "";
    } catch {
      delete document.documentElement.dataset.awake;
      say("The browser does not keep the screen awake now, as when the battery is low.");
    }
  };
  // A lock is lost whenever the page is hidden.
  document.addEventListener("visibilitychange", ask);
  await ask();
}
