# Speed and memory on this machine, each beside a yardstick of the same run. Nothing here fails for being slow.
set -eu
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
java="$JAVA_HOME/bin/java"
jar=cli/target/kleroterion.jar
mvn -B -ntp -q package -DskipTests
seconds() { # seconds COMMAND…: wall time of a command
    begin=$(date +%s%N); "$@" >/dev/null; end=$(date +%s%N)
    echo "$(((end - begin) / 1000000)) ms"
}

echo "machine: $(nproc) processors, $("$java" -version 2>&1 | head -n 1)"
echo '== rolls: 31 files, 336 366 electors, heap of 512 MiB'
./kleroterion demo --out "$trial/demo" >"$trial/demo.txt"
echo "yardstick, sort and sha256sum of the same files: $(seconds sh -c "sort '$trial'/demo/rolls/*.csv >'$trial/sorted'; sha256sum '$trial'/demo/rolls/*.csv")"
"$java" -Xmx512m -cp "$jar:cli/target/test-classes" org.kleroterion.cli.bench.RollBench "$trial/demo/rolls" "$trial/demo/plan.txt"
echo '== a million electors in many communes, the same heap'
for shape in '1000 1000' '10000 100'; do
    # shellcheck disable=SC2086
    "$java" -Xmx512m -cp "$jar:cli/target/test-classes" org.kleroterion.cli.bench.ManyCommunesBench "$trial/demo/plan.txt" $shape
done
echo '== LEXIMIN with 1 000 panels'
(cd fairness && "$java" -cp "../$jar:target/test-classes" org.kleroterion.fairness.LotteryBench)
echo '== big pools, a fresh process each, heap of 1 GiB'
for what in panels chances; do
    "$java" -XX:+UseSerialGC -Xmx1g -cp "$jar:fairness/target/test-classes" org.kleroterion.fairness.BigBench "$what"
done
echo '== alternates for 1 000 panels'
(cd fairness && "$java" -cp "../$jar:target/test-classes" org.kleroterion.fairness.AlternateBench)
echo '== beside plain column generation with other solvers, stopped after 60 s of processor time'
sh .ci/other-solvers.sh PlainBench 60
echo '== from the command line, cold'
for pool in hd_30 sf_b_20 sf_c_44; do
    folder=fairness/src/test/resources/pools/$pool
    echo "$pool: $(seconds ./kleroterion panel lottery --pool $folder/respondents.csv --quotas $folder/categories.csv --size "${pool##*_}" --out "$trial/$pool")"
done
echo "the whole demonstration: $(seconds ./kleroterion demo --out "$trial/again")"
