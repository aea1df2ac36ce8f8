# Runs a program of the tests of `fairness` with the other solvers on its class path: CLASS ARGUMENTS…
set -eu
classes=$(mktemp)
trap 'rm -f "$classes"' EXIT
mvn -B -ntp -q -pl fairness -am package -DskipTests
mvn -B -ntp -q dependency:build-classpath -pl fairness -am -Dmdep.outputFile="$classes" -DincludeScope=test >/dev/null
"$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -Dkleroterion.root=. \
    -cp "fairness/target/classes:fairness/target/test-classes:sortition/target/classes:$(cat "$classes")" \
    "org.kleroterion.fairness.$@"
