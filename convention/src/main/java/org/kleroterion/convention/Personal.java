package org.kleroterion.convention;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a datum of a person, or a type that is one, with what it is for, how long it is kept and who reads it.
///
/// The public page on personal data is made from these marks; [PersonalDatum] reads them.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Personal {

    Purpose purpose();

    Keeping retention();

    Reader[] readers();

    /// What a datum is for.
    enum Purpose {
        /// To show who watches over the convention and who helps it.
        COMMITTEE,
        /// To show what interests could weigh on somebody's word.
        INTERESTS,
        /// To let people with a task do it, and nobody else.
        ACCESS,
        /// To show later who decided what.
        ACCOUNTABILITY,
        /// To write to somebody about what concerns them.
        CONTACT
    }

    /// Until when a datum is kept.
    enum Keeping {
        UNTIL_ARCHIVED,
        UNTIL_TASK_ENDS,
        UNTIL_SENT,
        ONE_YEAR,
        UNTIL_APPEALS_END
    }

    /// Who reads a datum.
    enum Reader {
        PERSON_CONCERNED,
        PUBLIC,
        /// The public, if the person has agreed in writing.
        PUBLIC_WITH_CONSENT,
        ADMINISTRATOR,
        ORGANISER,
        CALLER,
        FACILITATOR,
        GUARANTOR,
        OBSERVER
    }
}
