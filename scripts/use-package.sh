#!/usr/bin/env bash
# Works with the package that is installed in the working folder, as its users do. The argument is the project's folder.
set -euo pipefail
root=$1
work=$(mktemp -d ./work.XXXXXX)
trap 'rm -rf "$work"' EXIT
export PATH="$PWD/node_modules/.bin:$PATH"

cp -R "$root/briefs/harbour-bridge" "$work/brief"
cd "$work"
echo "Node $(node --version):"
citedeck --version
citedeck check brief
explained=$(citedeck explain single-origin)
[[ $explained == *"What it means"* ]] || { echo "The package explains no diagnostic"; exit 1; }
citedeck schema sources --out sources.schema.json
[ -s sources.schema.json ] || { echo "The package has no schema"; exit 1; }
# in a brief of its own, as it adds to it; sources are read in a process of their own, which must be found in the package, too
mkdir adding && printf 'title: Adding\nslides: []\n' > adding/brief.yaml
printf '<title>A page</title><p>The words of the page.</p>' > page.html
citedeck source add page.html --brief adding
citedeck build brief --out out
for file in deck.html slides.pdf evidence.json; do
  find out -name "$file" -size +1k | grep -q . || { echo "The package made no $file"; exit 1; }
done
cp "$root/tests/sources/pdf/shift-jis.pdf" .
citedeck source add shift-jis.pdf --id shift-jis --brief brief/brief.yaml
grep -qr "橋は火曜日に閉鎖された" brief/sources || { echo "The package reads no East Asian PDF"; exit 1; }
node --input-type=module -e '
  import { compile, fileReader, briefResources } from "citedeck";
  const brief = "brief/brief.yaml";
  const { decks } = compile({ brief, read: fileReader(), ...briefResources(brief) });
  if (decks.length === 0) throw new Error("The library compiled no deck");
'
echo "The package works on Node $(node --version)."
