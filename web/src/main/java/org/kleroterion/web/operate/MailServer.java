package org.kleroterion.web.operate;

import java.util.Optional;

/// How to reach the mail server.
///
/// @param sender the address that messages come from
/// @param login absent if the server asks for none
public record MailServer(String host, int port, String sender, boolean encrypted, Optional<Login> login) {

    /// Never printed.
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
