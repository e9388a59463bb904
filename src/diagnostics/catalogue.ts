/** Every diagnostic code with its severity and what it means. Codes are permanent; the reference page is made from this table. */

export type Severity = "error" | "warning" | "info";

interface Entry {
  readonly severity: Severity;
  /** One sentence for the reference page: when the diagnostic is given. */
  readonly summary: string;
  /** Its severity can be set in a brief, and one place of it excused; never so what guards withholding. */
  readonly isRule?: true;
  /** `check --fix` mends some of it unasked, or asked for by the code, or not: then an editor offers several to choose from. */
  readonly mended?: "unasked" | "asked" | "by choice";
}

export const CATALOGUE = {
  // reading
  "file-not-found": { severity: "error", summary: "A file that the brief names is not there." },
  "not-a-file": {
    severity: "error",
    summary: "Where a file is meant, there is a folder, a pipe, a socket, a device, or a link to itself.",
  },
  "file-too-large": { severity: "error", summary: "A file is larger than any of its kind may be." },
  "file-outside": {
    severity: "error",
    summary: "A file lies outside of the folder that `--within` names, or a link leads there.",
  },
  "invalid-yaml": { severity: "error", summary: "A file is not well-formed YAML 1.2 (or JSON)." },
  "comment-cuts-text": {
    severity: "warning",
    summary: "A text without quotes, or its citation, is cut off at a # that YAML takes for a comment.",
    isRule: true,
    mended: "asked",
  },
  "invalid-bibtex": { severity: "error", summary: "A .bib file is not well-formed BibTeX or BibLaTeX." },
  "unknown-string": {
    severity: "warning",
    summary: "A .bib file has no @string of the name that a field gives; the name itself is shown.",
    isRule: true,
  },
  "unreadable-date": {
    severity: "warning",
    summary: "A date in a bibliography cannot be read; its source is shown without it.",
    isRule: true,
  },
  "invalid-encoding": { severity: "error", summary: "A file is not UTF-8." },
  "broken-character": {
    severity: "warning",
    summary: "A text has a character that no document can hold, such as a control character; it is left out.",
    isRule: true,
  },
  "reordered-text": {
    severity: "error",
    summary:
      "Characters of direction make digits or words display in another order than they are written in.",
    isRule: true,
  },
  "invisible-character": {
    severity: "warning",
    summary: "A character that nobody sees stands inside a word, or where text never has one.",
    isRule: true,
  },
  "soft-hyphen-in-word": {
    severity: "info",
    summary: "A short word has a soft hyphen in it, in a brief in English.",
    isRule: true,
  },
  "mixed-script-word": {
    severity: "info",
    summary: "A word has letters of two alphabets that look alike.",
    isRule: true,
  },
  "unknown-key": { severity: "error", summary: "A key is not part of the format.", mended: "unasked" },
  "missing-key": { severity: "error", summary: "A required key is left out.", mended: "unasked" },
  "wrong-type": {
    severity: "error",
    summary: "A value is not of the kind that its key takes.",
    mended: "unasked",
  },
  "invalid-value": {
    severity: "error",
    summary: "A value is of the right kind, but not one that its key takes.",
    mended: "asked",
  },
  "invalid-id": {
    severity: "error",
    summary: "An ID has a character that IDs cannot have.",
    mended: "asked",
  },
  "invalid-date": {
    severity: "error",
    summary: "A date is not ISO 8601, or not on the calendar.",
    mended: "asked",
  },
  "invalid-grade": {
    severity: "error",
    summary: "A grade is not an Admiralty grade, A1 to F6.",
    mended: "asked",
  },
  "unknown-marking": { severity: "error", summary: "A marking is not one of TLP 2.0.", mended: "unasked" },
  "unknown-language": {
    severity: "error",
    summary: "A language is not a tag of BCP 47, such as `en` or `es-MX`.",
    mended: "asked",
  },
  "unknown-format": {
    severity: "error",
    summary: "`citedeck` names a version of the format that this tool does not read.",
    mended: "asked",
  },
  "duplicate-id": { severity: "error", summary: "Two things carry the same ID." },
  "unknown-id": {
    severity: "error",
    summary: "No excerpt or source carries the ID that is cited.",
    mended: "asked",
  },
  "unknown-audience": {
    severity: "error",
    summary: "No audience carries the name that is used.",
    mended: "asked",
  },
  "unknown-slide": {
    severity: "error",
    summary: "No slide carries the ID that an audience picks.",
    mended: "asked",
  },
  "repeated-slide": { severity: "error", summary: "An audience picks a slide twice." },
  "unknown-layout": {
    severity: "error",
    summary: "No template stands in `slides/` for the layout.",
    mended: "asked",
  },
  "unknown-theme": {
    severity: "error",
    summary: "No theme, or CSS file beside the brief, carries the name.",
    mended: "asked",
  },
  "unknown-style": { severity: "error", summary: "No citation style carries the name.", mended: "asked" },
  "invalid-style": { severity: "error", summary: "A .csl file is not a citation style that can be used." },
  "unknown-variable": {
    severity: "error",
    summary: "`{{…}}` names nothing that an audience seeing it has.",
    mended: "asked",
  },
  "misplaced-field": { severity: "error", summary: "A field is not shown by the slide's layout." },
  "malformed-citation": {
    severity: "error",
    summary: "A citation cannot be read, or stands where none is.",
    mended: "asked",
  },
  "text-not-utf8": { severity: "error", summary: "A source's frozen text is not UTF-8." },
  "text-not-here": {
    severity: "info",
    summary:
      "The `file` of a source is not there, though other sources' texts are: its excerpts are only recorded.",
    isRule: true,
  },
  "unsupported-text": {
    severity: "error",
    summary: "A source's `file` is not text that excerpts can be anchored in.",
  },
  "unsupported-image": { severity: "error", summary: "An image is of no kind that can be shown." },
  "unsafe-svg": {
    severity: "error",
    summary: "A drawing has a script, or refers to something outside of itself.",
  },
  "damaged-image": {
    severity: "error",
    summary: "An image is cut off, or its data are not what it says of them, such as how large it is.",
  },
  "oversized-image": {
    severity: "error",
    summary: "An image, or a drawing whose parts multiply, unfolds to more than can be drawn.",
  },
  "large-image": { severity: "warning", summary: "An image has more than 5 MB.", isRule: true },
  "annotation-unmapped": {
    severity: "warning",
    summary: "No excerpt can be made of an annotation, or of some in a file of them.",
    isRule: true,
  },
  "annotation-skipped": { severity: "info", summary: "An annotation quotes nothing.", isRule: true },
  "unknown-check": { severity: "error", summary: "`checks` or `excuse` names no rule that can be set." },
  // the project's own rules and formats
  "untrusted-config": {
    severity: "warning",
    summary:
      "A project's `citedeck.config` has not been trusted, or has changed since, so that nothing of it runs: an error where the run needs it.",
  },
  "invalid-config": {
    severity: "error",
    summary: "A project's `citedeck.config` cannot be loaded, or something that it defines is wrong.",
  },
  "rule-failed": {
    severity: "error",
    summary: "A rule of the project's own throws, or gives something that is no finding.",
  },
  // anchoring
  "excerpt-absent": {
    severity: "error",
    summary: "An excerpt's wording is not in its source.",
    mended: "asked",
  },
  "excerpt-ambiguous": {
    severity: "error",
    summary: "An excerpt's wording is in its source more than once.",
    mended: "by choice",
  },
  "excerpt-folded": {
    severity: "info",
    summary: "An excerpt was found after folding its typography.",
    isRule: true,
  },
  "excerpt-moved": {
    severity: "warning",
    summary: "An excerpt was found, but not at its recorded position.",
    isRule: true,
  },
  "context-not-there": {
    severity: "warning",
    summary: "The `prefix` or `suffix` of an excerpt does not stand beside its words.",
    isRule: true,
  },
  "page-differs": {
    severity: "warning",
    summary: "The `page` of an excerpt is neither the page of its words nor printed on it.",
    isRule: true,
  },
  "hash-mismatch": {
    severity: "warning",
    summary: "A source's text is not the one whose hash was recorded.",
    isRule: true,
  },
  // resolving
  "lineage-cycle": { severity: "error", summary: "Sources are derived from one another in a circle." },
  "marking-lowered": { severity: "error", summary: "An excerpt is marked below its source." },
  "overlaps-higher-marking": {
    severity: "error",
    summary: "An excerpt overlaps one of the same source that is marked higher.",
  },
  // checking
  "uncited-fact": { severity: "error", summary: "A fact cites nothing.", isRule: true },
  "source-cited-whole": {
    severity: "warning",
    summary: "A citation names a source and no excerpt: nothing is verified.",
    isRule: true,
  },
  misquotation: {
    severity: "error",
    summary: "Words in quotation marks are in no excerpt that their text cites.",
    isRule: true,
    mended: "asked",
  },
  "scant-quotation": {
    severity: "error",
    summary: "Edits leave a piece of a quotation too short to tell where it is from.",
    isRule: true,
  },
  "edit-over-negation": {
    severity: "warning",
    summary:
      "An ellipsis or bracket in a quotation leaves out a word of negation, or another that turns what is said.",
    isRule: true,
  },
  "edited-quotation": {
    severity: "warning",
    summary: "A quotation is edited by brackets or an ellipsis in a brief with `quotation: ap`.",
    isRule: true,
  },
  "uncited-quotation": {
    severity: "warning",
    summary: "Words in quotation marks stand in a text that cites nothing.",
    isRule: true,
  },
  "unpaired-quotation-mark": {
    severity: "warning",
    summary: "A quotation mark has no partner, so that it is open what is quoted.",
    isRule: true,
  },
  "stray-scare": {
    severity: "warning",
    summary: "`{.scare}` stands where no quotation ends.",
    isRule: true,
  },
  "number-not-in-excerpt": {
    severity: "error",
    summary: "A number in a text that cites is in no excerpt that it cites.",
    isRule: true,
  },
  "date-role-turned": {
    severity: "warning",
    summary:
      "A claim has something begin on the day on which it ends in the excerpt, or the other way round.",
    isRule: true,
  },
  "date-not-in-excerpt": {
    severity: "error",
    summary: "A date or time of day in a text that cites is in no excerpt that it cites.",
    isRule: true,
  },
  "approximator-differs": {
    severity: "error",
    summary:
      'A figure is bounded otherwise than in its source: "more than", "about", "up to" and their like.',
    isRule: true,
  },
  "figure-beside-excerpt": {
    severity: "warning",
    summary: "A number or date is not in the excerpt cited, but in the same paragraph of its source.",
    isRule: true,
  },
  "figure-not-on-slide": {
    severity: "warning",
    summary: "A number or date in a title or lead that cites nothing is in nothing that its slide cites.",
    isRule: true,
  },
  "name-not-in-excerpt": {
    severity: "warning",
    summary: "A name in a text that cites is in no excerpt that it cites, nor near one.",
    isRule: true,
  },
  "direction-turned": {
    severity: "warning",
    summary:
      "A claim says that something rises where its excerpt says that it falls, or the other way round.",
    isRule: true,
  },
  "opposite-of-excerpt": {
    severity: "warning",
    summary:
      "A claim has one word of a pair of opposites, and its excerpt the other: import and export, before and after.",
    isRule: true,
  },
  "change-by-or-to": {
    severity: "warning",
    summary: "A claim says by how much something changed, and its excerpt to what, or the other way round.",
    isRule: true,
  },
  "comparison-turned": {
    severity: "warning",
    summary: "A claim compares two things the other way round than its excerpt.",
    isRule: true,
  },
  "roles-turned": {
    severity: "warning",
    summary: "Who did something and to whom it was done have changed places between a claim and its excerpt.",
    isRule: true,
  },
  "figure-of-another": {
    severity: "warning",
    summary: "A claim has a figure or date that its excerpt has of another name, event or thing.",
    isRule: true,
  },
  "name-of-another": {
    severity: "warning",
    summary: "A claim says of one name what its excerpt says of another.",
    isRule: true,
  },
  "speaker-of-another": {
    severity: "warning",
    summary: "A claim has somebody say what in its excerpt somebody else says.",
    isRule: true,
  },
  "negation-turned": {
    severity: "info",
    summary: "A claim affirms what its excerpt denies, or denies what it affirms.",
    isRule: true,
  },
  "quantifier-strengthened": {
    severity: "warning",
    summary: "A claim says all or most where its excerpt says some, many or a part.",
    isRule: true,
  },
  "superlative-added": {
    severity: "warning",
    summary: "A claim has a superlative that its excerpt does not have, or has of several.",
    isRule: true,
  },
  "only-added": {
    severity: "info",
    summary: "A claim says that there is nothing else, and its excerpt does not.",
    isRule: true,
  },
  "future-as-done": {
    severity: "warning",
    summary: "A claim tells as done what its excerpt plans, expects or foretells.",
    isRule: true,
  },
  "condition-dropped": {
    severity: "info",
    summary: "An excerpt says something on a condition, and the claim without it.",
    isRule: true,
  },
  "hedge-dropped": {
    severity: "info",
    summary: "An excerpt leaves open what the claim states.",
    isRule: true,
  },
  "attribution-dropped": {
    severity: "info",
    summary: "A claim states as a fact what its excerpt has somebody claim, blame or dispute.",
    isRule: true,
  },
  "cause-added": {
    severity: "info",
    summary:
      "A claim says that one thing brought about another, and its excerpt does not, or warns against it.",
    isRule: true,
  },
  "scope-widened": {
    severity: "info",
    summary: "A claim says that something holds for the whole of a place, and its excerpt does not.",
    isRule: true,
  },
  "source-after-cutoff": {
    severity: "error",
    summary: "A source is later than the brief's information cut-off.",
    isRule: true,
  },
  "image-in-text": {
    severity: "warning",
    summary: "A text holds a picture, which only its own layout shows.",
    isRule: true,
  },
  "single-origin": {
    severity: "warning",
    summary: "The facts of a slide rest on several sources that have one origin.",
    isRule: true,
  },
  "claimed-corroboration": {
    severity: "error",
    summary: "A claim is worded as confirmed by several sources that have one origin.",
    isRule: true,
  },
  "unconfirmed-grade": {
    severity: "error",
    summary: "Claims rest on a source of credibility 1, and no other origin confirms them.",
    isRule: true,
  },
  "undeclared-copying": {
    severity: "warning",
    summary: "Two sources share long runs of words, and neither names the other or a common origin.",
    isRule: true,
  },
  "likelihood-outside-judgement": {
    severity: "warning",
    summary: "A word of likelihood stands in what is not a judgement (ICD 203).",
    isRule: true,
  },
  "mixed-likelihood-scales": {
    severity: "warning",
    summary: "Words of both rows of ICD 203's scale of likelihood are used.",
    isRule: true,
  },
  "confidence-with-likelihood": {
    severity: "warning",
    summary: "Confidence and likelihood stand in one sentence (ICD 203).",
    isRule: true,
  },
  "certain-on-one-origin": {
    severity: "warning",
    summary: "Something almost certain rests on fewer than two origins.",
    isRule: true,
  },
  "differing-wordings": {
    severity: "info",
    summary: "A fact quotes one of several wordings of a statement that differ, and does not say so.",
    isRule: true,
  },
  "unused-excerpt": { severity: "info", summary: "Nothing cites an excerpt.", isRule: true },
  "unused-source": { severity: "info", summary: "Nothing is taken from a source.", isRule: true },
  "excerpt-never-shown": {
    severity: "info",
    summary: "An excerpt is cited, and no audience is shown it.",
    isRule: true,
  },
  "slide-never-shown": { severity: "warning", summary: "No audience is shown a slide.", isRule: true },
  untranslated: {
    severity: "warning",
    summary: "An audience of another language than the brief's is shown texts that no variant says for it.",
    isRule: true,
  },
  "language-unchecked": {
    severity: "info",
    summary:
      "A language is read in digits only: its words for numbers, months and bounds are not known here.",
    isRule: true,
  },
  "unused-excuse": { severity: "warning", summary: "An excuse stands where nothing needs it.", isRule: true },
  // tailoring
  "conflicting-selection": { severity: "error", summary: "An audience picks a slide that excludes it." },
  "empty-deck": {
    severity: "error",
    summary: "An audience is left without any slide to show: a warning where others have some.",
  },
  "agenda-without-sections": {
    severity: "warning",
    summary: "An audience is shown an agenda, and no section that it could list; the agenda is left out.",
    isRule: true,
  },
  // making
  "outside-reference": {
    severity: "error",
    summary: "A style sheet refers to something outside of the deck, which would have to be fetched.",
  },
  "template-error": {
    severity: "error",
    summary: "A template cannot be rendered, or leaves out what a slide must show.",
  },
  "slide-overflow": { severity: "error", summary: "A slide's texts do not fit on it." },
  "text-too-small": { severity: "error", summary: "A slide has type too small to be read." },
  "no-format-version": {
    severity: "warning",
    summary:
      "A brief does not say its version of the format, and audiences get less by today's reading of it.",
  },
  "unmarked-title": {
    severity: "warning",
    summary: "A title is not marked, and audiences that the brief's marking is above do not get it.",
    isRule: true,
  },
  "withheld-in-output": {
    severity: "error",
    summary: "Words of something withheld stand in an audience's output.",
  },
  "withheld-words-shown": {
    severity: "info",
    summary:
      "Words that are withheld stand in an audience's output, and are let through: they are a commonplace, stand in a source that the audience is shown, or are allowed.",
  },
  "footer-missing-in-pdf": {
    severity: "error",
    summary: "A printed page lacks its slide's citation footer or marking.",
  },
  "page-count": { severity: "error", summary: "A printed deck has not one page per slide." },
  "handout-incomplete": {
    severity: "error",
    summary: "A printed handout lacks a page's marking or number, or a slide.",
  },
  "format-failed": {
    severity: "error",
    summary: "A format of the project's own throws, makes what cannot be read back, or says what it lacks.",
  },
  "browser-not-found": { severity: "error", summary: "No browser is there to print with." },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof CATALOGUE;

/** The code of a rule of a project's own: `x/` and a name in lower case, such as `x/slide-without-date`. */
export type ProjectCode = `x/${Lowercase<string>}`;

/** Whatever a diagnostic may carry. */
export type Code = DiagnosticCode | ProjectCode;

export function isProjectCode(code: string): code is ProjectCode {
  return code.startsWith("x/");
}
