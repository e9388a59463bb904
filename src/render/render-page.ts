/** Renders a page of slides and checks that it contains them. */
import { type Diagnosed, diagnose } from "../diagnostics/diagnostic.ts";
import type { Html } from "../model/deck.ts";
import type { Templates } from "./compile-templates.ts";
import { startOf } from "./template-fault.ts";

/**
 * Returns the template at `path` filled with `context`, or a `template-error` where one of `slides` is not in it
 * unchanged.
 */
export function renderPage(options: {
  readonly templates: Templates;
  readonly path: string;
  readonly context: object;
  readonly slides: readonly Html[];
  /** How a template would write them. */
  readonly remedy: string;
}): Diagnosed<Html> {
  const { templates, path, context, slides, remedy } = options;
  const page = templates.render(path, context);
  if (page.value === undefined || containsAll(page.value, slides)) return page;
  const file = templates.files.get(path);
  const fault = diagnose("template-error", {
    message: "The template leaves out slides.",
    span: file && startOf(file),
    hints: [`Write \`${remedy}\` where they stand.`],
  });
  return { value: undefined, diagnostics: [...page.diagnostics, fault] };
}

/** Each is looked for behind the one before first, since a search from the start takes longer the more slides there are. */
function containsAll(page: Html, slides: readonly Html[]): boolean {
  let at = 0;
  return slides.every((slide) => {
    const found = page.indexOf(slide, at);
    if (found !== -1) at = found + slide.length;
    return found !== -1 || page.includes(slide);
  });
}
