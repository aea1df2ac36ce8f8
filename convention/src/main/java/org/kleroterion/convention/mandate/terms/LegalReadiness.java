package org.kleroterion.convention.mandate.terms;

import java.util.Optional;

/// What the law wants before a convention begins.
///
/// @param communes agreement between the communes and the authority (GDPR art. 26 or 28)
/// @param impactAssessment GDPR art. 35
/// @param dpoOpinion opinion of the data protection officer
/// @param dpoContact address of the data protection officer, without a name
/// @param retention table of retention; its reference is that of the visa of the archives (Code du patrimoine L. 212-2)
public record LegalReadiness(
        LegalItem communes,
        LegalItem impactAssessment,
        LegalItem dpoOpinion,
        Optional<String> dpoContact,
        LegalItem retention) {

    public LegalReadiness {}

    /// Nothing has been done yet.
    public static LegalReadiness nothingYet() {
        return new LegalReadiness(
                LegalItem.missing(), LegalItem.missing(), LegalItem.missing(), Optional.empty(), LegalItem.missing());
    }
}
