/// How every page is made: its language, its forms, its errors, its headers.
@NullMarked
package org.kleroterion.web.page;

import org.jspecify.annotations.NullMarked;
