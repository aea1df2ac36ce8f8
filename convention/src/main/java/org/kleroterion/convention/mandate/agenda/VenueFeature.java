package org.kleroterion.convention.mandate.agenda;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a place offers to people with reduced mobility, or who see or hear less.
public enum VenueFeature {
    STEP_FREE_ENTRANCE,
    LIFT,
    ACCESSIBLE_TOILETS,
    RESERVED_PARKING,
    HEARING_LOOP,
    TACTILE_GUIDANCE,
    QUIET_ROOM;

    /// The features in their own order.
    static Set<VenueFeature> sorted(Set<VenueFeature> features) {
        return features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
    }
}
