package org.kleroterion.web.access;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Refuses to start an instance that has a route without a declared permission.
@Profile("!workshop")
@Component
class GateCheck implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping routes;

    GateCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> undeclared = routes.getHandlerMethods().values().stream()
                .filter(route -> !Gate.isOpen(route) && !route.hasMethodAnnotation(Requires.class))
                .map(HandlerMethod::toString)
                .sorted()
                .toList();
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException(
                    "routes without a permission: " + undeclared + ". Maybe @Requires or @Open is missing?");
        }
    }
}
