package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FirstPageTest {
    @Test
    void the_first_page_answers_without_a_cookie() throws Exception {
        try (Instance instance = Instance.start()) {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(instance.address("/fr")).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }
}
