/// How tables of people and quotas are read, and how a pool is sealed.
@NullMarked
package org.kleroterion.sortition.pool;

import org.jspecify.annotations.NullMarked;
