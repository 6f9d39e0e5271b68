; Inno Setup 6: the installer for Windows, for one person (no administrator) or for all.
;   iscc /DVersion=0.1.0 /DSource=DIST\cqi-desktop resources\packaging\windows\installer.iss
; Without administrator rights it goes to the person's own programs. Books, settings and the log are elsewhere, in the
; person's data, and uninstalling leaves them. A book that is double-clicked while its window is open shows that window.
; Silent: cqi-desktop-0.1.0.exe /VERYSILENT /SUPPRESSMSGBOXES

#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif
#ifndef Source
  #define Source "..\..\..\dist\cqi-desktop"
#endif

[Setup]
AppId={{7B4A6E5C-3C1D-4B7B-9E0C-0C1D5A1F2C31}
AppName=CQI Desktop
AppVersion={#Version}
AppPublisher=Carrefour Québec International
VersionInfoVersion={#Version}
DefaultDirName={autopf}\CQI Desktop
DefaultGroupName=CQI Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
Compression=lzma2
SolidCompression=yes
LicenseFile=..\..\..\LICENSE
SetupIconFile=..\..\icons\cqi-desktop.ico
UninstallDisplayIcon={app}\CQI Desktop.exe
OutputBaseFilename=cqi-desktop-{#Version}
CloseApplications=yes

[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
fr.Association=Ouvrir les carnets (.cqi) avec CQI Desktop
en.Association=Open books (.cqi) with CQI Desktop
fr.DesktopIcon=Mettre une icône sur le bureau
en.DesktopIcon=Put an icon on the desktop
fr.CommandLine=Rendre la commande « cqi-desktop » disponible dans l’invite de commandes
en.CommandLine=Make the command “cqi-desktop” available in the command prompt
fr.BookType=Carnet CQI
en.BookType=CQI book
fr.Launch=Ouvrir CQI Desktop
en.Launch=Open CQI Desktop

[Tasks]
Name: "association"; Description: "{cm:Association}"
Name: "desktop"; Description: "{cm:DesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:CommandLine}"; Flags: unchecked

[InstallDelete]
; Modules of an earlier version must not stay beside those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\CQI Desktop"; Filename: "{app}\CQI Desktop.exe"
Name: "{autodesktop}\CQI Desktop"; Filename: "{app}\CQI Desktop.exe"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\.cqi\OpenWithProgids"; ValueType: string; ValueName: "CqiDesktop.Book"; ValueData: ""; Flags: uninsdeletevalue; Tasks: association
Root: HKA; Subkey: "Software\Classes\CqiDesktop.Book"; ValueType: string; ValueData: "{cm:BookType}"; Flags: uninsdeletekey; Tasks: association
Root: HKA; Subkey: "Software\Classes\CqiDesktop.Book\DefaultIcon"; ValueType: string; ValueData: "{app}\CQI Desktop.exe,0"; Tasks: association
Root: HKA; Subkey: "Software\Classes\CqiDesktop.Book\shell\open\command"; ValueType: string; ValueData: """{app}\CQI Desktop.exe"" ""%1"""; Tasks: association
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Check: IsNotOnPath; Tasks: path

[Run]
Filename: "{app}\CQI Desktop.exe"; Description: "{cm:Launch}"; Flags: nowait postinstall skipifsilent

[Code]
function PathOfPerson: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Result) then
    Result := '';
end;

function IsNotOnPath: Boolean;
begin
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(PathOfPerson) + ';') = 0;
end;

{ What was added to the path at the installation is taken back, and nothing else of it. }
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Whole: string;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    Exit;
  Whole := PathOfPerson;
  Place := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', Lowercase(Whole) + ';');
  if Place > 0 then begin
    Delete(Whole, Place, Length(ExpandConstant('{app}')) + 1);
    RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Whole);
  end;
end;
