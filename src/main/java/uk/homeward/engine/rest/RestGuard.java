package uk.homeward.engine.rest;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.web.context.support.WebApplicationContextUtils;
import uk.homeward.engine.CandidateGroups;
import uk.homeward.engine.TaskRecordCheck;

/** Lets through what the engine's REST is allowed to be asked (promise 9), and refuses the rest in one sentence. */
@PreMatching
public final class RestGuard implements ContainerRequestFilter {

    private static final int LONGEST_BODY = 1_000_000;

    private final ServletContext application;

    public RestGuard(@Context ServletContext application) {
        this.application = application;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        RestCall call = RestCall.of(request.getMethod(), request.getUriInfo().getPath(false));
        if (!AllowedCalls.include(call.method(), call.path())
                || (isGuest() && call.path().contains("statistics"))) {
            request.abortWith(RestRefusal.FORBIDDEN.answer(
                    "This cannot be done here, so that nothing is kept outside Homeward's own record."
                            + " Use the task's form, Homeward's pages or its API."));
            return;
        }
        if (!AskedText.isReadable(request.getUriInfo())) {
            request.abortWith(RestRefusal.NOT_UNDERSTOOD.answer("The address holds characters that cannot be read."));
            return;
        }
        if (request.hasEntity()) {
            byte[] body = request.getEntityStream().readNBytes(LONGEST_BODY + 1);
            if (body.length > LONGEST_BODY) {
                request.abortWith(RestRefusal.TOO_LARGE.answer("This is too large. Nothing was stored."));
                return;
            }
            request.setEntityStream(new ByteArrayInputStream(body));
            check(request, call, body);
        } else if (call.onTask().isPresent()) {
            TaskWorkGuard.check(engine(), records(), call.onTask().get(), new byte[0]);
        }
    }

    private void check(ContainerRequestContext request, RestCall call, byte[] body) {
        if (call.onTask().isPresent()) {
            TaskWorkGuard.check(engine(), records(), call.onTask().get(), body);
        } else if (!AskedText.isReadable(body)) {
            request.abortWith(RestRefusal.NOT_UNDERSTOOD.answer("This holds characters that cannot be read."));
        }
    }

    /** A provider's staff: what the engine counts of a process is of all providers. */
    private static boolean isGuest() {
        Authentication person = engine().getIdentityService().getCurrentAuthentication();
        return person != null
                && person.getGroupIds() != null
                && person.getGroupIds().contains(CandidateGroups.PROVIDERS);
    }

    private TaskRecordCheck records() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(application)
                .getBean(TaskRecordCheck.class);
    }

    private static ProcessEngine engine() {
        return ProcessEngines.getDefaultProcessEngine();
    }
}
