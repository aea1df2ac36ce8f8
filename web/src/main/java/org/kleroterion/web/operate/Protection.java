package org.kleroterion.web.operate;

import java.nio.file.Path;

/// How accounts are protected beyond their passwords.
///
/// @param secondFactor whether everybody who works here must have one; else they may
/// @param key the file of the key that seals secrets; the instances on one database share it
public record Protection(boolean secondFactor, Path key) {}
