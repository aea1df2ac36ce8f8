/// The platform: the only module with a framework, SQL, HTTP, mail and page templates.
///
/// A request is *load, decide, save, tell*: rules are in `convention`, and each feature here is one package of
/// `XxxPages` (HTTP) and `XxxStore` (SQL).
@NullMarked
package org.kleroterion.web;

import org.jspecify.annotations.NullMarked;
