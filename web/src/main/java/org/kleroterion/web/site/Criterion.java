package org.kleroterion.web.site;

/// How one criterion of the RGAA 4.1.2 is looked after.
///
/// @param number as the RGAA writes it, such as `8.3`
/// @param means code of what is done, or of why there is nothing to do
record Criterion(String number, Way way, String means) {

    /// Who looks.
    enum Way {
        /// A test of the software, each time it is built.
        AUTOMATIC,
        /// A person, by a written procedure.
        MANUAL,
        /// Nobody: the site has nothing that it speaks of.
        NOT_APPLICABLE
    }

    Criterion {
        if (!number.matches("[0-9]{1,2}\\.[0-9]{1,2}") || means.isBlank()) {
            throw new IllegalArgumentException("'" + number + " " + means + "' is no criterion");
        }
    }

    /// @param line `8.3,AUTOMATIC,axe`
    static Criterion parse(String line) {
        String[] parts = line.split(",", -1);
        return new Criterion(parts[0], Way.valueOf(parts[1]), parts[2]);
    }

    /// Code of the words for it.
    public String words() {
        return "criterion." + means;
    }
}
