package org.kleroterion.sortition.roll;

/// The three electoral lists of a commune, in the order in which they are always named.
public enum ListType {

    /// The main list: French citizens.
    LP,

    /// The complementary list for municipal elections: other citizens of the European Union.
    LCM,

    /// The complementary list for European elections: other citizens of the European Union.
    LCE
}
