/// Mail, through an outbox that survives a crash.
@NullMarked
package org.kleroterion.web.post;

import org.jspecify.annotations.NullMarked;
