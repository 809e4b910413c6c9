#compdef serviceplan
# Completion of serviceplan in zsh. In ~/.zshrc, after compinit: source <(serviceplan completion zsh)

_serviceplan() {
  local line value
  local -a lines whole begun
  lines=("${(@f)$("${words[1]}" __complete -- "${(@Q)words[2,CURRENT]}" 2> /dev/null)}")
  if [[ ${lines[1]} == ':files' ]]; then
    _files
    return
  fi
  for line in $lines; do
    value=${line%%$'\t'*}
    line="${value//:/\\:}:${line#*$'\t'}"
    if [[ $value == *[#=] ]]; then begun+=("$line"); else whole+=("$line"); fi
  done
  (( $#whole )) && _describe -t values serviceplan whole
  (( $#begun )) && _describe -t values serviceplan begun -S ''
}

compdef _serviceplan serviceplan
