# Sourced by ./kleroterion, the Makefile and .ci/run: finds a Java 25 or later, whatever the default one is.

# Sets $found to the home of the first Java 25 or later that has the program $1 (java, or javac to build), else to "".
find_java25() {
    found=
    on_path=$(command -v java) || on_path=
    while [ -L "$on_path" ]; do
        link=$(readlink "$on_path")
        case $link in /*) on_path=$link ;; *) on_path=${on_path%/*}/$link ;; esac
    done
    for java_home in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -x "$java_home/bin/$1" ] && is_java25 "$java_home"; then
            found=$java_home
            return 0
        fi
    done
    return 1
}

is_java25() {
    [ -r "$1/release" ] || return 1
    while IFS='="' read -r key _ version _; do
        if [ "$key" = JAVA_VERSION ]; then
            [ "${version%%[!0-9]*}" -ge 25 ] 2>/dev/null
            return
        fi
    done < "$1/release"
    return 1
}

# Without a locale, Java could not open a file whose path has an accent.
speak_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        '' | C | POSIX)
            if [ -n "${LC_ALL:-}" ]; then LC_ALL=C.UTF-8 && export LC_ALL; else LC_CTYPE=C.UTF-8 && export LC_CTYPE; fi ;;
    esac
}
