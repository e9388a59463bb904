#!/usr/bin/env bash
# Packs the package, installs the tarball in an empty folder, and builds a brief there with its `citedeck`.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

tarball=$(npm pack --silent --pack-destination "$scratch" | tail -n 1)
cp -R briefs/harbour-bridge "$scratch/brief"
cd "$scratch"
npm init --yes >/dev/null
# The browser comes from a development dependency here, since CI may reach no download.
npm install --no-audit --no-fund "./$tarball" "@sparticuz/chromium@$(node -p "require('$root/node_modules/@sparticuz/chromium/package.json').version")"
npx --no-install citedeck --version
npx --no-install citedeck check brief
# in a brief of its own, as it adds to it; sources are read in a process of their own, which must be found in the package, too
mkdir adding && printf 'title: Adding\nslides: []\n' > adding/brief.yaml
printf '<title>A page</title><p>The words of the page.</p>' > page.html
npx --no-install citedeck source add page.html --brief adding
npx --no-install citedeck build brief --out out
for file in deck.html slides.pdf evidence.json; do
  find out -name "$file" -size +1k | grep -q . || { echo "The package made no $file"; exit 1; }
done
cp "$root/tests/sources/pdf/shift-jis.pdf" .
npx --no-install citedeck source add shift-jis.pdf --id shift-jis --brief brief/brief.yaml
grep -qr "橋は火曜日に閉鎖された" brief/sources || { echo "The package reads no East Asian PDF"; exit 1; }
node --input-type=module -e '
  import { compile, fileReader, houseFiles } from "citedeck";
  const brief = "brief/brief.yaml";
  const { decks } = compile({ brief, read: fileReader(), ...houseFiles(brief) });
  if (decks.length === 0) throw new Error("The library compiled no deck");
'
echo "The package works."
