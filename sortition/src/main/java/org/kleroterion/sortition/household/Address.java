package org.kleroterion.sortition.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the household columns say of a person, in words; equal for people of one household.
///
/// @param columns the words of each column
record Address(List<List<String>> columns) {

    private static final int POSTCODE = 5;

    Address {
        columns = columns.stream().map(List::copyOf).toList();
    }

    static Address of(List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        cells.forEach(cell -> columns.add(AddressWords.of(cell)));
        return new Address(columns);
    }

    boolean isEmpty() {
        return columns.stream().allMatch(List::isEmpty);
    }

    List<String> numbers() {
        return words().filter(StreetWords::isNumber).toList();
    }

    /// The names, without articles and types of street.
    List<String> names() {
        return words().filter(StreetWords::isName).toList();
    }

    /// Numbers and names, whatever their order.
    Set<String> essence() {
        Set<String> essence = new TreeSet<>(numbers());
        essence.addAll(names());
        return essence;
    }

    /// Whether it says which house: a number that is no postal code, and a name.
    boolean tellsAHouse() {
        return !names().isEmpty() && numbers().stream().anyMatch(number -> number.length() < POSTCODE);
    }

    /// All but the postal codes.
    List<List<String>> withoutPostcodes() {
        return columns.stream()
                .map(words -> words.stream().filter(word -> !isPostcode(word)).toList())
                .toList();
    }

    private static boolean isPostcode(String word) {
        return word.length() == POSTCODE && StreetWords.isNumber(word);
    }

    private Stream<String> words() {
        return columns.stream().flatMap(List::stream);
    }
}
