package org.kleroterion.web.access;

import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Personal;
import org.kleroterion.convention.Tongue;

/// Somebody who works for a convention.
///
/// @param email folded to lower case: what one signs in with
/// @param language in which its person is written to about it
public record Account(
        Actor id,

        @Personal(
                purpose = Personal.Purpose.ACCESS,
                retention = Personal.Keeping.UNTIL_TASK_ENDS,
                readers = {Personal.Reader.PERSON_CONCERNED, Personal.Reader.ADMINISTRATOR})
        String email,

        @Personal(
                purpose = Personal.Purpose.ACCESS,
                retention = Personal.Keeping.UNTIL_TASK_ENDS,
                readers = {Personal.Reader.PERSON_CONCERNED, Personal.Reader.ADMINISTRATOR})
        String name,

        AccountState state,
        Tongue language) {}
