package org.kleroterion.web.mandate;

import java.time.Instant;
import org.kleroterion.convention.mandate.Convention;

/// What a convention said until an instant.
record Former(Convention convention, Instant until) {}
