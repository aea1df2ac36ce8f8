package org.kleroterion.sortition.verify;

/// Who can make a check: `P` anyone, `H` the holder of a letter or receipt, `A` guarantors and auditors with the annex.
public enum Circle {
    P,
    H,
    A
}
