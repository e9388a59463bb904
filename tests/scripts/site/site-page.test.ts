import { describe, expect, it } from "vitest";
import { type SitePage, sitePage } from "../../../scripts/site/site-page.ts";

function page(text: string, file = "docs/how-to/chart.md", repository?: string): SitePage {
  return sitePage({ file, text, repository });
}

describe("a page of the site", () => {
  it("has its title in its head and no longer in its text, and its first paragraph as description", () => {
    const { title, slug, text } = page("# Draw a `bar` chart\n\nCharts come *from* the brief.\n\nMore.\n");
    expect({ title, slug }).toEqual({ title: "Draw a bar chart", slug: "how-to/chart" });
    expect(text).toBe(
      "---\ntitle: Draw a bar chart\ndescription: Charts come from the brief.\nslug: how-to/chart\n---\n\nCharts come *from* the brief.\n\nMore.\n",
    );
  });

  it("links to other pages relative to its address, from pages and folders", () => {
    expect(page("# A\n\n[themes](../reference/themes.md#signal) [all](../README.md)").text).toContain(
      "[themes](../../reference/themes/#signal) [all](../../documents/)",
    );
    expect(page("# A\n\n[b](security.md) [c](#a)", "docs/api.md").text).toContain(
      "[b](../security/) [c](#a)",
    );
  });

  it("leaves code alone, with all that looks like a link or a tag in it", () => {
    const code = "`[x](gone.md)` `{{ vars.x }}` `<x>`\n\n```md\n[x](gone.md) {{ y }}\n```\n";
    expect(page(`# A\n\n${code}`)).toMatchObject({ text: expect.stringContaining(code), dead: [] });
  });

  it("leads to the repository for what the site does not have, and keeps the words alone without its address", () => {
    const text = "# A\n\n[the *reader*](../../src/yaml/README.md)";
    expect(page(text).text).toContain("\nthe *reader*");
    expect(page(text, "docs/how-to/chart.md", "https://example.org/blob/HEAD/").text).toContain(
      "[the *reader*](https://example.org/blob/HEAD/src/yaml/README.md)",
    );
  });

  it("names links that lead nowhere, and headings that are not there", () => {
    expect(
      page("# A\n\n[x](gone.md) [y](../security.md#gone) ![z](gone.png) [w](https://example.org)").dead,
    ).toEqual([
      "docs/how-to/chart.md: gone.md leads to no file",
      "docs/how-to/chart.md: ../security.md#gone leads to no heading of docs/security.md",
      "docs/how-to/chart.md: gone.png leads to no file",
    ]);
  });
});
