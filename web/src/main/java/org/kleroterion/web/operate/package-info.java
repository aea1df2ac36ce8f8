/// Running an instance: its settings, its backups, its health.
@NullMarked
package org.kleroterion.web.operate;

import org.jspecify.annotations.NullMarked;
