/** Which fields slides of a layout may have. */
import { CONTENT_FIELDS, type ContentField, fieldsOf, LAYOUT_FIELDS } from "../../model/layouts.ts";

/** True where slides of `layout` show `field`. Titles, notes and selection are not content, and are always kept. */
export function shows(layout: string, field: string): boolean {
  const fields = fieldsOf(layout);
  return fields === undefined || !isContentField(field) || fields.shows.includes(field);
}

/** Returns the layouts that show `field`, in the table's order. */
export function layoutsShowing(field: string): readonly string[] {
  return Object.keys(LAYOUT_FIELDS).filter((layout) => isContentField(field) && shows(layout, field));
}

function isContentField(field: string): field is ContentField {
  return CONTENT_FIELDS.some((known) => known === field);
}
