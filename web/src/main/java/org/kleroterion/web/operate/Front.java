package org.kleroterion.web.operate;

import java.net.URI;

/// How readers reach an instance, and what they see first.
///
/// @param address the public address, as readers type it, without a final slash
/// @param port the port to listen on; 0 for any that is free
/// @param proxy whether a reverse proxy says where a visit comes from
/// @param city the name of the authority, in the head of every page
public record Front(URI address, int port, boolean proxy, String city, Palette palette) {}
