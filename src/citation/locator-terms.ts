/**
 * The names of CSL's locators in each language: the printed singular and plural, and other forms that authors write.
 */

/** The first two are printed. */
type Forms = readonly [one: string, several: string, ...others: readonly string[]];

export const LOCATOR_LANGUAGES: readonly string[] = ["en", "es", "fr", "de"];

/** By CSL 1.0.2's names, each language in the order of `LOCATOR_LANGUAGES`. */
export const LOCATOR_TERMS: Readonly<Record<string, readonly [Forms, Forms, Forms, Forms]>> = {
  page: [
    ["page", "pages", "p.", "pp.", "pg."],
    ["página", "páginas", "pág.", "págs.", "p.", "pp."],
    ["page", "pages", "p.", "pp."],
    ["Seite", "Seiten", "S."],
  ],
  "article-locator": [
    ["article", "articles", "art.", "arts."],
    ["artículo", "artículos", "art.", "arts."],
    ["article", "articles", "art."],
    ["Artikel", "Artikel", "Art."],
  ],
  paragraph: [
    ["paragraph", "paragraphs", "para.", "paras.", "par.", "¶", "¶¶"],
    ["párrafo", "párrafos", "párr.", "apartado", "apartados", "apdo."],
    ["paragraphe", "paragraphes", "par.", "alinéa", "al."],
    ["Absatz", "Absätze", "Abs."],
  ],
  section: [
    ["section", "sections", "sec.", "secs.", "§", "§§"],
    ["sección", "secciones", "sec.", "§", "§§"],
    ["section", "sections", "sect.", "§", "§§"],
    ["Abschnitt", "Abschnitte", "Abschn.", "§", "§§"],
  ],
  chapter: [
    ["chapter", "chapters", "ch.", "chap.", "chaps."],
    ["capítulo", "capítulos", "cap.", "caps."],
    ["chapitre", "chapitres", "chap."],
    ["Kapitel", "Kapitel", "Kap."],
  ],
  appendix: [
    ["annex", "annexes", "appendix", "appendices", "app."],
    ["anexo", "anexos", "apéndice", "apéndices"],
    ["annexe", "annexes"],
    ["Anhang", "Anhänge", "Anlage", "Anlagen"],
  ],
  part: [
    ["part", "parts", "pt."],
    ["parte", "partes"],
    ["partie", "parties"],
    ["Teil", "Teile"],
  ],
  "title-locator": [
    ["title", "titles", "tit."],
    ["título", "títulos", "tít."],
    ["titre", "titres"],
    ["Titel", "Titel", "Tit."],
  ],
  volume: [
    ["volume", "volumes", "vol.", "vols."],
    ["volumen", "volúmenes", "vol."],
    ["volume", "volumes", "vol."],
    ["Band", "Bände", "Bd."],
  ],
  book: [
    ["book", "books"],
    ["libro", "libros"],
    ["livre", "livres"],
    ["Buch", "Bücher"],
  ],
  column: [
    ["column", "columns", "col.", "cols."],
    ["columna", "columnas", "col."],
    ["colonne", "colonnes", "col."],
    ["Spalte", "Spalten", "Sp."],
  ],
  line: [
    ["line", "lines", "l.", "ll."],
    ["línea", "líneas"],
    ["ligne", "lignes"],
    ["Zeile", "Zeilen"],
  ],
  note: [
    ["note", "notes", "n.", "nn.", "footnote", "fn."],
    ["nota", "notas"],
    ["note", "notes"],
    ["Anmerkung", "Anmerkungen", "Anm.", "Fußnote", "Fn."],
  ],
  figure: [
    ["figure", "figures", "fig.", "figs."],
    ["figura", "figuras", "fig."],
    ["figure", "figures", "fig."],
    ["Abbildung", "Abbildungen", "Abb."],
  ],
  table: [
    ["table", "tables", "tbl."],
    ["tabla", "tablas", "cuadro", "cuadros"],
    ["tableau", "tableaux", "tabl."],
    ["Tabelle", "Tabellen", "Tab."],
  ],
  rule: [
    ["rule", "rules"],
    ["regla", "reglas"],
    ["règle", "règles"],
    ["Regel", "Regeln"],
  ],
  timestamp: [
    ["minute", "minutes", "min."],
    ["minuto", "minutos", "min."],
    ["minute", "minutes", "min."],
    ["Minute", "Minuten", "Min."],
  ],
};
