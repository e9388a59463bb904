import { describe, expect, it } from "vitest";
import { sidebar } from "../../../scripts/site/sidebar.ts";
import { type SitePage, sitePage } from "../../../scripts/site/site-page.ts";

const INDEX = `# Documents

## How-to

- [Security](security.md)

## Reference

- [Themes](themes.md)
- [The API](api.md)
`;

function pages(files: Readonly<Record<string, string>>): readonly SitePage[] {
  return Object.entries(files).map(([file, title]) =>
    sitePage({ file, text: `# ${title}\n`, repository: undefined }),
  );
}

describe("the sidebar of the site", () => {
  it("has the sections of the index, and its order; what the index does not list comes last", () => {
    const all = pages({
      "docs/api.md": "From code: the API",
      "docs/other.md": "Other",
      "docs/security.md": "Security",
      "docs/themes.md": "Themes",
      "docs/README.md": "Documents",
    });
    expect(sidebar(all, INDEX)).toEqual([
      { label: "How-to", items: [{ slug: "security", label: "Security" }] },
      {
        label: "Reference",
        items: [
          { slug: "themes", label: "Themes" },
          { slug: "api", label: "From code" },
        ],
      },
      { label: "More", items: [{ slug: "other", label: "Other" }] },
    ]);
  });

  it("keeps the order of the index where a section has pages of docs/ and of a folder", () => {
    const all = pages({ "docs/security.md": "Security", "docs/how-to/print.md": "Print" });
    const index = "## How-to\n\n- [Print](how-to/print.md)\n- [Security](security.md)\n";
    expect(sidebar(all, index)).toMatchObject([{ items: [{ label: "Print" }, { label: "Security" }] }]);
  });

  it("takes every page of a folder to the section of its others, and folders below as groups that open", () => {
    const all = pages({
      "docs/security.md": "Security",
      "docs/reference/codes/b.md": "b",
      "docs/reference/codes/a.md": "a",
      "docs/reference/codes/README.md": "All codes: each with its page",
      "docs/reference/new.md": "New",
      "docs/reference/commands/build.md": "Build",
    });
    expect(sidebar(all, `${INDEX}- [Commands](reference/commands/build.md#options)\n`)).toEqual([
      { label: "How-to", items: [{ slug: "security", label: "Security" }] },
      {
        label: "Reference",
        items: [
          { slug: "reference/new", label: "New" },
          {
            label: "Commands",
            collapsed: true,
            items: [{ slug: "reference/commands/build", label: "Build" }],
          },
          {
            label: "All codes",
            collapsed: true,
            items: [
              { slug: "reference/codes", label: "All codes" },
              { slug: "reference/codes/a", label: "a" },
              { slug: "reference/codes/b", label: "b" },
            ],
          },
        ],
      },
    ]);
  });
});
