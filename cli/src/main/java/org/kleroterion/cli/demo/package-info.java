/// What a demonstration needs and a real draw must never use: witnesses that are invented, and say so.
@NullMarked
package org.kleroterion.cli.demo;

import org.jspecify.annotations.NullMarked;
