package org.kleroterion.sortition.pool;

import org.kleroterion.sortition.panel.Volunteer;

/// Someone of the pool under the name that the organiser's table gives them, a row number if it has no other.
public record Person(String id, Volunteer volunteer) {}
