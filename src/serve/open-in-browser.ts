/** Opens an address in the user's browser. */

/** `onFailure` is given a sentence where none can be opened. */
export async function openInBrowser(url: string, onFailure: (why: string) => void): Promise<void> {
  const { default: open } = await import("open");
  try {
    const started = await open(url);
    started.once("error", (error) => onFailure(`No browser can be opened: ${error.message}.`));
  } catch (error) {
    onFailure(`No browser can be opened: ${error instanceof Error ? error.message : error}.`);
  }
}
