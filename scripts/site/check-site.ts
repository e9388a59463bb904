/** Looks through the built site: every link leads to a file of it, and nothing is loaded from another host. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Returns what is wrong, one sentence each. Outputs in `gallery/` are their own affair. */
export function checkSite(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = entries
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !/^gallery\/.+\//.test(name));
  return files.flatMap((file) => {
    const text = () => readFileSync(path.join(folder, file), "utf8");
    if (file.endsWith(".html"))
      return [...deadLinks({ folder, file, text: text() }), ...strangers(file, text())];
    return file.endsWith(".css") ? strangers(file, text()) : [];
  });
}

/** The folder of the server that the site is built for. */
const { SITE_BASE: BASE = "/" } = process.env;
const ATTRIBUTE = /<(\w+)[^<>]*?\s(?:href|src)="([^"]*)"/g;

function deadLinks({
  folder,
  file,
  text,
}: {
  folder: string;
  file: string;
  text: string;
}): readonly string[] {
  return [...text.matchAll(ATTRIBUTE)].flatMap(([, , url = ""]) => {
    const [place = ""] = url.split(/[?#]/);
    if (place === "" || /^[a-z][a-z\d+.-]*:/i.test(place)) return [];
    const inside = place.startsWith("/")
      ? place.slice(BASE.length)
      : path.posix.join(path.posix.dirname(file), place);
    const target = path.join(folder, decodeURI(inside));
    const stands =
      existsSync(target) && (!statSync(target).isDirectory() || existsSync(path.join(target, "index.html")));
    return stands ? [] : [`${file}: ${url} leads nowhere`];
  });
}

/** What a page loads by itself: scripts, styles, images, fonts. Links that a reader follows may lead anywhere. */
function strangers(file: string, text: string): readonly string[] {
  const styles = file.endsWith(".css")
    ? [text]
    : [...text.matchAll(/<style[^<>]*>([^<]*)/g)].map(([, css = ""]) => css);
  const loads = [
    ...text.matchAll(/<(?:script|img|iframe|source)[^<>]*?\ssrc="((?:https?:)?\/\/[^"]*)"/g),
    ...text.matchAll(
      /<link(?![^<>]*rel="(?:canonical|alternate|sitemap)")[^<>]*?\shref="((?:https?:)?\/\/[^"]*)"/g,
    ),
    ...styles.flatMap((css) => [...css.matchAll(/(?:url\(|@import\s*)["']?((?:https?:)?\/\/[^"')\s]*)/g)]),
  ];
  return loads.map(([, url]) => `${file}: loads ${url} from another host`);
}
