package org.kleroterion.sortition.household;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words of addresses that are abbreviated, or that say little.
final class StreetWords {

    /// Types of street, with their abbreviations: those of the French postal norm and those that people write.
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("allee", "all alle allees"),
            Map.entry("avenue", "av ave aven"),
            Map.entry("boulevard", "bd bld blvd bvd boul"),
            Map.entry("chemin", "ch che chem"),
            Map.entry("cours", "crs"),
            Map.entry("faubourg", "fg fbg"),
            Map.entry("impasse", "imp"),
            Map.entry("lane", "ln"),
            Map.entry("lotissement", "lot"),
            Map.entry("passage", "pass pas"),
            Map.entry("place", "pl"),
            Map.entry("promenade", "prom"),
            Map.entry("quai", "qu"),
            Map.entry("residence", "res resid"),
            Map.entry("road", "rd"),
            Map.entry("route", "rte rt"),
            Map.entry("rue", "r"),
            Map.entry("ruelle", "rle"),
            Map.entry("square", "sq"),
            Map.entry("street", "str"),
            Map.entry("traverse", "tra trav"));

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("appartement", "apt app appt apartment"),
            Map.entry("batiment", "bat bt"),
            Map.entry("capitaine", "cap cne"),
            Map.entry("commandant", "cdt cmdt"),
            Map.entry("docteur", "dr"),
            Map.entry("escalier", "esc"),
            Map.entry("etage", "etg"),
            Map.entry("general", "gal gen"),
            Map.entry("immeuble", "imm"),
            Map.entry("lieutenant", "lt"),
            Map.entry("marechal", "mal"),
            Map.entry("president", "pdt pres"),
            Map.entry("professeur", "pr prof"),
            Map.entry("saint", "st"),
            Map.entry("sainte", "ste"));

    private static final Set<String> ARTICLES =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "of", "sur", "the");

    private static final Set<String> NUMBER_SUFFIXES = Set.of("bis", "ter", "quater");

    private static final Map<String, String> FULL = new TreeMap<>();
    private static final Set<String> WITHOUT_NAME = new TreeSet<>(ARTICLES);

    static {
        TYPES.forEach(StreetWords::add);
        OTHERS.forEach(StreetWords::add);
        WITHOUT_NAME.addAll(TYPES.keySet());
    }

    private StreetWords() {}

    private static void add(String full, String abbreviations) {
        for (String abbreviation : abbreviations.split(" ", -1)) {
            FULL.put(abbreviation, full);
        }
    }

    /// The word written out.
    static String full(String word) {
        return FULL.getOrDefault(word, word);
    }

    /// Whether a word belongs to the number of a house, a flat or a postal code.
    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMBER_SUFFIXES.contains(word);
    }

    /// Whether a word is part of a name: no number, no article, no type of street.
    static boolean isName(String word) {
        return !isNumber(word) && !WITHOUT_NAME.contains(word);
    }
}
