# Two builds from scratch must give the same bytes. `make check` has just built once: that is the first.
set -eu
jars='cli/target/kleroterion.jar sortition/target/sortition-*.jar fairness/target/fairness-*.jar print/target/print-*.jar convention/target/convention-*.jar web/target/kleroterion-web.jar'
first=$(sha256sum $jars)
mvn -q -B -ntp clean package -DskipTests
second=$(sha256sum $jars)
if [ "$first" != "$second" ]; then
    printf 'The jars of two builds differ:\n%s\n%s\n' "$first" "$second" >&2
    exit 1
fi
printf 'Two builds, the same jars:\n%s\n' "$second"
