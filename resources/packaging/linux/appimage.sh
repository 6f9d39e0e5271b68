#!/bin/sh
# An AppImage from the folder that build.sh made: appimage.sh DIST. Needs appimagetool on the PATH.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
dist=$(cd "$1" && pwd)
app="$dist/CQI_Desktop.AppDir"
rm -rf "$app"
mkdir -p "$app/usr/lib" "$app/usr/share/mime/packages"
cp -a "$dist/cqi-desktop" "$app/usr/lib/cqi-desktop"
cp "$here/org.cqi.desktop.desktop" "$app/"
cp "$here/../../icons/cqi-desktop.png" "$app/org.cqi.desktop.png"
cp "$here/org.cqi.desktop.xml" "$app/usr/share/mime/packages/"
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
sed -i 's/^Exec=.*/Exec=AppRun %f/; /^TryExec=/d' "$app/org.cqi.desktop.desktop"
cd "$dist" && ARCH="$(uname -m)" appimagetool "$app" "CQI_Desktop-$(uname -m).AppImage"
