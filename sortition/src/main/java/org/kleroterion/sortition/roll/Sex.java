package org.kleroterion.sortition.roll;

/// The sex written on the roll, which knows two: `F` and `M`, in this order.
public enum Sex {
    F,
    M
}
