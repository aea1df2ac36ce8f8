package org.kleroterion.web.page;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The words of the pages, one file per feature and language: `<feature>/texts_fr.properties`.
@Configuration(proxyBeanMethods = false)
class PageTexts {

    static final List<String> FEATURES = List.of("access", "journal", "mandate", "page", "post", "site", "work");

    PageTexts() {}

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        for (String feature : FEATURES) {
            texts.addBasenames("org/kleroterion/web/" + feature + "/texts");
        }
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
