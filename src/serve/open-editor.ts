/** Opens a file in the user's editor. */
import { resolve } from "node:path";

/**
 * Opens `place` (`brief.yaml:12:3`) in `editor`: the name of a program, with its arguments; where left out, an editor
 * that runs, else the one in `EDITOR`. `onFailure` is given a sentence where none can be opened.
 */
export async function openEditor(
  place: string,
  { editor, onFailure }: { readonly editor: string | undefined; readonly onFailure: (why: string) => void },
): Promise<void> {
  const { default: launch } = await import("launch-editor");
  launch(resolve(place), editor, (file, why) => {
    const reason = why === null ? "no editor was found: name one with --editor" : why;
    onFailure(`${file} cannot be opened: ${reason}.`);
  });
}
