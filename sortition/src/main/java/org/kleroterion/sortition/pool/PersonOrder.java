package org.kleroterion.sortition.pool;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The order of people without a record: as integers if all ids are, else by the bytes of the text.
final class PersonOrder {

    private static final Comparator<Person> BY_BYTES = (one, other) -> Arrays.compareUnsigned(
            one.id().getBytes(StandardCharsets.UTF_8), other.id().getBytes(StandardCharsets.UTF_8));

    private PersonOrder() {}

    static Comparator<Person> of(List<Person> people) {
        boolean numbers = people.stream().allMatch(person -> person.id().matches("[0-9]{1,40}"));
        return numbers
                ? Comparator.comparing((Person person) -> new BigInteger(person.id()))
                        .thenComparing(BY_BYTES)
                : BY_BYTES;
    }
}
