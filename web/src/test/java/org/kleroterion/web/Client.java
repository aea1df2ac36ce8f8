package org.kleroterion.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without pictures and without JavaScript: pages, cookies and forms.
public final class Client {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Instance instance;
    private final CookieManager cookies;
    private final HttpClient http;

    public Client(Instance instance) {
        this(instance, new CookieManager());
    }

    private Client(Instance instance, CookieManager cookies) {
        this.instance = instance;
        this.cookies = cookies;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /// The same person, with the same cookies, before another instance.
    public Client at(Instance other) {
        return new Client(other, cookies);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(instance.address(path)).GET());
    }

    /// Sends the form of a page, with the token that the page holds.
    ///
    /// @param namesAndValues alternates the names of fields and what is typed
    public HttpResponse<String> submit(String page, String path, String... namesAndValues) {
        Matcher token = CSRF.matcher(get(page).body());
        Map<String, String> fields = new TreeMap<>();
        if (token.find()) {
            fields.put("_csrf", token.group(1));
        }
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return post(path, fields);
    }

    /// The names of the fields of a page that a person fills in.
    public List<String> fieldsOf(String page) {
        return Pattern.compile("<(?:input|textarea|select)[^>]*\\bid=\"([^\"]+)\"")
                .matcher(get(page).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(instance.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Sends the form of a page with a file, as a browser does.
    public HttpResponse<String> upload(String page, Map<String, String> fields, String file, String content) {
        String edge = "edge-of-a-part";
        Map<String, String> all = new TreeMap<>(fields);
        Matcher token = CSRF.matcher(get(page).body());
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        StringBuilder body = new StringBuilder();
        all.forEach((name, text) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, name, text)));
        body.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(edge, file, content, edge));
        return send(HttpRequest.newBuilder(instance.address(page))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public Client signIn(String email, String password) {
        submit("/fr/connexion", "/fr/connexion", "email", email, "password", password);
        return this;
    }

    public boolean hasCookies() {
        return !cookies.getCookieStore().getCookies().isEmpty();
    }

    /// Where an answer sends the reader, as a path.
    public static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
