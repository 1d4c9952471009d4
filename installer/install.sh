#!/bin/sh
# Installs @NAME@ @VERSION@ for whoever runs this, without root and without a network.
#
#   sh FILE.run               install, or bring an older one up to date
#   sh FILE.run --uninstall   remove the program; your data stays where it is. Without the file:
#                             sh ~/.local/lib/wise-feedback/uninstall.sh
#   sh FILE.run --help
#
# Exit status: 0 done, 1 something of the system failed, 2 unknown option, 3 this system lacks
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

if [ -z "${HOME:-}" ]; then
    stop 3 "HOME is not set, so there is nowhere to install to." \
        "HOME är inte satt, så det finns ingenstans att installera."
fi
share="${XDG_DATA_HOME:-$HOME/.local/share}"
target="$HOME/.local/lib/$command"
commands="$HOME/.local/bin"

is_open() {
    for process in /proc/[0-9]*/exe; do
        case "$(readlink "$process" 2>/dev/null || true)" in "$target/$command"*) return 0 ;; esac
    done
    return 1
}

refuse_while_open() {
    if is_open; then
        stop 4 "$name is open. Close it, then try again." "$name är öppet. Stäng det och försök igen."
    fi
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
    if ! command -v "$packer" >/dev/null; then
        stop 3 "The program $packer is missing. Install it with your system's own tool." \
            "Programmet $packer saknas. Installera det med systemets eget verktyg."
    fi
}

refuse_missing_libraries() {
    list=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0 # a system without one
    missing=
    for library in $libraries; do
        case "$list" in *"$library "*) ;; *) missing="$missing $library" ;; esac
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
    free=$(df -Pk "$1" | awk 'NR == 2 { print $4 }')
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

put_share() { # the unpacked share
    (cd "$1" && find . -type f) | while IFS= read -r file; do
        mkdir -p "$share/$(dirname "$file")"
        cp "$1/$file" "$share/$file.new"
        mv "$share/$file.new" "$share/$file"
    done
    entry="$share/applications/$command.desktop"
    line="Exec=$(quoted "$target/$command") %F"
    while IFS= read -r text; do
        case "$text" in Exec=*) printf '%s\n' "$line" ;; *) printf '%s\n' "$text" ;; esac
    done <"$1/applications/$command.desktop" >"$entry.new"
    mv "$entry.new" "$entry"
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

install() { # this file
    refuse_other_systems
    refuse_missing_libraries
    refuse_newer
    refuse_while_open
    if ! mkdir -p "$HOME/.local/lib" "$commands" "$share"; then
        stop 1 "Nothing can be written in $HOME. Nothing was changed." \
            "Det går inte att skriva i $HOME. Ingenting ändrades."
    fi
    refuse_too_little_room "$HOME/.local/lib"
    fresh="$target.new"
    rm -rf "$fresh"
    trap 'rm -rf "$fresh"; [ -e "$target" ] || [ ! -e "$target.old" ] || mv "$target.old" "$target"' EXIT
    trap 'exit 1' HUP INT TERM
    mkdir "$fresh"
    unpack "$1" "$fresh"
    head -n "$((lines - 1))" "$1" >"$fresh/program/uninstall.sh"
    rm -rf "$target.old"
    if [ -e "$target" ]; then mv "$target" "$target.old"; fi
    mv "$fresh/program" "$target"
    rm -rf "$target.old"
    put_share "$fresh/share"
    link "$command"
    link "$command_line"
    tell_desktop
    say "$name $version is installed: look for it in the menu, or start $commands/$command." \
        "$name $version är installerat: det finns i menyn, eller starta $commands/$command."
    say "To remove it: sh \"$target/uninstall.sh\"" "Ta bort det: sh \"$target/uninstall.sh\""
}

uninstall() {
    if [ ! -e "$target" ]; then
        say "$name is not installed here." "$name är inte installerat här."
        return 0
    fi
    refuse_while_open
    unlink_ours "$command"
    unlink_ours "$command_line"
    rm -f "$share/applications/$command.desktop" "$share/mime/packages/$command.xml"
    rm -f "$share"/icons/hicolor/*/apps/"$command".png "$share"/icons/hicolor/scalable/apps/"$command".svg
    rm -rf "$target" "$target.new" "$target.old"
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
