#!/usr/bin/env bash
# Does what a new user does with the package that is installed in the working folder, in an empty folder and with nothing but help and messages.
set -euo pipefail
work=$(mktemp -d ./new-user.XXXXXX)
trap 'rm -rf "$work"' EXIT
export PATH="$PWD/node_modules/.bin:$PATH"
cd "$work"

fail() { echo "As a new user: $1" >&2; exit 1; }

# `npm create citedeck` calls this program. What it prints says where to go on.
create-citedeck --help | grep -q -- --template || fail "the help does not say what there is to begin with"
create-citedeck quay --yes --title "The quay road: what is known" --audience "Council:AMBER, Public:CLEAR" | tee made.txt
next=$(sed -n 's/^  cd //p' made.txt)
cd "$next"
# This script may itself run below an npx, whose package is not the one that is asked for here.
env -u npm_config_package npx --no-install citedeck --version
citedeck check | grep "no problems" || fail "the new brief has problems"

# The mistake that it says to try, and the fix.
read -r line to from < <(sed -nE 's/.*in line ([0-9]+) of brief.yaml, write ([0-9,.]+) instead of ([0-9,.]+)\.$/\1 \2 \3/p' ../made.txt)
cp brief.yaml before.yaml
sed -i.old "${line}s/$from/$to/" brief.yaml
if citedeck check > refused.txt; then fail "a changed digit passes"; fi
grep -q "brief.yaml:$line:" refused.txt || fail "the changed digit is not shown"
if citedeck build --format html,evidence > refused.txt; then fail "a changed digit is built"; fi
citedeck check --fix=misquotation
cmp brief.yaml before.yaml || fail "the fix does not bring the words back"

# Three sources of its own, of three kinds. The IDs are those that are printed.
cat > tides.txt <<'TEXT'
Spring tides and the quay road

The quay road was closed on 14 days in 2025. In 2024 it had been 9 days. The harbour office counts a day as closed when the water stands on the road for more than ten minutes.
TEXT
cat > plan.md <<'TEXT'
# A wall for the quay road

The wall is to be 340 metres long. Building it would take two summers, and the first one could be 2027.

The engineers put the cost at 2.6 million euros.
TEXT
cat > traders.html <<'TEXT'
<!doctype html><html lang="en"><head><title>Traders want the road open</title><meta name="author" content="Ines Vale"></head>
<body><article><h1>Traders want the road open</h1>
<p>The traders of the fish market met on Monday evening, in the old auction hall, to speak about the quay road and the tides.</p>
<p>“We lose a morning whenever the water comes,” said Jonas Feld, who speaks for the fish market. He has counted them for years.</p>
<p>The traders have written to the council. They ask for a wall, and for a sign that says in time when the road will be closed.</p>
</article></body></html>
TEXT
for file in tides.txt plan.md traders.html; do citedeck source add "$file" 2>&1 | tee -a added.txt; done
mapfile -t sources < <(sed -nE 's/^Added "([^"]+)" to sources.yaml:$/\1/p' added.txt)
[ "${#sources[@]}" = 3 ] || fail "it is not said which three sources were added"

citedeck excerpt add "${sources[0]}" "The quay road was closed on 14 days in 2025." --id closed
citedeck excerpt add "${sources[0]}" "In 2024 it had been 9 days." --id before
citedeck excerpt add "${sources[1]}" "The wall is to be 340 metres long." --id wall
citedeck excerpt add "${sources[1]}" "The engineers put the cost at 2.6 million euros." --id cost
citedeck excerpt add "${sources[2]}" "We lose a morning whenever the water comes" --id traders
if citedeck excerpt add "${sources[0]}" "The quay road was closed on 15 days" 2> refused.txt; then fail "invented words become an excerpt"; fi
grep -q "14" refused.txt || fail "it is not said what the source has instead"

# The edit: the slides of one's own, in place of those that came with it.
sed -n '/^slides:/q;p' brief.yaml > head.txt
cat head.txt - > brief.yaml <<'YAML'
slides:
  - id: cover
    layout: title
    tlp: CLEAR
  - id: quay-road
    tlp: CLEAR
    title: The quay road is closed more often
    points:
      - In 2025 it was closed on 14 days, after 9 in 2024. [@closed; @before]
      - The fish market says that “we lose a morning whenever the water comes”. [@traders]
      - A wall of 340 metres would cost 2.6 million euros. [@wall; @cost]
      - text: The council will probably not pay for it alone.
        kind: judgement
        confidence: moderate
        tlp: AMBER
YAML
citedeck check > checked.txt || { cat checked.txt; fail "the edited brief has errors"; }
cat checked.txt
if grep -qE "^brief.yaml: .*(error|warning)" checked.txt; then fail "the edited brief has warnings"; fi

# The preview, from start to end.
citedeck preview --port 0 > preview.txt 2> preview-told.txt &
preview=$!
for _ in $(seq 300); do grep -q http preview.txt && break; sleep 0.2; done
address=$(grep -o 'http://[^ ]*' preview.txt | head -n 1)
node -e '
  fetch(process.argv[1]).then(async (answer) => {
    const page = await answer.text();
    if (!answer.ok || !page.includes("<html")) throw new Error(`The preview answers ${answer.status}`);
  });
' "$address"
kill -INT "$preview"
wait "$preview" || true
if kill -0 "$preview" 2> /dev/null; then fail "the preview does not end"; fi

citedeck build
for audience in council public; do
  for file in deck.html slides.pdf handout.pdf evidence.json; do
    [ -s "dist/brief/$audience/$file" ] || fail "no $file was made for $audience"
  done
done
grep -q "340 metres" dist/brief/public/deck.html || fail "the point is not in the deck"
grep -q "will probably not pay" dist/brief/council/deck.html || fail "the judgement is not in the council's deck"
if grep -q "will probably not pay" dist/brief/public/deck.html; then fail "what is withheld is in the public's deck"; fi
citedeck doctor
echo "A new user comes from nothing to decks on Node $(node --version)."
