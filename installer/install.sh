#!/bin/sh
# Installs @NAME@ @VERSION@ for whoever runs this, without root and without a network.
#
#   sh FILE.run               install, or bring an older one up to date
#   sh FILE.run --uninstall   remove the program; your data stays where it is. Without the file:
#                             sh ~/.local/lib/wise-feedback/uninstall.sh
#   sh FILE.run --help
#
# Exit status: 0 done, 1 something of the system failed, 2 not started as above, 3 this system lacks
# something, 4 the program is open, 5 a newer version is installed, 6 the file is damaged.
set -eu
umask 022

name="@NAME@"
command="@NAME_OF_COMMAND@"
command_line="@COMMAND_LINE@"
version="@VERSION@"
machine="@MACHINE@"
glibc="@GLIBC@"
libraries="@LIBRARIES@"
kilobytes="@KILOBYTES@"
packer="@PACKED@"
lines=@LINES@ # of this script, with the first of what is packed behind it

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in sv*) swedish=1 ;; *) swedish= ;; esac

say() { # in English, in Swedish
    if [ "$swedish" ]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi
}

stop() { # status, in English, in Swedish
    status=$1
    shift
    say "$@" >&2
    exit "$status"
}

newline="
"
case "${HOME:-}" in
    *"$newline"*) home= ;; # no menu entry can name it
    /*) home="$HOME" ;;
    *) home= ;;
esac
if [ "$home" = "" ]; then
    stop 3 "HOME does not name a folder, so there is nowhere to install to." \
        "HOME anger ingen mapp, så det finns ingenstans att installera."
fi
home="${home%/}"
target="$home/.local/lib/$command"
commands="$home/.local/bin"
share="$home/.local/share"
case "${XDG_DATA_HOME:-}" in /*) share="$XDG_DATA_HOME" ;; esac # no other counts, says the XDG

is_open() {
    real=$(readlink -f "$target") || return 1
    for process in /proc/[0-9]*/exe; do
        case "$(readlink "$process" 2>/dev/null || true)" in "$real/$command"*) return 0 ;; esac
    done
    return 1
}

refuse_while_open() {
    if is_open; then
        stop 4 "$name is open. Close it, then try again." "$name är öppet. Stäng det och försök igen."
    fi
}

begin_alone() {
    exec 9<"$home/.local/lib"
    if ! { flock -n 9 2>/dev/null || [ $? != 1 ]; }; then # another status is a system without it
        stop 4 "$name is being installed or removed already. Wait for that to end, then try again." \
            "$name installeras eller tas redan bort. Vänta tills det är klart och försök igen."
    fi
    # What an earlier try may have left when the power went.
    if [ -e "$target.old" ] && [ ! -e "$target" ]; then mv "$target.old" "$target"; fi
    rm -rf "$target.old" "$target.new"
}

refuse_foreign() {
    if [ -e "$target" ] && [ ! -f "$target/VERSION" ]; then
        stop 1 "There is something else in $target. Move it away, then try again. Nothing was changed." \
            "Det ligger något annat i $target. Flytta det och försök igen. Ingenting ändrades."
    fi
}

refuse_home_of_others() {
    if [ "$(stat -L -c %u "$home/")" != "$(id -u)" ]; then
        stop 3 "$home belongs to somebody else. Run this as yourself, without sudo." \
            "$home tillhör någon annan. Kör det här som dig själv, utan sudo."
    fi
}

refuse_missing_tools() {
    for tool in "$packer" tar sha256sum getconf; do
        if ! command -v "$tool" >/dev/null; then
            stop 3 "The program $tool is missing. Install it with your system's own tool." \
                "Programmet $tool saknas. Installera det med systemets eget verktyg."
        fi
    done
}

refuse_other_systems() {
    if [ "$(uname -m)" != "$machine" ]; then
        stop 3 "This file is for $machine; this computer is $(uname -m)." \
            "Filen är för $machine; den här datorn är $(uname -m)."
    fi
    has=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/.* //')
    if [ -z "$has" ] || is_older "$has" "$glibc"; then
        stop 3 "This Linux is too old: glibc $glibc or newer is needed, and it has ${has:-none}." \
            "Den här Linuxversionen är för gammal: glibc $glibc eller nyare behövs, här finns ${has:-ingen}."
    fi
}

refuse_missing_libraries() {
    case "$machine" in x86_64) kind="x86-64" ;; aarch64) kind="AArch64" ;; *) return 0 ;; esac
    list=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0 # a system without one
    missing=
    for library in $libraries; do
        case "$list" in *"	$library (libc6,$kind"*) ;; *) missing="$missing $library" ;; esac
    done
    if [ "$missing" ]; then
        stop 3 "Libraries of the system are missing:$missing. Install them with its own tool, then try again." \
            "Bibliotek saknas i systemet:$missing. Installera dem med dess eget verktyg och försök igen."
    fi
}

is_older() { # whether the first version comes before the second
    [ "$1" != "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

refuse_newer() {
    there=$(cat "$target/VERSION" 2>/dev/null || true)
    if [ "$there" ] && is_older "$version" "$there"; then
        stop 5 "Version $there is installed, which is newer than $version. An older program cannot open what a newer one has kept. Nothing was changed." \
            "Version $there är installerad, och den är nyare än $version. Ett äldre program kan inte öppna det ett nyare har sparat. Ingenting ändrades."
    fi
}

refuse_too_little_room() {
    free=$(df -Pk "$1" 2>/dev/null | sed -n 's/.* \([0-9][0-9]*\)  *[0-9]*% .*/\1/p')
    if [ "$free" = "" ]; then return 0; fi # a file system that does not tell
    if [ "$free" -lt $((kilobytes + 20000)) ]; then
        stop 1 "There is too little room: $((kilobytes / 1000)) MB are needed under $1. Nothing was changed." \
            "Det finns för lite plats: $((kilobytes / 1000)) MB behövs under $1. Ingenting ändrades."
    fi
}

packed() { tail -n "+$lines" "$1"; }

unpack() { # this file, where to
    if [ "$(packed "$1" | sha256sum | cut -d ' ' -f 1)" != "@SHA256@" ]; then
        stop 6 "This file is damaged; fetch it anew. Nothing was changed." \
            "Filen är skadad; hämta den på nytt. Ingenting ändrades."
    fi
    if ! packed "$1" | "$packer" -dc | (cd "$2" && tar -x --no-same-owner); then
        stop 1 "The program could not be unpacked into $2. Nothing was changed." \
            "Programmet kunde inte packas upp i $2. Ingenting ändrades."
    fi
}

quoted() { # as an argument in a menu entry: https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
    printf '"%s"' "$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')"
}

put_share() { # the unpacked share, in which the menu entry does not know yet where the program is
    entry="$1/applications/$command.desktop"
    while IFS= read -r text; do
        case "$text" in Exec=*) text="Exec=$(quoted "$target/$command") %F" ;; esac
        printf '%s\n' "$text"
    done <"$entry" >"$1/entry" && mv "$1/entry" "$entry" || return 1
    (cd "$1" && find . -type f) | while IFS= read -r file; do
        mkdir -p "$share/$(dirname "$file")" && cp "$1/$file" "$share/$file.new" &&
            mv "$share/$file.new" "$share/$file" || exit 1
    done
}

drop_share() { # what put_share put, in a folder
    rm -f "$1/applications/$command.desktop" "$1/mime/packages/$command.xml"
    rm -f "$1"/icons/hicolor/*/apps/"$command".png "$1"/icons/hicolor/scalable/apps/"$command".svg
}

tell_desktop() { # tools that only some desktops have, and no harm without them
    update-desktop-database -q "$share/applications" 2>/dev/null || true
    update-mime-database "$share/mime" 2>/dev/null || true
    gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
}

link() { # an older file or another program of this name is left alone
    place="$commands/$1"
    case "$(readlink "$place" 2>/dev/null || true)" in
        "$target/"*) rm -f "$place" ;;
        *) if [ -e "$place" ] || [ -L "$place" ]; then return 0; fi ;;
    esac
    ln -s "$target/$1" "$place"
}

unlink_ours() {
    case "$(readlink "$commands/$1" 2>/dev/null || true)" in "$target/"*) rm -f "$commands/$1" ;; esac
}

# shellcheck disable=SC2317 # called by the trap
end_install() { # however it ends: unless all of it went well, what was there before comes back
    trap '' HUP INT TERM
    rm -rf "$fresh"
    if [ "$is_replacing" ]; then
        rm -rf "$target"
        if [ -e "$target.old" ]; then
            mv "$target.old" "$target"
        else
            unlink_ours "$command"
            unlink_ours "$command_line"
            drop_share "$share"
        fi
    fi
    rm -rf "$target.old"
}

install() { # this file
    if ! [ -f "$1" ]; then
        stop 2 "Start it as a file: sh FILE.run" "Starta det som en fil: sh FIL.run"
    fi
    refuse_home_of_others
    refuse_missing_tools
    refuse_other_systems
    refuse_missing_libraries
    refuse_foreign
    refuse_newer
    refuse_while_open
    if ! mkdir -p "$home/.local/lib" "$commands" "$share"; then
        stop 1 "Nothing can be written in $home. Nothing was changed." \
            "Det går inte att skriva i $home. Ingenting ändrades."
    fi
    begin_alone
    refuse_too_little_room "$home/.local/lib"
    fresh="$target.new"
    is_replacing=
    trap end_install EXIT
    trap 'exit 1' HUP INT TERM
    mkdir "$fresh"
    unpack "$1" "$fresh"
    head -n "$((lines - 1))" "$1" >"$fresh/program/uninstall.sh"
    printf '%s\n' "$share" >"$fresh/program/SHARE"
    refuse_newer
    refuse_while_open
    replace
    tell_desktop
    say_installed
}

replace() { # what is there by what was unpacked
    shared=$(cat "$target/SHARE" 2>/dev/null || true)
    is_replacing=1
    if [ -e "$target" ]; then mv "$target" "$target.old"; fi
    mv "$fresh/program" "$target"
    if ! { put_share "$fresh/share" && link "$command" && link "$command_line"; }; then
        stop 1 "Nothing can be written in $share or in $commands. Nothing was changed." \
            "Det går inte att skriva i $share eller i $commands. Ingenting ändrades."
    fi
    is_replacing=
    if [ "$shared" ] && [ "$shared" != "$share" ]; then drop_share "$shared"; fi
}

say_installed() {
    start="$commands/$command"
    if [ "$(readlink "$start" || true)" != "$target/$command" ]; then start="$target/$command"; fi
    say "$name $version is installed: look for it in the menu, or start $start." \
        "$name $version är installerat: det finns i menyn, eller starta $start."
    say "To remove it: sh \"$target/uninstall.sh\"" "Ta bort det: sh \"$target/uninstall.sh\""
}

uninstall() {
    if [ -d "$home/.local/lib" ]; then begin_alone; fi
    refuse_foreign
    refuse_while_open
    if [ -f "$target/SHARE" ]; then share=$(cat "$target/SHARE"); fi
    if [ ! -e "$target" ] && [ ! -e "$share/applications/$command.desktop" ]; then
        say "$name is not installed here." "$name är inte installerat här."
        return 0
    fi
    unlink_ours "$command"
    unlink_ours "$command_line"
    drop_share "$share"
    if [ -e "$target" ]; then mv "$target" "$target.old"; fi
    rm -rf "$target.old"
    tell_desktop
    say "$name is removed. Your data stays in: $share/$name" \
        "$name är borttaget. Dina data ligger kvar i: $share/$name"
}

main() { # this file, what was asked for
    case "${2:-}" in
        "") install "$1" ;;
        --uninstall) uninstall ;;
        --version) say "$name $version" "$name $version" ;;
        --help | -h)
            say "sh FILE.run [--uninstall | --version]: installs $name into your home folder, or removes it." \
                "sh FIL.run [--uninstall | --version]: installerar $name i din hemmapp, eller tar bort det."
            ;;
        *) stop 2 "There is no option $2; --help tells which there are." \
            "Valet $2 finns inte; --help säger vilka som finns." ;;
    esac
}

case "${0##*/}" in uninstall.sh) [ $# -gt 0 ] || set -- --uninstall ;; esac
main "$0" "$@"
exit 0
