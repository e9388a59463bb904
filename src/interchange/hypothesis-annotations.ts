/** Excerpts in Hypothesis' export format, which its sidebar can import. */
import type { Excerpt } from "../model/excerpt.ts";
import type { ExportedExcerpt } from "./exported-excerpt.ts";

/**
 * Returns a file in the format of Hypothesis' client. Its import keeps target, tags, text, address and title, so an
 * excerpt's ID and other fields become tags (`id:open-door`). Positions are left out, since Hypothesis counts in the
 * page, not in our text. Only excerpts of sources with an address can be placed, so all others are left out.
 */
export function hypothesisAnnotations(
  excerpts: readonly ExportedExcerpt[],
  options: { readonly date: Date; readonly version: string },
): object {
  const date = options.date.toISOString();
  return {
    export_date: date,
    export_userid: USER,
    client_version: `citedeck ${options.version}`,
    annotations: excerpts.flatMap((excerpt) =>
      excerpt.url === undefined ? [] : annotation(excerpt, excerpt.url, date),
    ),
  };
}

/** The client asks whose annotations to import, and shows this name. They become the importing user's own. */
const USER = "acct:citedeck@citedeck.invalid";

function annotation({ id, excerpt, source }: ExportedExcerpt, url: string, date: string): object {
  const { exact, prefix, suffix, translation } = excerpt;
  return {
    id,
    created: date,
    updated: date,
    user: USER,
    user_info: { display_name: "citedeck" },
    uri: url,
    document: { title: [source.csl.title ?? source.id] },
    text: translation?.text ?? "",
    tags: tagsOf(id, excerpt),
    target: [{ source: url, selector: [{ type: "TextQuoteSelector", exact: exact.value, prefix, suffix }] }],
  };
}

function tagsOf(id: string, { speaker, page, statement, tlp }: Excerpt): readonly string[] {
  const tags = { id, speaker, page, statement, tlp: tlp?.value };
  return Object.entries(tags).flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${value}`]));
}
