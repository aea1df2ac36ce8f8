package org.kleroterion.web.access;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the gate before every route, and gives pages their visitor.
@Configuration(proxyBeanMethods = false)
class GateSetup implements WebMvcConfigurer {

    private final VisitorArgument visitor;
    private final Gate gate;

    GateSetup(VisitorArgument visitor, Gate gate) {
        this.visitor = visitor;
        this.gate = gate;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visitor);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }
}
