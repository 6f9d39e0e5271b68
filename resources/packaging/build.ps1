# Build the program and its installer on Windows: build.ps1 [-Dist DIR]. Inno Setup (iscc) makes the installer if it is there.
param([string]$Dist = "dist")
$ErrorActionPreference = "Stop"
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
python -m venv "$work\venv"
& "$work\venv\Scripts\pip" install -q $root "pyinstaller>=6.10"
& "$work\venv\Scripts\python" -m PyInstaller --noconfirm --log-level WARN --distpath $Dist --workpath "$work\build" "$root\resources\packaging\cqi-desktop.spec"
if ($LASTEXITCODE) { exit $LASTEXITCODE }
$version = & "$Dist\cqi-desktop\cqi-desktop.exe" --version
$number = ($version -split " ")[-1]
Compress-Archive -Force "$Dist\cqi-desktop" "$Dist\cqi-desktop-$number-portable.zip"
if (Get-Command iscc -ErrorAction SilentlyContinue) {
    iscc "/DVersion=$number" "/DSource=$((Resolve-Path $Dist).Path)\cqi-desktop" "/O$Dist" "$PSScriptRoot\windows\installer.iss"
}
Remove-Item -Recurse -Force $work
