/** The script that completes calls in zsh, whether it is sourced or lies in a folder of `fpath` as `_citedeck`. */
export const ZSH_SCRIPT = `#compdef citedeck
# Completes calls of citedeck in zsh.
_citedeck() {
  local line word about next
  local -a found
  while IFS= read -r line; do
    if [[ $line == :* ]]; then
      next=\${line#:}
    else
      word=\${\${line%%$'\\t'*}//:/\\\\:}
      about=\${line#*$'\\t'}
      found+=("$word\${about:+:$about}")
    fi
  done < <(citedeck complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  # A value after "=" is completed by itself.
  if [[ $PREFIX == --*=* ]]; then compset -P '--*='; fi
  (( \${#found} )) && _describe -V citedeck found
  case $next in
    0) _files ;;
    16) _files -/ ;;
  esac
}
if [[ $funcstack[1] == _citedeck ]]; then
  _citedeck "$@"
else
  compdef _citedeck citedeck
fi
`;
