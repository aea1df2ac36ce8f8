package org.kleroterion.convention.mandate.today;

import java.time.LocalDate;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.Tongue;

/// Something that must be done, by whom and by when, so that the first session can be held.
///
/// @param code stable, such as `letters-to-printer`
/// @param latest the last day on which it may be done
/// @param done whether it has been done
public record CountdownStep(String code, LocalDate latest, StaffRole who, boolean done) {

    /// What must be done, as a sentence.
    public String what(Tongue tongue) {
        return ConventionTexts.in(tongue).text("step." + code);
    }

    /// Why now.
    public String why(Tongue tongue) {
        return ConventionTexts.in(tongue).text("why." + code);
    }

    /// What the delay rests on: an article of law, the plan, or what suppliers have promised.
    public String source(Tongue tongue) {
        return ConventionTexts.in(tongue).text("source." + code);
    }

    /// Who does it, in words.
    public String role(Tongue tongue) {
        return ConventionTexts.in(tongue).text("staff." + who.code());
    }
}
