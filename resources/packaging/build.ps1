# Build the program and its installer on Windows: build.ps1 [-Dist DIR]. Inno Setup (iscc) makes the installer if it is there.
param([string]$Dist = "dist")
$ErrorActionPreference = "Stop"

# A program that fails does not stop PowerShell by itself.
function Invoke-Checked([string]$Program, [string[]]$Words) {
    & $Program @Words
    if ($LASTEXITCODE) { throw "$Program ended with status $LASTEXITCODE" }
}

$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$Dist = (New-Item -ItemType Directory -Force $Dist).FullName
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
try {
    Invoke-Checked "python" @("-m", "venv", "$work\venv")
    $python = "$work\venv\Scripts\python.exe"
    Invoke-Checked $python @("-m", "pip", "install", "-q", $root, "pyinstaller>=6.10")
    Invoke-Checked $python @("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", $Dist,
        "--workpath", "$work\build", "$root\resources\packaging\cqi-desktop.spec")
} finally {
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $work
}

$version = & "$Dist\cqi-desktop\cqi-desktop.exe" --version
if ($LASTEXITCODE) { throw "the program does not start" }
$number = ($version -split " ")[-1]
Compress-Archive -Force "$Dist\cqi-desktop" "$Dist\cqi-desktop-$number-portable.zip"

$iscc = @((Get-Command iscc -ErrorAction SilentlyContinue).Source, "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe") |
    Where-Object { $_ -and (Test-Path $_) } | Select-Object -First 1
if ($iscc) {
    Invoke-Checked $iscc @("/DVersion=$number", "/DSource=$Dist\cqi-desktop", "/O$Dist", "$PSScriptRoot\windows\installer.iss")
} else {
    Write-Warning "No installer: Inno Setup 6 is not here. The portable folder is complete."
}
