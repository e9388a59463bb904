/** Corrects the slides that the library writes, and adds what it cannot express. */
import { DECORATION, TABLE, TITLE } from "./shape-names.ts";

/** Takes and returns the part's XML (ECMA-376 part 1, 19 and 21). */
export function finishSlide(
  xml: string,
  { language, isRightToLeft }: { readonly language: string; readonly isRightToLeft: boolean },
): string {
  const mended = MENDS.reduce((text, mend) => mend(text), xml);
  return mended
    .replaceAll(/(<a:fld [^<>]*><a:rPr [^<>]*)lang="[^"<>]*"/g, `$1lang="${language}"`)
    .replaceAll("<a:tblPr", isRightToLeft ? `<a:tblPr rtl="1"` : "<a:tblPr");
}

const MENDS: readonly ((xml: string) => string)[] = [
  keepFirstProperties,
  hangByTabs,
  colourBullets,
  nameFaces,
  completeShapes,
  markTitle,
  markDecoration,
  describeTables,
  numberShapes,
];

/**
 * A paragraph has one set of properties, before its first run (21.1.2.2.6). The library repeats them before every run.
 */
function keepFirstProperties(xml: string): string {
  return xml.replaceAll(/<a:p>(?:(?!<a:p>).)*?<\/a:p>/gs, (paragraph) => {
    let isFirst = true;
    return paragraph.replaceAll(
      /<a:pPr\b[^<>]*(?:(?<=\/)>|(?<!\/)>(?:(?!<a:pPr\b).)*?<\/a:pPr>)/gs,
      (properties) => {
        const kept = isFirst ? properties : "";
        isFirst = false;
        return kept;
      },
    );
  });
}

/** Turns text before a tab stop into a hanging indent, which the library supports only for bullets. */
function hangByTabs(xml: string): string {
  return xml.replaceAll(
    /<a:pPr\b[^<>]*>(?:(?!<\/?a:pPr\b).)*<a:tab pos="(\d+)"/gs,
    (properties, position: string) => {
      const level = Number(/ lvl="(\d)"/.exec(properties)?.[1] ?? 0);
      const indent = Math.round(Number(position) / (level + 1));
      return properties.replace(` indent="0" marL="0"`, ` marL="${position}" indent="-${indent}"`);
    },
  );
}

function colourBullets(xml: string): string {
  const accent = `<a:buClr><a:schemeClr val="accent1"/></a:buClr>`;
  return xml.replaceAll(/(?=<a:buSzPct )/g, accent);
}

/** Each script has its own name for a theme's face (20.1.4.1.16). The library gives all scripts the Latin one. */
function nameFaces(xml: string): string {
  return xml.replaceAll(
    /<a:latin typeface="\+mj-lt"[^<>]*\/><a:ea [^<>]*\/><a:cs [^<>]*\/>/g,
    `<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>`,
  );
}

/** PowerPoint treats shapes without text, outlines without a kind and backgrounds without effects as damage. */
function completeShapes(xml: string): string {
  const noText = `<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>`;
  return xml
    .replaceAll("<a:ln></a:ln>", "<a:ln><a:noFill/></a:ln>")
    .replaceAll("</p:spPr></p:sp>", `</p:spPr>${noText}</p:sp>`)
    .replaceAll("</a:solidFill></p:bgPr>", "</a:solidFill><a:effectLst/></p:bgPr>");
}

function markTitle(xml: string): string {
  return xml.replace(
    new RegExp(`(name="${TITLE}"></p:cNvPr>)<p:cNvSpPr/><p:nvPr></p:nvPr>`),
    `$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>`,
  );
}

/** Marks the shape as decoration, which screen readers skip. Older versions than Office 2019 ignore the mark. */
function markDecoration(xml: string): string {
  const decorative =
    `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ` +
    `xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;
  return xml.replaceAll(`name="${DECORATION}"></p:cNvPr>`, `name="${DECORATION}">${decorative}</p:cNvPr>`);
}

/** Adds the alternative text, and which row and column are headings (20.1.2.2.8, 21.1.3.15). */
function describeTables(xml: string): string {
  const kinds = `${TABLE.withHead}|${TABLE.withoutHead}`;
  const tables = new RegExp(`name="(${kinds})([^"]*)"(/>(?:(?!<a:tbl>).)*<a:tbl>)<a:tblPr/>`, "gs");
  return xml.replaceAll(tables, (_whole, kind: string, description: string, between: string) => {
    const head = kind === TABLE.withHead ? ` firstRow="1" firstCol="1"` : "";
    return `name="${kind}${description}" descr="${description}"${between}<a:tblPr${head}/>`;
  });
}

/** Every shape on a slide needs a unique number (19.3.1.12). The library counts tables separately. */
function numberShapes(xml: string): string {
  let number = 0;
  return xml.replaceAll(/(<p:cNvPr id=")\d+"/g, (_whole, start: string) => {
    number += 1;
    return `${start}${number}"`;
  });
}
