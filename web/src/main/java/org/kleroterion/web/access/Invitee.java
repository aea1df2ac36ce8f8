package org.kleroterion.web.access;

import org.kleroterion.convention.Tongue;

/// Somebody who is to have an account.
///
/// @param language in which they are written to
public record Invitee(String name, String email, Tongue language) {}
