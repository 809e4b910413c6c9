# Completion of serviceplan in PowerShell. In $PROFILE: serviceplan completion powershell | Out-String | Invoke-Expression

Register-ArgumentCompleter -Native -CommandName serviceplan -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text })
    # PowerShell hands no empty word to a program, so a flag stands for it.
    $flags = if ($wordToComplete -eq '') { @('--new-word') } else { @() }
    foreach ($line in (& serviceplan __complete @flags '--' @words 2>$null)) {
        $value, $description = $line -split "`t", 2
        # Without results PowerShell completes names of files.
        if ($value -eq ':files') { return }
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
    }
}
