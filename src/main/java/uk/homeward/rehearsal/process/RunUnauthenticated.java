package uk.homeward.rehearsal.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Timers act for nobody: not for whoever moved the clock. */
final class RunUnauthenticated {

    private RunUnauthenticated() {}

    static <T> T of(ProcessEngine engine, Supplier<T> act) {
        IdentityService identity = engine.getIdentityService();
        Authentication signedIn = identity.getCurrentAuthentication();
        SecurityContext context = SecurityContextHolder.getContext();
        identity.clearAuthentication();
        SecurityContextHolder.clearContext();
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(context);
            if (signedIn != null) {
                identity.setAuthentication(signedIn.getUserId(), signedIn.getGroupIds(), signedIn.getTenantIds());
            }
        }
    }
}
