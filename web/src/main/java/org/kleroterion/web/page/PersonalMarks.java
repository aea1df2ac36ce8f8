package org.kleroterion.web.page;

import java.util.List;
import org.kleroterion.convention.PersonalDatum;

/// The personal data that a feature keeps, read from the marks on its types: each feature answers for its own, so
/// that the public page can list them all without reaching any.
public interface PersonalMarks {

    List<PersonalDatum> marks();
}
