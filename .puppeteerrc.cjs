/** The repository prints with @sparticuz/chromium or an installed browser; puppeteer's own download must not break `npm ci`. */
module.exports = { skipDownload: true };
