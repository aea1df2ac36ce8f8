/// What every command has: its terminal, its language, its exit status and its errors.
@NullMarked
package org.kleroterion.cli.command;

import org.jspecify.annotations.NullMarked;
