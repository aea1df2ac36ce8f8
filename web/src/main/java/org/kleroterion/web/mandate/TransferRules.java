package org.kleroterion.web.mandate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.MandateRules;
import org.kleroterion.convention.mandate.Readiness;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.verify.Finding;
import org.kleroterion.sortition.verify.JournalVerifier;

/// What must hold of a convention that arrives from elsewhere.
final class TransferRules {

    private final Traveller traveller;
    private final Parts parts;
    private final LocalDate today;
    private final Problems problems = new Problems();

    private TransferRules(Traveller traveller, Parts parts, LocalDate today) {
        this.traveller = traveller;
        this.parts = parts;
        this.today = today;
    }

    /// Everything that is wrong with it, whatever the instance already holds.
    static List<Problem> check(Traveller traveller, Parts parts, LocalDate today) {
        TransferRules rules = new TransferRules(traveller, parts, today);
        rules.mandate();
        rules.documents();
        rules.journal();
        return rules.problems.list();
    }

    /// It holds together, and nothing that its publication needed is missing.
    private void mandate() {
        Convention convention = traveller.convention();
        problems.addAll(MandateRules.check(convention.mandate(), today));
        if (convention instanceof Convention.Published published) {
            problems.addAll(Readiness.of(published.mandate(), published.since()));
        }
    }

    /// Each document that it names, now or in its history, is there as it says; and no other is.
    private void documents() {
        Map<Hash, Long> there = new TreeMap<>(Comparator.comparing(Hash::hex));
        parts.names().stream()
                .filter(name -> name.startsWith(Parts.DOCUMENTS))
                .forEach(name ->
                        parts.part(name).ifPresent(content -> there.put(Sha256.of(content), (long) content.length)));
        List<PublicDocument> named = Stream.concat(
                        Stream.of(traveller.convention()),
                        traveller.history().stream().map(Former::convention))
                .flatMap(said -> said.mandate().documents().stream())
                .distinct()
                .toList();
        for (PublicDocument document : named) {
            Optional<Long> size = Optional.ofNullable(there.get(document.sha256()));
            if (size.isEmpty()) {
                add("TRANSFER-107", document.title().french());
            } else if (size.get() != document.size()) {
                add("TRANSFER-109", document.title().french());
            }
        }
        there.keySet().stream()
                .filter(hash -> named.stream().noneMatch(one -> one.sha256().equals(hash)))
                .forEach(hash -> add("TRANSFER-108", hash.hex()));
    }

    private void journal() {
        traveller.journal().ifPresent(extract -> {
            boolean ours = extract.chain().equals(traveller.convention().id().value());
            boolean whole = JournalVerifier.verify(extract.text().bytes(), Optional.empty()).findings().stream()
                    .noneMatch(Finding.Failed.class::isInstance);
            if (!ours || !whole) {
                add("TRANSFER-110", extract.chain());
            }
        });
    }

    private void add(String code, String value) {
        problems.add(Problem.error(code, Place.file(""), "value", value));
    }
}
