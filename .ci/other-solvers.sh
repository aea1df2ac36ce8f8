# Runs a program of the tests of `fairness` with the other solvers on its class path: CLASS ARGUMENTS…
set -eu
classes=$(mktemp)
trap 'rm -f "$classes"' EXIT
# The goal runs for each module in turn; the last one, `fairness`, has the last word.
mvn -B -ntp -q -pl fairness -am package dependency:build-classpath -DskipTests -Dmdep.outputFile="$classes" >/dev/null
program=$1
shift
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -Dkleroterion.root=. \
    -cp "fairness/target/classes:fairness/target/test-classes:$(cat "$classes")" \
    "org.kleroterion.fairness.$program" "$@"
