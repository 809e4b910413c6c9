# Completion of serviceplan in fish. Once: serviceplan completion fish > ~/.config/fish/completions/serviceplan.fish

function __serviceplan_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($words[1] __complete -- $words[2..-1] "$current" 2> /dev/null)
    if test "$lines[1]" = ':files'
        __fish_complete_path "$current"
    else
        string join \n -- $lines
    end
end

complete -c serviceplan -f -a '(__serviceplan_complete)'
