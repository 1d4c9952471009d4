; The installer for Windows: for whoever runs it, without an administrator, in Swedish and English.
;
;   wise-feedback-VERSION-windows.exe [/S] [/D=FOLDER]
;
; /S asks nothing. Exit status: 0 done, 2 stopped with a reason: the program is open, or a newer
; version is installed. What was written in the program lies elsewhere and is never touched.
; Compiled by installer/windows.py, which defines what is not defined here.

Unicode true
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor ${PACKING}

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"
!include "${PARTS}\kinds.nsh"

!define NAME "Wise Feedback"
!define EXE "wise-feedback.exe"
!define KEY "Software\Wise Feedback"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Wise Feedback"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "Folder"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "${VENDOR}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${VENDOR}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Swedish"

LangString NotThisWindows ${LANG_ENGLISH} "Wise Feedback needs a 64-bit Windows 10 or newer."
LangString NotThisWindows ${LANG_SWEDISH} "Wise Feedback behöver Windows 10 eller nyare, 64 bitar."
LangString IsOpen ${LANG_ENGLISH} "Wise Feedback is open. Close it, then try again."
LangString IsOpen ${LANG_SWEDISH} "Wise Feedback är öppet. Stäng det och försök igen."
LangString IsNewer ${LANG_ENGLISH} "A newer version is installed: $0. An older program cannot open what a newer one has kept. Nothing was changed."
LangString IsNewer ${LANG_SWEDISH} "En nyare version är installerad: $0. Ett äldre program kan inte öppna det ett nyare har sparat. Ingenting ändrades."
LangString DataStays ${LANG_ENGLISH} "Your data stays in $LOCALAPPDATA\${NAME}."
LangString DataStays ${LANG_SWEDISH} "Dina data ligger kvar i $LOCALAPPDATA\${NAME}."

!macro Stop TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend

; A program that runs keeps its file to itself.
!macro RefuseWhileOpen
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${EXE}" a
    ${If} ${Errors}
      !insertmacro Stop "$(IsOpen)"
    ${EndIf}
    FileClose $1
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro Stop "$(NotThisWindows)"
  ${EndIf}
  ReadRegStr $0 HKCU "${KEY}" "Version"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro Stop "$(IsNewer)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  !insertmacro RefuseWhileOpen
  ; What an older version had and this one has not goes with its own list.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"
  !insertmacro PutKinds
  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "Version" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${VENDOR}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; kinds of files have changed
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileOpen
  !include "${PARTS}\files.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro DropKinds
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DetailPrint "$(DataStays)"
SectionEnd
