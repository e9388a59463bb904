/** The site: Starlight over the pages of docs/, in the product's own colours and faces. */
import { readFileSync } from "node:fs";
import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";

const { SITE_BASE: base, SITE_URL: site } = process.env;
const sidebar = JSON.parse(readFileSync(new URL("sidebar.json", import.meta.url), "utf8"));

export default defineConfig({
  base,
  site,
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "citedeck",
      sidebar: [{ label: "Gallery", slug: "gallery" }, ...sidebar],
      customCss: [
        "@fontsource/source-sans-3/latin-400.css",
        "@fontsource/source-sans-3/latin-400-italic.css",
        "@fontsource/source-sans-3/latin-600.css",
        "@fontsource/source-serif-4/latin-600.css",
        "./src/styles/site.css",
      ],
      expressiveCode: { themes: ["github-dark", "github-light"], styleOverrides: { borderRadius: "4px" } },
      pagination: false,
    }),
  ],
});
