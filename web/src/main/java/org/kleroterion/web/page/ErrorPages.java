package org.kleroterion.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.kleroterion.web.access.Open;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What is shown instead of a page that cannot be: what happened and what to do, and nothing of the machine.
///
/// Under `/api/` it is said to a program, in the words of RFC 9457.
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 413, 422, 429, 500, 503);

    ErrorPages() {}

    @Open
    @RequestMapping("${server.error.path:${error.path:/error}}")
    Object error(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        if (AddressLanguage.pathIn(request).startsWith("/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .header("Access-Control-Allow-Origin", "*")
                    .body(ProblemDetail.forStatus(status));
        }
        return new ModelAndView("page/error", status).addObject("kind", kind(status.value()));
    }

    /// Words exist for the usual ones; the others are told apart by who can do something about them.
    private static int kind(int status) {
        if (KNOWN.contains(status)) {
            return status;
        }
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value() ? 500 : 400;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
