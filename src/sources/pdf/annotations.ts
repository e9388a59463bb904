/** Reads what was filled in or written on a PDF's page (32000-1, 12.5 and 12.7). */
import * as z from "zod";

/** In points from the page's left and lower edge. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** What the page shows: a form's value beside its label, or words that somebody put there. */
export interface Written {
  readonly kind: "field" | "words";
  readonly text: string;
  readonly box: Box;
}

export interface Annotations {
  readonly shown: readonly Written[];
  /** What opens only when a reader clicks on its mark. */
  readonly notes: readonly string[];
}

const shape = z.object({
  subtype: z.string(),
  rect: z.array(z.number()),
  annotationFlags: z.number().catch(0).default(0),
  fieldType: z.string().nullable().catch(null).default(null),
  fieldValue: z
    .union([z.string(), z.array(z.string())])
    .nullable()
    .catch(null)
    .default(null),
  options: z
    .array(z.object({ exportValue: z.string().nullable(), displayValue: z.string().nullable() }))
    .catch([])
    .default([]),
  checkBox: z.boolean().catch(false).default(false),
  radioButton: z.boolean().catch(false).default(false),
  buttonValue: z.string().nullable().catch(null).default(null),
  password: z.boolean().catch(false).default(false),
  contentsObj: z.object({ str: z.string() }).catch({ str: "" }).default({ str: "" }),
});

type Annotation = z.infer<typeof shape>;

/** Invisible, hidden and not viewable: the first, second and sixth bit. */
const HIDDEN = 1 | 2 | 32;

/** Returns the content of PDF.js' annotations of a page. */
export function readAnnotations(annotations: readonly unknown[]): Annotations {
  const seen = annotations
    .flatMap((annotation) => {
      const read = shape.safeParse(annotation);
      return read.success ? [read.data] : [];
    })
    .filter(({ annotationFlags, password }) => (annotationFlags & HIDDEN) === 0 && !password);
  return {
    shown: seen.flatMap((annotation) => {
      const written = writtenOn(annotation);
      return written === undefined ? [] : [{ ...written, box: boxOf(annotation) }];
    }),
    notes: seen.filter(isNote).map(({ contentsObj }) => oneLine(contentsObj.str)),
  };
}

function writtenOn(annotation: Annotation): Pick<Written, "kind" | "text"> | undefined {
  const { subtype, contentsObj } = annotation;
  if (subtype === "Widget") {
    const text = filledInto(annotation);
    return text === "" ? undefined : { kind: "field", text };
  }
  if (subtype !== "FreeText" || contentsObj.str.trim() === "") return undefined;
  return { kind: "words", text: contentsObj.str.trim() };
}

function filledInto(annotation: Annotation): string {
  const { fieldType, fieldValue, checkBox, radioButton, buttonValue } = annotation;
  const values = [fieldValue ?? []].flat();
  if (checkBox || radioButton) {
    const [value = "Off"] = values;
    const isOn = radioButton ? value === buttonValue : value !== "Off" && value !== "";
    return radioButton ? (isOn ? "◉" : "○") : isOn ? "☒" : "☐";
  }
  if (fieldType === "Tx") return oneLine(values.join(" "));
  return fieldType === "Ch" ? values.map((value) => displayOf(value, annotation)).join(", ") : "";
}

function displayOf(value: string, { options }: Annotation): string {
  return oneLine(options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value);
}

function boxOf({ rect }: Annotation): Box {
  const [x = 0, y = 0, otherX = x, otherY = y] = rect;
  return {
    left: Math.min(x, otherX),
    bottom: Math.min(y, otherY),
    right: Math.max(x, otherX),
    top: Math.max(y, otherY),
  };
}

const NOTES: readonly string[] = [
  "Text Highlight Underline Squiggly StrikeOut Caret Stamp Ink Square Circle Line Polygon PolyLine",
].flatMap((names) => names.split(" "));

function isNote({ subtype, contentsObj }: Annotation): boolean {
  return NOTES.includes(subtype) && contentsObj.str.trim() !== "";
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
