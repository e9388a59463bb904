/** The script that completes calls in fish. */
export const FISH_SCRIPT = `# Completes calls of citedeck in fish.
function __citedeck_complete
  set -l words (commandline -opc)[2..-1]
  set -l typed (commandline -ct)
  set -l next 4
  for line in (citedeck complete -- $words "$typed" 2>/dev/null)
    if string match -q ':*' -- $line
      set next (string sub -s 2 -- $line)
    else
      # A value after "=" is completed together with its option.
      set -l option (string match -r '^--[^=]+=' -- $typed)
      echo "$option$line"
    end
  end
  switch $next
    case 0
      __fish_complete_path $typed
    case 16
      __fish_complete_directories $typed ''
  end
end
complete -c citedeck -f -a '(__citedeck_complete)'
`;
