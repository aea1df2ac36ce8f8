package org.kleroterion.cli.fiction;

/// The odd cases of real rolls, and how often a fictional one has them: the only table of these rates.
///
/// The cases are those met in published test rolls and importers; the rates are guesses of what a commune would find
/// realistic, per 100 000 people.
enum OddCase {
    /// A married name, or another use name.
    USE_NAME(22_000),
    /// The use name repeats the birth name.
    USE_NAME_REPEATED(4_000),
    /// `DE LA …`, `D'…`, `LE …`
    PARTICLE(1_500),
    /// Two names with a hyphen.
    DOUBLE_NAME(3_000),
    /// `Marie-Laure`
    HYPHENATED_FIRST_NAME(6_000),
    /// Four first names.
    FOUR_FIRST_NAMES(4_000),
    /// No first name at all.
    NO_FIRST_NAME(2),
    /// `00/00/1953`
    YEAR_ONLY(50),
    /// `1961`
    BARE_YEAR(12),
    /// `00/05/1953`
    NO_DAY(8),
    /// A citizen of another country of the Union, on both complementary lists: two rows.
    BOTH_LISTS(700),
    /// The same, on the municipal list only.
    MUNICIPAL_LIST(180),
    /// The same, on the European list only.
    EUROPEAN_LIST(250),
    /// Pre-registered before the age of eighteen.
    MINOR(300),
    /// Born on the same day as the person before, of the same name: a twin.
    TWIN(150),
    /// All the names of the person before, a generation apart.
    NAMESAKE(40),
    /// The same names, sex and date of birth as the person before: they cannot be told apart.
    INDISTINGUISHABLE(6),
    /// No polling station.
    NO_STATION(15),
    /// A street without a number.
    NO_NUMBER(1_500),
    /// A hamlet and no street.
    HAMLET_ONLY(400),
    /// A flat or a building before the street.
    COMPLEMENT(25_000),
    /// At the address of an organisation (article L. 15-1 of the code électoral).
    ORGANISATION(60),
    /// Lives abroad.
    ABROAD(120),
    /// The country is written though it is France.
    FRANCE_WRITTEN(6_000),
    /// The number in the station repeats the one before.
    REPEATED_NUMBER(20);

    private final int rate;

    OddCase(int rate) {
        this.rate = rate;
    }

    /// People of 100 000.
    int rate() {
        return rate;
    }
}
