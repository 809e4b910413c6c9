# Completion of serviceplan in bash. In ~/.bashrc: source <(serviceplan completion bash)

_serviceplan() {
  local line=${COMP_LINE:0:COMP_POINT} value description
  local -a words
  read -ra words <<< "$line"
  [[ $line == *[[:blank:]] ]] && words+=('')
  # Bash splits words at = and : too, and puts in only what comes after them.
  local current=${words[${#words[@]} - 1]}
  local kept=${current%"${current##*[=:]}"}
  COMPREPLY=()
  while IFS=$'\t' read -r value description; do
    # Without a reply bash completes names of files.
    [[ $value == :files ]] && return
    COMPREPLY+=("${value#"$kept"}")
  done < <("${words[0]}" __complete -- "${words[@]:1}" 2> /dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[#=] ]] && compopt -o nospace
  return 0
}

complete -o default -F _serviceplan serviceplan
