/** The page of a panel: nothing but a frame that shows another address. */

/** Returns HTML that may show `address`, an address of this machine, and nothing else. */
export function framePage(address: string): string {
  const { origin } = new URL(address);
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src ${origin}; style-src 'unsafe-inline'">
<style>html, body { height: 100%; margin: 0; padding: 0; overflow: hidden } iframe { width: 100%; height: 100%; border: 0 }</style>
</head>
<body><iframe title="Preview" src="${escaped(address)}" allow="clipboard-read; clipboard-write; fullscreen"></iframe></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
