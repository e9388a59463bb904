/** Tells style sheets from the YAML of a brief, by the name of the file. */
export function isStyleSheet(file: string): boolean {
  return /\.css$/i.test(file);
}
