package org.kleroterion.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Stands before every route: what a route does not declare, and what the matrix does not grant, is refused.
///
/// Somebody without any role in a convention is told that it is not there, as for a name that nobody has given.
@Component
class Gate implements HandlerInterceptor {

    private static final String ENROLMENT = "/compte/second-facteur";

    private final Visitors visitors;
    private final SecondFactors factors;
    private final ConventionFinder conventions;

    Gate(Visitors visitors, SecondFactors factors, ConventionFinder conventions) {
        this.visitors = visitors;
        this.factors = factors;
        this.conventions = conventions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!(handler instanceof HandlerMethod route) || isOpen(route)) {
            return true;
        }
        Requires needed = route.getMethodAnnotation(Requires.class);
        if (needed == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Visitor visitor = visitors.current();
        if (!visitor.isSignedIn()) {
            response.sendRedirect(signIn(request));
            return false;
        }
        if (factors.mustEnrol(visitor) && !isEnrolment(request)) {
            response.sendRedirect(request.getContextPath() + "/" + tongue(request) + ENROLMENT);
            return false;
        }
        admit(visitor, needed.value(), slug(request));
        return true;
    }

    private static boolean isEnrolment(HttpServletRequest request) {
        return path(request).endsWith(ENROLMENT);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String tongue(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/en/") || path.equals("/en") ? "en" : "fr";
    }

    /// Our own open routes, and the framework's page of errors.
    static boolean isOpen(HandlerMethod route) {
        return route.hasMethodAnnotation(Open.class)
                || route.getBeanType()
                        .getPackageName()
                        .startsWith("org.springframework.boot.webmvc.autoconfigure.error");
    }

    private void admit(Visitor visitor, Permission needed, Optional<String> slug) {
        if (slug.isEmpty()) {
            refuse(!visitor.may(needed), HttpStatus.FORBIDDEN);
            return;
        }
        Optional<String> convention = conventions.idOf(slug.get());
        refuse(convention.isEmpty(), HttpStatus.NOT_FOUND);
        refuse(visitor.rolesIn(convention.orElseThrow()).isEmpty(), HttpStatus.NOT_FOUND);
        refuse(!visitor.may(needed, convention.orElseThrow()), HttpStatus.FORBIDDEN);
    }

    private static void refuse(boolean wrong, HttpStatus status) {
        if (wrong) {
            throw new ResponseStatusException(status);
        }
    }

    @SuppressWarnings("unchecked") // the attribute is documented to be a map of names to values
    private static Optional<String> slug(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map
                ? Optional.ofNullable(((Map<String, String>) map).get("convention"))
                : Optional.empty();
    }

    /// Where one signs in, and comes back from to the page that was asked for.
    private static String signIn(HttpServletRequest request) {
        String path = path(request);
        String tongue = tongue(request);
        String back = request.getMethod().equals("GET") ? path : "/" + tongue;
        return request.getContextPath() + "/" + tongue + "/connexion?suite="
                + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
