/** Writes a bench deck as Markdown, for each tool that reads it: the same titles, points, quotations, origins and notes. */
import type { BenchDeck, BenchExcerpt, BenchSlide } from "./make-deck.ts";

/** What differs between the tools that separate slides by a rule. */
interface Dialect {
  /** The lines before the first slide. */
  readonly head: (title: string) => string;
  readonly note: (words: string) => string;
}

const MARP: Dialect = {
  head: () => "---\nmarp: true\npaginate: true\n---\n\n",
  note: (words) => `<!-- ${words} -->`,
};

const REVEAL_MD: Dialect = {
  head: (title) => `---\ntitle: ${title}\nseparator: "^\\n---\\n$"\n---\n\n`,
  note: (words) => `Note: ${words}`,
};

const SLIDEV: Dialect = {
  // Without it, the build fetches fonts.
  head: (title) => `---\ntheme: default\ntitle: ${title}\nfonts:\n  provider: none\n---\n\n`,
  note: (words) => `<!-- ${words} -->`,
};

const PANDOC: Dialect = {
  head: (title) => `---\ntitle: ${title}\n---\n\n`,
  note: (words) => `::: notes\n${words}\n:::`,
};

export const marpMarkdown = (deck: BenchDeck): string => markdownIn(MARP, deck);
export const revealMarkdown = (deck: BenchDeck): string => markdownIn(REVEAL_MD, deck);
export const slidevMarkdown = (deck: BenchDeck): string => markdownIn(SLIDEV, deck);
export const pandocMarkdown = (deck: BenchDeck): string => markdownIn(PANDOC, deck);

function markdownIn({ head, note }: Dialect, { title, slides }: BenchDeck): string {
  const pages = slides.map((slide) => `# ${slide.title}\n\n${bodyOf(slide)}\n\n${note(slide.note)}\n`);
  return `${head(title)}${pages.join("\n---\n\n")}`;
}

function bodyOf(slide: BenchSlide): string {
  switch (slide.kind) {
    case "points":
      return slide.points.map(({ text, excerpt }) => `- ${text} (${originOf(excerpt)})`).join("\n");
    case "quote":
      return `> ${slide.excerpt.exact}\n\n${originOf(slide.excerpt)}`;
  }
}

function originOf({ source }: BenchExcerpt): string {
  return `Transport Office, *${source.title}*, 1 March 2024`;
}
