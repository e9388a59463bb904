/** What names of files and folders are to systems other than this one: which of them are the same, and which cannot be. */

/**
 * Returns what stays the same where two names lead to the same file on some system: macOS and Windows take no notice of case, macOS of how a
 * letter with a mark is encoded, and Windows of full stops and spaces at the end.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFC")
    .replace(/(?<![. ])[. ]+$/, "");
}

/** True where no file or folder on Windows can have the name, with or without an extension. */
export function isImpossibleName(name: string): boolean {
  return DEVICE.test(name) || FORBIDDEN.test(name) || /[. ]$/.test(name);
}

/** Windows keeps these for devices, whatever follows a full stop (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i;

const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/u;
