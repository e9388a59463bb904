/** An address as a QR code, for a phone's camera. */

/** Returns lines of half blocks, light on dark as terminals mostly are. */
export async function qrLines(address: string): Promise<string> {
  const { renderUnicodeCompact } = await import("uqr");
  return renderUnicodeCompact(address, { border: 2 });
}

/** Returns an `svg` element. */
export async function qrDrawing(address: string): Promise<string> {
  const { renderSVG } = await import("uqr");
  return renderSVG(address, { border: 3 });
}
