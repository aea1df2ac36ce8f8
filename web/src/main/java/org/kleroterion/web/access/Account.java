package org.kleroterion.web.access;

import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Personal;

/// Somebody who works for a convention.
///
/// @param email folded to lower case: what one signs in with
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

        AccountState state) {}
