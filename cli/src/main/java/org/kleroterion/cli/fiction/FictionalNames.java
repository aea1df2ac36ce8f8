package org.kleroterion.cli.fiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.datafaker.Faker;

/// Lists of names, drawn once from a library of invented data.
///
/// @param family family names: those of France three times as often as those of its neighbours
/// @param female first names of women
/// @param male first names of men
record FictionalNames(List<String> family, List<String> female, List<String> male) {

    private static final int DRAWS = 3_000;

    /// The library does not say the sex of a French first name: these are its men's.
    private static final List<String> MALE = List.of(
            ("Enzo Lucas Mathis Nathan Thomas Hugo Théo Tom Louis Raphaël Clément Léo Mathéo Maxime Alexandre Antoine"
                            + " Yanis Paul Baptiste Alexis Gabriel Arthur Jules Ethan Noah Quentin Axel Evan Mattéo"
                            + " Romain Valentin Maxence Noa Adam Nicolas Julien Mael Pierre Rayan Victor Mohamed"
                            + " Adrien Kylian Sacha Benjamin")
                    .split(" "));

    FictionalNames {
        family = List.copyOf(family);
        female = List.copyOf(female);
        male = List.copyOf(male);
    }

    static FictionalNames drawn() {
        Faker french = new Faker(Locale.FRENCH, new Random(1));
        Faker italian = new Faker(Locale.ITALIAN, new Random(2));
        Faker spanish = new Faker(Locale.of("es"), new Random(3));
        List<String> family = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            family.addAll(distinct(() -> french.name().lastName().toUpperCase(Locale.ROOT)));
        }
        family.addAll(distinct(() -> italian.name().lastName().toUpperCase(Locale.ROOT)));
        family.addAll(distinct(() -> spanish.name().lastName().toUpperCase(Locale.ROOT)));
        List<String> first = distinct(() -> french.name().firstName());
        return new FictionalNames(
                family,
                first.stream().filter(name -> !MALE.contains(name)).toList(),
                first.stream().filter(MALE::contains).toList());
    }

    private static List<String> distinct(Supplier<String> names) {
        TreeSet<String> distinct = new TreeSet<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            String name = names.get().strip();
            if (!name.isEmpty() && name.indexOf('"') < 0) {
                distinct.add(name);
            }
        }
        return List.copyOf(distinct);
    }
}
