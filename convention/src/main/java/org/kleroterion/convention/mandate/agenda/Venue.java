package org.kleroterion.convention.mandate.agenda;

import java.util.Optional;
import java.util.Set;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;

/// A place where people meet.
///
/// @param access how to come in, for people with reduced mobility
/// @param transport how to get there
/// @param features what was seen on the spot
/// @param acceslibre identifier of the place in the public base of accessible places (acceslibre.beta.gouv.fr)
public record Venue(
        ItemId id,
        String name,
        String address,
        Optional<Bilingual> access,
        Optional<Bilingual> transport,
        Set<VenueFeature> features,
        Optional<String> acceslibre)
        implements Identified {

    public Venue {
        if (name.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("a venue has a name and an address");
        }
        features = VenueFeature.sorted(features);
    }
}
