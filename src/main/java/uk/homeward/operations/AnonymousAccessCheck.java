package uk.homeward.operations;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.stereotype.Component;

/** Asks the doors themselves whether they would let somebody in who has not signed in. */
@Component
@Profile("!demo")
class AnonymousAccessCheck implements StartCheck {

    private static final Authentication SOMEBODY =
            new AnonymousAuthenticationToken("start", "somebody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private static final List<String> DOORS = List.of(
            "/engine-rest/task",
            "/engine-rest/engine",
            "/camunda/api/engine/engine/default/task",
            "/camunda/app/tasklist/default/",
            "/api/people",
            "/actuator/prometheus",
            "/");

    private final WebInvocationPrivilegeEvaluator guard;

    AnonymousAccessCheck(WebInvocationPrivilegeEvaluator guard) {
        this.guard = guard;
    }

    @Override
    public List<String> objections() {
        return Stream.of("GET", "POST")
                .flatMap(method -> DOORS.stream().filter(door -> guard.isAllowed("", door, method, SOMEBODY)))
                .distinct()
                .map(door ->
                        "Anybody can open " + door + " without signing in: its security chain must ask for a group.")
                .toList();
    }
}
