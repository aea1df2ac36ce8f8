package org.kleroterion.sortition.seal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.roll.Elector;

/// The order of a seal: by stratum, then by a hash that only the commune's key can make. The order of the rows of the
/// roll has no part in it.
final class SealOrder {

    private record Keyed(int stratum, Hash order, Elector elector) {}

    private SealOrder() {}

    static List<Elector> of(List<Elector> electors, List<Stratum> strata, LocalDate day, SecretKey key) {
        List<Keyed> keyed = new ArrayList<>(electors.size());
        for (Elector elector : electors) {
            Fields fields = Fields.tagged("order");
            elector.identity().fields().forEach(fields::text);
            keyed.add(new Keyed(stratum(elector, strata, day), fields.hmac(key), elector));
        }
        keyed.sort(SealOrder::compare);
        return keyed.stream().map(Keyed::elector).toList();
    }

    private static int compare(Keyed one, Keyed other) {
        if (one.stratum() != other.stratum()) {
            return Integer.compare(one.stratum(), other.stratum());
        }
        int order = one.order().compareTo(other.order());
        return order != 0 ? order : Arrays.compareUnsigned(rest(one.elector()), rest(other.elector()));
    }

    /// What may still tell two electors apart whose identity is the same.
    private static byte[] rest(Elector elector) {
        return Fields.untagged()
                .text(elector.birthName())
                .text(elector.useName())
                .text(elector.firstNames())
                .text(elector.station())
                .text(elector.address().text())
                .encoded();
    }

    private static int stratum(Elector elector, List<Stratum> strata, LocalDate day) {
        char sex = elector.sex().name().charAt(0);
        int age = elector.birthDate().ageOn(day);
        for (int at = 0; at < strata.size(); at++) {
            if (strata.get(at).holds(sex, age)) {
                return at;
            }
        }
        throw new IllegalArgumentException("an elector under the minimum age is not eligible");
    }
}
