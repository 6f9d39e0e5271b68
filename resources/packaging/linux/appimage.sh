#!/bin/sh
# An AppImage from the folder that build.sh made: appimage.sh DIST. appimagetool, on the PATH, packs it; it fetches the
# runtime that starts an AppImage unless APPIMAGE_RUNTIME names a file of it. Without the tool the folder is made and
# checked all the same, and runs as it is.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
icons=$(cd "$here/../../icons" && pwd)
dist=$(cd "$1" && pwd)
app="$dist/CQI_Desktop.AppDir"
share="$app/usr/share"
rm -rf "$app"
mkdir -p "$app/usr/lib" "$share/applications" "$share/icons/hicolor/256x256/apps" "$share/metainfo" "$share/mime/packages"
cp -a "$dist/cqi-desktop" "$app/usr/lib/cqi-desktop"
sed 's/^Exec=.*/Exec=AppRun %f/; /^TryExec=/d' "$here/org.cqi.desktop.desktop" >"$app/org.cqi.desktop.desktop"
cp "$app/org.cqi.desktop.desktop" "$share/applications/"
cp "$icons/cqi-desktop.png" "$app/org.cqi.desktop.png"
cp "$icons/cqi-desktop.png" "$share/icons/hicolor/256x256/apps/org.cqi.desktop.png"
cp "$here/org.cqi.desktop.xml" "$share/mime/packages/"
cp "$here/org.cqi.desktop.metainfo.xml" "$share/metainfo/org.cqi.desktop.metainfo.xml"
cat >"$app/AppRun" <<'RUN'
#!/bin/sh
# A book opened by its icon comes as the only word; words of the command line pass as they are.
here=$(dirname "$(readlink -f "$0")")
case "${1:-}" in
    "") exec "$here/usr/lib/cqi-desktop/cqi-desktop-window" ;;
    *.cqi) exec "$here/usr/lib/cqi-desktop/cqi-desktop-window" "$1" ;;
    *) exec "$here/usr/lib/cqi-desktop/cqi-desktop" "$@" ;;
esac
RUN
chmod +x "$app/AppRun"
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$app/org.cqi.desktop.desktop"
fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$share/metainfo/org.cqi.desktop.metainfo.xml"
fi
"$app/AppRun" --version
if ! command -v appimagetool >/dev/null; then
    echo "Not packed: appimagetool is needed. The folder runs as it is: $app/AppRun"
    exit 0
fi
cd "$dist"
ARCH="$(uname -m)" appimagetool ${APPIMAGE_RUNTIME:+--runtime-file "$APPIMAGE_RUNTIME"} \
    "$app" "CQI_Desktop-$(uname -m).AppImage"
