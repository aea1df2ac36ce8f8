/// Commands about the plan of a convention.
@NullMarked
package org.kleroterion.cli.plan;

import org.jspecify.annotations.NullMarked;
