package org.kleroterion.sortition.quota;

/// The bounds beyond the bounds: how far a repair may loosen a quota. The lottery never uses them.
///
/// @param min the lowest minimum that a repair may propose
/// @param max the highest maximum that a repair may propose
public record Flex(int min, int max) {}
