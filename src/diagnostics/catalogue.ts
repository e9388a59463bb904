/** Every diagnostic code with its severity and what it means. Codes are permanent; the reference page is made from this table. */

export type Severity = "error" | "warning" | "info";

interface Entry {
  readonly severity: Severity;
  /** One sentence for the reference page: when the diagnostic is given. */
  readonly summary: string;
  /** A brief can set its severity, and can excuse one place of it. What guards withholding is never a rule. */
  readonly isRule?: true;
  /**
   * When `check --fix` mends it: unasked, when its code is named, or never, since an editor offers several fixes to
   * choose from.
   */
  readonly mended?: "unasked" | "asked" | "by choice";
}

export const CATALOGUE = {
  // reading
  "file-not-found": { severity: "error", summary: "A file that the brief names is not there." },
  "not-a-file": {
    severity: "error",
    summary: "A brief names a file, and there is a folder, a pipe, a socket, a device, or a link to itself.",
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
  "invalid-encoding": { severity: "error", summary: "A file is not encoded as UTF-8." },
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
  "letters-without-font": {
    severity: "warning",
    summary:
      "A text has letters of a script, or emoji, that no font of the deck has; the message names them and what to install.",
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
    summary: "A value is not of the type that its key takes.",
    mended: "unasked",
  },
  "invalid-value": {
    severity: "error",
    summary: "A value is of the right type, but not one of those that its key takes.",
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
    summary: "A citation names an ID that no excerpt or source has.",
    mended: "asked",
  },
  "unknown-audience": {
    severity: "error",
    summary: "An audience is named that the brief does not have.",
    mended: "asked",
  },
  "unknown-slide": {
    severity: "error",
    summary: "An audience picks a slide that the brief does not have.",
    mended: "asked",
  },
  "repeated-slide": { severity: "error", summary: "An audience picks a slide twice." },
  "unknown-layout": {
    severity: "error",
    summary: "A slide's layout has no template in `slides/`.",
    mended: "asked",
  },
  "unknown-theme": {
    severity: "error",
    summary: "The theme is neither one that ships nor a CSS file beside the brief.",
    mended: "asked",
  },
  "unknown-style": { severity: "error", summary: "The citation style is not known.", mended: "asked" },
  "invalid-style": { severity: "error", summary: "A .csl file is not a citation style that can be used." },
  "unknown-variable": {
    severity: "error",
    summary: "`{{…}}` names a variable that an audience seeing it does not have.",
    mended: "asked",
  },
  "misplaced-field": { severity: "error", summary: "A field is not shown by the slide's layout." },
  "malformed-citation": {
    severity: "error",
    summary: "A citation cannot be read, or stands where citations are not possible.",
    mended: "asked",
  },
  "malformed-formula": {
    severity: "error",
    summary:
      "A formula between `$` cannot be set: its TeX has a mistake, or a command that formulas do not have.",
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
  "unsupported-image": { severity: "error", summary: "An image has a format that cannot be shown." },
  "unsafe-svg": {
    severity: "error",
    summary: "A drawing has a script, or refers to something outside of itself.",
  },
  "damaged-image": {
    severity: "error",
    summary: "An image is cut off, or its data contradict what its header says, such as its size.",
  },
  "oversized-image": {
    severity: "error",
    summary:
      "An image is too large to be drawn once it is unpacked, or a drawing repeats its parts too often.",
  },
  "large-image": { severity: "warning", summary: "An image has more than 5 MB.", isRule: true },
  "annotation-unmapped": {
    severity: "warning",
    summary: "An annotation cannot become an excerpt, or a file has annotations that cannot.",
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
    summary: "Edits leave a piece of a quotation too short to tell where it comes from.",
    isRule: true,
  },
  "edit-over-negation": {
    severity: "warning",
    summary:
      "An ellipsis or bracket in a quotation leaves out a word of negation, or another word that changes what is said.",
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
    summary: "A quotation mark has no partner, so it is unclear what is quoted.",
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
      "A claim has one word of a pair of opposites, and its excerpt has the other, such as import and export, or before and after.",
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
    summary: "A claim has a figure or date that its excerpt gives for another name, event or thing.",
    isRule: true,
  },
  "name-of-another": {
    severity: "warning",
    summary: "A claim says of one name what its excerpt says of another.",
    isRule: true,
  },
  "speaker-of-another": {
    severity: "warning",
    summary: "A claim attributes to one speaker what its excerpt attributes to another.",
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
    summary:
      "A claim has a superlative that its excerpt does not have, or that its excerpt gives to several.",
    isRule: true,
  },
  "only-added": {
    severity: "info",
    summary: "A claim says that there is nothing else (`only`), and its excerpt does not.",
    isRule: true,
  },
  "future-as-done": {
    severity: "warning",
    summary: "A claim says that something was done that its excerpt plans, expects or predicts.",
    isRule: true,
  },
  "condition-dropped": {
    severity: "info",
    summary: "An excerpt states a condition that the claim drops.",
    isRule: true,
  },
  "hedge-dropped": {
    severity: "info",
    summary: "An excerpt says something with a reservation that the claim drops.",
    isRule: true,
  },
  "attribution-dropped": {
    severity: "info",
    summary: "A claim states as a fact what its excerpt says that somebody claims, blames or disputes.",
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
    summary: "A text contains an image, and only the layout `image` shows images.",
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
    summary: "A word of likelihood stands in a text that is not a judgement (ICD 203).",
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
  "unused-excerpt": { severity: "info", summary: "An excerpt is not cited anywhere.", isRule: true },
  "unused-source": { severity: "info", summary: "Nothing cites a source or an excerpt of it.", isRule: true },
  "excerpt-never-shown": {
    severity: "info",
    summary: "An excerpt is cited, but no audience is shown it.",
    isRule: true,
  },
  "slide-never-shown": { severity: "warning", summary: "No audience is shown a slide.", isRule: true },
  untranslated: {
    severity: "warning",
    summary:
      "An audience with another language than the brief's is shown texts that no variant translates for it.",
    isRule: true,
  },
  "language-unchecked": {
    severity: "info",
    summary:
      "Only the digits of a language are checked: its words for numbers, months and bounds are not known.",
    isRule: true,
  },
  "unused-excuse": { severity: "warning", summary: "An excuse excuses nothing.", isRule: true },
  // tailoring
  "conflicting-selection": { severity: "error", summary: "An audience picks a slide that excludes it." },
  "empty-deck": {
    severity: "error",
    summary: "An audience is shown no slide. It is a warning where other audiences are shown some.",
  },
  "agenda-without-sections": {
    severity: "warning",
    summary: "An audience is shown an agenda, but no section that it could list. The agenda is left out.",
    isRule: true,
  },
  // making
  "outside-reference": {
    severity: "error",
    summary: "A style sheet refers to something outside of the deck that would have to be fetched.",
  },
  "deprecated-name": {
    severity: "warning",
    summary: "A style sheet or template uses an older name, which still works.",
  },
  "template-error": {
    severity: "error",
    summary: "A template cannot be rendered, or leaves out what a slide must show.",
  },
  "slide-overflow": { severity: "error", summary: "A slide's texts do not fit on it." },
  "illegible-chart": {
    severity: "error",
    summary: "A chart has more names, series or labels than can be read on a slide.",
  },
  "text-too-small": { severity: "error", summary: "A slide has text too small to be read." },
  "no-format-version": {
    severity: "warning",
    summary:
      "A brief does not say its version of the format, and under the current version its audiences are shown less.",
  },
  "unmarked-title": {
    severity: "warning",
    summary: "A title has no marking of its own, and the brief's marking withholds it from some audiences.",
    isRule: true,
  },
  "withheld-in-output": {
    severity: "error",
    summary: "Words of something withheld stand in an audience's output.",
  },
  "withheld-words-shown": {
    severity: "info",
    summary:
      "Words that are withheld stand in an audience's output, and are allowed: they are commonplace, stand in a source that the audience is shown, or are allowed.",
  },
  "footer-missing-in-pdf": {
    severity: "error",
    summary: "A printed page lacks its slide's citation footer or marking.",
  },
  "page-count": { severity: "error", summary: "A printed deck does not have one page per slide." },
  "handout-incomplete": {
    severity: "error",
    summary: "A printed handout lacks a page's marking or number, a slide, or a note on a source.",
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
