package org.kleroterion.sortition;

/// How much a [Problem] matters: an `ERROR` makes the input unusable, a `WARNING` asks for a decision,
/// a `NOTE` only informs.
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
