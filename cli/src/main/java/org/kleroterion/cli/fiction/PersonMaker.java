package org.kleroterion.cli.fiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Invents people of a commune: sex and age as its census, names from the lists.
final class PersonMaker {

    /// The day of the roll: ages are counted on it.
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private static final List<String> PARTICLES = List.of("DE LA ", "DE ", "LE ", "D'", "VAN DER ", "DU ");

    private final FictionalCommune commune;
    private final FictionalNames names;
    private final Chance chance;
    private final int inhabitants;

    PersonMaker(FictionalCommune commune, FictionalNames names, Chance chance) {
        this.commune = commune;
        this.names = names;
        this.chance = chance;
        this.inhabitants = commune.inhabitants();
    }

    FictionalPerson anyone() {
        FictionalCommune.AgeClass ages = ages();
        String birthName = birthName();
        return new FictionalPerson(
                birthName, useName(birthName), firstNames(ages.sex()), ages.sex(), written(birth(ages)));
    }

    /// Someone whom the roll cannot tell from, or easily confuses with, the person before; or anyone.
    FictionalPerson after(FictionalPerson before) {
        if (chance.happens(OddCase.INDISTINGUISHABLE)) {
            return before;
        }
        if (chance.happens(OddCase.TWIN)) {
            return new FictionalPerson(before.birthName(), "", firstNames(before.sex()), before.sex(), before.born());
        }
        if (chance.happens(OddCase.NAMESAKE)) {
            String born = written(birth(ages()));
            return new FictionalPerson(before.birthName(), "", before.firstNames(), before.sex(), born);
        }
        return anyone();
    }

    /// A class as often as it has inhabitants of age: of the class from 15 to 19, two in five.
    private FictionalCommune.AgeClass ages() {
        int at = chance.below(inhabitants);
        for (FictionalCommune.AgeClass ages : commune.ages()) {
            at -= ages.people();
            if (at < 0) {
                return ages.from() < 18 && at % 5 < -1 ? ages() : ages;
            }
        }
        throw new IllegalStateException("the ages do not add up");
    }

    /// Of the class that begins before 18, only those of age are on the roll.
    private LocalDate birth(FictionalCommune.AgeClass ages) {
        int first = Math.max(18, ages.from());
        int age = first + chance.below(ages.from() + 5 - first);
        if (chance.happens(OddCase.MINOR)) {
            age = 17;
        }
        return DAY.minusYears(age).minusDays(chance.below(365));
    }

    private String written(LocalDate born) {
        String year = Integer.toString(born.getYear());
        if (born.getYear() <= 2000 && chance.happens(OddCase.YEAR_ONLY)) {
            return "00/00/" + year;
        }
        if (born.getYear() <= 2000 && chance.happens(OddCase.BARE_YEAR)) {
            return year;
        }
        String month = String.format(Locale.ROOT, "%02d/", born.getMonthValue());
        String day = chance.happens(OddCase.NO_DAY) ? "00/" : String.format(Locale.ROOT, "%02d/", born.getDayOfMonth());
        return day + month + year;
    }

    private String birthName() {
        String name = chance.pick(names.family());
        if (chance.happens(OddCase.PARTICLE)) {
            return chance.pick(PARTICLES) + name;
        }
        return chance.happens(OddCase.DOUBLE_NAME) ? name + "-" + chance.pick(names.family()) : name;
    }

    private String useName(String birthName) {
        if (chance.happens(OddCase.USE_NAME)) {
            return chance.pick(names.family());
        }
        return chance.happens(OddCase.USE_NAME_REPEATED) ? birthName : "";
    }

    private String firstNames(char sex) {
        if (chance.happens(OddCase.NO_FIRST_NAME)) {
            return "";
        }
        List<String> choices = sex == 'F' ? names.female() : names.male();
        int count = chance.happens(OddCase.FOUR_FIRST_NAMES) ? 4 : 1 + Math.min(2, chance.below(7));
        List<String> given = new ArrayList<>();
        while (given.size() < count) {
            given.add(chance.pick(choices));
        }
        if (chance.happens(OddCase.HYPHENATED_FIRST_NAME)) {
            given.set(0, given.getFirst() + "-" + chance.pick(choices));
        }
        return String.join(" ", given);
    }
}
