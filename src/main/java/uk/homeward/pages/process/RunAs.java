package uk.homeward.pages.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * In whose name the engine is asked: in Homeward's own where a page has checked the visitor itself, or in the visitor's
 * where the engine has to check.
 */
@Component
class RunAs {
    private final IdentityService identity;

    RunAs(ProcessEngine engine) {
        this.identity = engine.getIdentityService();
    }

    <T> T ofHomeward(Supplier<T> question) {
        return restoring(() -> {
            identity.clearAuthentication();
            return question.get();
        });
    }

    <T> T of(String person, List<String> groups, Supplier<T> question) {
        return restoring(() -> {
            identity.setAuthentication(person, groups);
            return question.get();
        });
    }

    private <T> T restoring(Supplier<T> question) {
        Authentication before = identity.getCurrentAuthentication();
        try {
            return question.get();
        } finally {
            if (before == null) {
                identity.clearAuthentication();
            } else {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
