/** Returns the media type of an output by its name, as a server declares it; undefined for any other file. */
export function mediaTypeOf(file: string): string | undefined {
  return TYPES[file.slice(file.lastIndexOf(".") + 1)];
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json",
  pdf: "application/pdf",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};
