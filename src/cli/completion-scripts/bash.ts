/**
 * The script that completes calls in bash 3.2 and later, without the package bash-completion. Words go to the program as
 * they are: nothing that is typed is evaluated.
 */
export const BASH_SCRIPT = `# Completes calls of citedeck in bash.
_citedeck() {
  local words=() word at next answer line cur
  # bash parts words at "=" and ":", which are put together again.
  for ((at = 1; at <= COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if ((at > 1)) && { [[ $word == [=:]* ]] || [[ \${words[\${#words[@]} - 1]} == *[=:] && -n $word ]]; } &&
      [[ \${COMP_LINE:0:COMP_POINT} == *"\${words[\${#words[@]} - 1]}$word"* ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  cur=\${words[\${#words[@]} - 1]}
  COMPREPLY=()
  answer=$(citedeck complete -- "\${words[@]}" 2>/dev/null) || return 0
  while IFS= read -r line; do
    if [[ $line == :* ]]; then next=\${line#:}; else COMPREPLY+=("\${line%%$'\\t'*}"); fi
  done <<<"$answer"
  # Of a value after "=", bash inserts only what follows it.
  cur=\${cur##*=}
  if ((next == 0)); then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$cur")
  elif ((next == 16)); then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$cur")
  fi
}
complete -F _citedeck citedeck
`;
