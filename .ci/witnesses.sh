# The programs of spec/, which share no code with ours, must accept the golden records and refuse an altered one.
set -eu
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT

if ! command -v node >/dev/null; then
    echo 'Node is missing. Maybe install the package nodejs.' >&2
    exit 1
fi

# accept WHAT COMMAND…: the command ends well and no check failed.
accept() {
    what=$1; shift
    if ! "$@" >"$trial/findings.txt" 2>&1 || grep -q '^V-.* failed' "$trial/findings.txt"; then
        cat "$trial/findings.txt" >&2
        echo "$what is not accepted." >&2
        exit 1
    fi
    echo "$what: $(tail -n 1 "$trial/findings.txt")"
}

golden=spec/vectors
accept 'public record' node spec/verify.mjs $golden/record
for letter in $golden/letter-*.txt; do
    born=${letter##*/letter-}
    accept 'letter' node spec/verify.mjs $golden/record --proof "$letter" --born "${born%.txt}" --receipt $golden/receipt.txt
done
accept 'confidential annex' node spec/verify-annex.mjs $golden/record $golden/annex

accept 'journal' node spec/verify-journal.mjs $golden/journal.txt $golden/journal.txt
sed 's/actor = a1/actor = a2/' $golden/journal.txt >"$trial/journal.txt"
if node spec/verify-journal.mjs "$trial/journal.txt" >/dev/null; then
    echo 'An altered journal is accepted.' >&2
    exit 1
fi

cp -R $golden/record "$trial/record"
printf 'altered = 1\n' >>"$trial/record/plan.txt"
if node spec/verify.mjs "$trial/record" >"$trial/findings.txt" 2>&1; then
    echo 'An altered record is accepted.' >&2
    exit 1
fi
echo "altered record: refused ($(grep -c failed "$trial/findings.txt") checks failed)"

mkdir "$trial/vectors"
node $golden/make.mjs "$trial/vectors" >/dev/null
for vectors in "$trial"/vectors/*.json; do
    cmp "$vectors" "$golden/${vectors##*/}"
done
echo 'vectors: made again, the same bytes'

node --test spec/test.mjs spec/replacement.test.mjs spec/drand.test.mjs >"$trial/tests.txt" 2>&1 || { cat "$trial/tests.txt" >&2; exit 1; }
echo "second implementation: $(grep -c '^# Subtest\|^✔\|^ok ' "$trial/tests.txt") tests passed"

./kleroterion demo --electors 9000 --out "$trial/demo" --lang en >"$trial/demo.txt"
accept "the demonstration's record" node spec/verify.mjs "$trial/demo/record"
accept "the demonstration's annex" node spec/verify-annex.mjs "$trial/demo/record" "$trial/demo/annex"
