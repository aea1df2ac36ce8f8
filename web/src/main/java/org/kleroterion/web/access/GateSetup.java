package org.kleroterion.web.access;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What pages may ask for by naming it as an argument.
@Configuration(proxyBeanMethods = false)
class ArgumentsOfPages implements WebMvcConfigurer {

    private final VisitorArgument visitor;

    ArgumentsOfPages(VisitorArgument visitor) {
        this.visitor = visitor;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visitor);
    }
}
