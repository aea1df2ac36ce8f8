package org.kleroterion.web.mandate;

import java.time.Instant;
import org.kleroterion.convention.mandate.Convention;

/// Makes public what has just been decided, in the transaction that saves it.
public interface Publication {

    /// @param convention one that is no draft
    void publish(Convention convention, Instant now);
}
