package org.kleroterion.web.operate;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kleroterion.sortition.Problem;

/// Reads the settings from the text of their file, and refuses them with everything that is wrong.
final class SettingsReader {

    private static final int LAST_PORT = 65_535;

    private final Path folder;
    private final SettingLines lines;

    SettingsReader(Path folder, String text) {
        this.folder = folder;
        this.lines = SettingLines.of(text);
    }

    /// @throws org.kleroterion.sortition.InvalidInput with everything that is wrong
    Settings read() {
        Front front = new Front(address(), port(), isYes("proxy", false), lines.value("city"), palette());
        Optional<PostgresAccess> database = database();
        Optional<MailServer> mail = mail();
        Protection protection = protection();
        lines.problems().refuseErrors();
        return new Settings(folder, front, database, mail, protection, false);
    }

    private Protection protection() {
        String typed = lines.value("second-factor");
        if (!typed.equals("required") && !typed.equals("offered")) {
            refuse("SETTING-115", "second-factor", typed);
        }
        return new Protection(typed.equals("required"), folder.resolve(lines.value("key.file")));
    }

    private Palette palette() {
        return new Palette(colour("colour.primary", Contrast.TEXT), colour("colour.accent", Contrast.MARK));
    }

    private URI address() {
        String typed = lines.value("address");
        try {
            URI address = new URI(typed);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (web && address.getHost() != null && !typed.endsWith("/") && address.getQuery() == null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            // said below, as for any other address that is none
        }
        refuse("SETTING-104", "address", typed);
        return URI.create("http://localhost");
    }

    private int port() {
        String typed = lines.value("port");
        if (typed.matches("[0-9]{1,5}") && Integer.parseInt(typed) <= LAST_PORT) {
            return Integer.parseInt(typed);
        }
        refuse("SETTING-105", "port", typed);
        return 0;
    }

    private boolean isYes(String name, boolean usual) {
        String typed = lines.value(name);
        if (!typed.isEmpty() && !typed.equals("yes") && !typed.equals("no")) {
            refuse("SETTING-106", name, typed);
        }
        return typed.isEmpty() ? usual : typed.equals("yes");
    }

    /// @param contrast what it needs on the ground of the pages
    private String colour(String name, double contrast) {
        String typed = lines.value(name);
        if (!typed.matches("#[0-9a-fA-F]{6}")) {
            refuse("SETTING-107", name, typed);
        } else if (Contrast.between(typed, Contrast.PAPER) < contrast) {
            refuse("SETTING-114", name, typed);
        }
        return typed;
    }

    private Optional<PostgresAccess> database() {
        String url = lines.value("database");
        if (url.isEmpty()) {
            needs("database.user", "database");
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            refuse("SETTING-108", "database", url);
        }
        needs("database", "database.user");
        return Optional.of(new PostgresAccess(
                url,
                lines.value("database.user"),
                secret("database.password.file").orElse("")));
    }

    private Optional<MailServer> mail() {
        String server = lines.value("mail");
        if (server.isEmpty()) {
            needs("mail.sender", "mail");
            return Optional.empty();
        }
        if (!server.matches("[A-Za-z0-9.-]+:[0-9]{1,5}")) {
            refuse("SETTING-111", "mail", server);
            return Optional.empty();
        }
        needs("mail", "mail.sender");
        needs("mail.user", "mail.password.file");
        String sender = lines.value("mail.sender");
        if (!sender.isEmpty() && !sender.matches("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+")) {
            refuse("SETTING-112", "mail.sender", sender);
        }
        String user = lines.value("mail.user");
        Optional<MailServer.Login> login = user.isEmpty()
                ? Optional.empty()
                : secret("mail.password.file").map(password -> new MailServer.Login(user, password));
        int colon = server.lastIndexOf(':');
        return Optional.of(new MailServer(
                server.substring(0, colon),
                Integer.parseInt(server.substring(colon + 1)),
                sender,
                isYes("mail.encrypted", true),
                login));
    }

    /// The first line of a file of its own, so that no secret stands among the settings.
    private Optional<String> secret(String name) {
        String file = lines.value(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Files.readString(folder.resolve(file)).lines().findFirst();
        } catch (IOException unreadable) {
            refuse("SETTING-110", name, file);
            return Optional.empty();
        }
    }

    /// If one is given, so must be the other.
    private void needs(String given, String wanted) {
        if (!lines.value(given).isEmpty() && lines.value(wanted).isEmpty()) {
            lines.problems().add(Problem.error("SETTING-109", lines.place(wanted), "name", wanted, "other", given));
        }
    }

    private void refuse(String code, String name, String typed) {
        lines.problems().add(Problem.error(code, lines.place(name), "name", name, "value", typed));
    }
}
