/// What is printed for people: minutes and run sheets.
@NullMarked
package org.kleroterion.cli.print;

import org.jspecify.annotations.NullMarked;
