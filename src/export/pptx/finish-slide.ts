/** Mends what the library writes of a slide, and adds what it cannot say. Called by finish-package for each. */
import { DECORATION, TABLE, TITLE } from "./shape-names.ts";

/** Takes and returns the part's XML (ECMA-376 part 1, 19 and 21). */
export function finishSlide(xml: string, options: { readonly language: string }): string {
  const mended = [
    keepFirstProperties,
    hangByTabs,
    colourBullets,
    nameFaces,
    indentFromTheRight,
    markTitle,
    markDecoration,
    describeTables,
    numberShapes,
  ].reduce((text, mend) => mend(text), xml);
  return mended.replaceAll(/(<a:fld [^>]*><a:rPr [^>]*)lang="[^"]*"/g, `$1lang="${options.language}"`);
}

/** A paragraph has one set of properties, before its first run (21.1.2.2.6); the library repeats them before every run. */
function keepFirstProperties(xml: string): string {
  return xml.replaceAll(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let isFirst = true;
    return paragraph.replaceAll(/<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs, (properties) => {
      const kept = isFirst ? properties : "";
      isFirst = false;
      return kept;
    });
  });
}

/** What stands before a tab stop hangs: the library knows no hanging indent without a bullet. */
function hangByTabs(xml: string): string {
  return xml.replaceAll(
    /<a:pPr([^>]*?) indent="0" marL="0"([^>]*)>(.*?<a:tab pos="(\d+)")/gs,
    (whole, before: string, after: string, rest: string, position: string) => {
      if (rest.includes("</a:pPr>")) return whole;
      const level = Number(/lvl="(\d)"/.exec(before)?.[1] ?? 0);
      const indent = Math.round(Number(position) / (level + 1));
      return `<a:pPr${before} marL="${position}" indent="-${indent}"${after}>${rest}`;
    },
  );
}

function colourBullets(xml: string): string {
  const accent = `<a:buClr><a:schemeClr val="accent1"/></a:buClr>`;
  return xml.replaceAll(/(?=<a:buSzPct )/g, accent);
}

/** Each script of a theme's face has its own name (20.1.4.1.16); the library gives all the one for Latin. */
function nameFaces(xml: string): string {
  return xml.replaceAll(
    /<a:latin typeface="\+mj-lt"[^>]*\/><a:ea [^>]*\/><a:cs [^>]*\/>/g,
    `<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>`,
  );
}

/** In a paragraph that runs from the right, the margin it is indented by is the right one. */
function indentFromTheRight(xml: string): string {
  return xml.replaceAll(/<a:pPr rtl="1"[^>]*>/g, (properties) => properties.replace(" marL=", " marR="));
}

function markTitle(xml: string): string {
  return xml.replace(
    new RegExp(`(name="${TITLE}"></p:cNvPr>)<p:cNvSpPr/><p:nvPr></p:nvPr>`),
    `$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>`,
  );
}

/** Screen readers pass over it: a16:decorative of Office 2019. */
function markDecoration(xml: string): string {
  const decorative =
    `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ` +
    `xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;
  return xml.replaceAll(`name="${DECORATION}"></p:cNvPr>`, `name="${DECORATION}">${decorative}</p:cNvPr>`);
}

/** Alternative text, and which row and column are headings (20.1.2.2.8, 21.1.3.15). */
function describeTables(xml: string): string {
  const tables = new RegExp(`name="(${TABLE.withHead}|${TABLE.withoutHead})([^"]*)"(/>.*?)<a:tblPr/>`, "gs");
  return xml.replaceAll(tables, (_whole, kind: string, description: string, between: string) => {
    const head = kind === TABLE.withHead ? ` firstRow="1" firstCol="1"` : "";
    return `name="${kind}${description}" descr="${description}"${between}<a:tblPr${head}/>`;
  });
}

/** Within a slide every shape has a number of its own (19.3.1.12); the library counts tables apart. */
function numberShapes(xml: string): string {
  let number = 0;
  return xml.replaceAll(/(<p:cNvPr id=")\d+"/g, (_whole, start: string) => {
    number += 1;
    return `${start}${number}"`;
  });
}
