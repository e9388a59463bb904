/** Sorts the pages of docs/ into the sidebar of the site: by their folders, and where docs/README.md lists them. */
import path from "node:path";
import { docHeadings, docLinks } from "./doc-links.ts";
import type { SitePage } from "./site-page.ts";

export interface SidebarGroup {
  readonly label: string;
  readonly collapsed?: true;
  readonly items: readonly SidebarItem[];
}

export type SidebarItem = { readonly slug: string; readonly label: string } | SidebarGroup;

interface Listed {
  readonly file: string;
  /** The heading under which the index lists it. */
  readonly section: string;
}

const INDEX = "docs/README.md";
/** A folder directly in docs/ is a section itself: its pages stand among those of docs/ that the index lists there. */
const SECTION_DEPTH = 2;

/** Groups are the sections of the index. A folder in which the index lists a page belongs to that section with all its pages. */
export function sidebar(pages: readonly SitePage[], index: string): readonly SidebarGroup[] {
  const listed = listedPages(index);
  const sections = [...new Set(listed.map(({ section }) => section))];
  const rank = new Map(listed.map(({ file }, at) => [file, at]));
  const sorted = pages
    .filter(({ file }) => file !== INDEX)
    .toSorted(
      (a, b) =>
        rankOf(rank, a) - rankOf(rank, b) ||
        Number(isReadme(b)) - Number(isReadme(a)) ||
        a.title.localeCompare(b.title, "en"),
    );
  const sectionOf = (page: SitePage) => sectionFor(page.file, listed) ?? "More";
  return [...sections, "More"].flatMap((section) => {
    const own = sorted.filter((page) => sectionOf(page) === section);
    return own.length === 0 ? [] : [{ label: section, items: items(own, SECTION_DEPTH) }];
  });
}

function rankOf(rank: ReadonlyMap<string, number>, { file }: SitePage): number {
  return rank.get(file) ?? rank.get(`${path.posix.dirname(file)}/README.md`) ?? Number.MAX_SAFE_INTEGER;
}

function isReadme({ file }: SitePage): boolean {
  return file.endsWith("/README.md");
}

/** A page that the index does not list stands where the index lists others of its folder, or of the folders around it. */
function sectionFor(file: string, listed: readonly Listed[]): string | undefined {
  if (file === "docs") return undefined;
  const own = listed.find((one) => one.file === file || one.file.startsWith(`${file}/`));
  return own?.section ?? sectionFor(path.posix.dirname(file), listed);
}

/** The links of the index, each with the last heading of the second level before it. */
function listedPages(index: string): readonly Listed[] {
  const headings = docHeadings(index).filter(({ depth }) => depth === 2);
  return docLinks(index).flatMap((link) => {
    const section = headings.findLast(({ start }) => start < link.start)?.words;
    const [place = ""] = link.url.split("#");
    if (section === undefined || place.includes(":") || !place.endsWith(".md")) return [];
    return [{ file: path.posix.join("docs", place), section }];
  });
}

/** Pages at most `depth` folders deep stand in their order; those of each folder below are a group that opens. */
function items(pages: readonly SitePage[], depth: number): readonly SidebarItem[] {
  const isOwn = ({ file }: SitePage) => file.split("/").length <= depth + 1;
  const own = pages.filter(isOwn).map(({ slug, title }) => ({ slug, label: shortened(title) }));
  const below = Map.groupBy(
    pages.filter((page) => !isOwn(page)),
    ({ file }) => file.split("/", depth + 1).join("/"),
  );
  const groups = [...below].map(([folder, inside]) => ({
    label: groupLabel(folder, inside),
    collapsed: true as const,
    items: items(inside, depth + 1),
  }));
  return [...own, ...groups];
}

/** What stands before a colon names the page; what follows says more than a sidebar needs. */
function shortened(title: string): string {
  return title.split(": ")[0] ?? title;
}

function groupLabel(folder: string, pages: readonly SitePage[]): string {
  const readme = pages.find(({ file }) => file === `${folder}/README.md`);
  const name = path.posix.basename(folder).replaceAll("-", " ");
  return shortened(readme?.title ?? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`);
}
