package org.kleroterion.cli.fiction;

/// An invented elector, as a roll writes them.
///
/// @param born as the roll writes it, perhaps incomplete
record FictionalPerson(String birthName, String useName, String firstNames, char sex, String born) {}
