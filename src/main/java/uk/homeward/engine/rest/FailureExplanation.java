package uk.homeward.engine.rest;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.identity.Authentication;
import uk.homeward.refusal.LostRace;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Outage;
import uk.homeward.refusal.Refusal;

/** What a failure means to whoever sits at the screen. */
record FailureExplanation(Throwable failure, RestCall call) {
    Response answer() {
        if (Outage.isCauseOf(failure)) {
            return RestRefusal.outage();
        }
        try {
            return Refusal.causeOf(failure)
                    .or(this::overtaken)
                    .map(RestRefusal::of)
                    .orElseGet(this::otherwise);
        } catch (RuntimeException meanwhile) {
            if (Outage.isCauseOf(meanwhile)) {
                return RestRefusal.outage();
            }
            throw meanwhile;
        }
    }

    /** A colleague was first: the task says who. */
    private Optional<Refusal> overtaken() {
        ProcessEngine engine = ProcessEngines.getDefaultProcessEngine();
        return call.onTask()
                .flatMap(work -> {
                    Authentication me = engine.getIdentityService().getCurrentAuthentication();
                    TaskState now = TaskStateReader.of(engine, work.taskId());
                    return now.gone().or(() -> now.takenFrom(me == null ? null : me.getUserId()));
                })
                .or(() -> call.readTask()
                        .flatMap(task -> TaskStateReader.of(engine, task).gone())
                        .map(gone -> new NotFound(gone.sentence())));
    }

    private Response otherwise() {
        if (LostRace.isCauseOf(failure)) {
            return RestRefusal.CONFLICT.answer(LostRace.SENTENCE);
        }
        if (happened(AuthorizationException.class::isInstance)) {
            return RestRefusal.FORBIDDEN.answer("You may not do this. The team whose task it is can, or a manager.");
        }
        if (happened(JacksonException.class::isInstance)) {
            return RestRefusal.NOT_UNDERSTOOD.answer("This request is not JSON that Homeward can read.");
        }
        if (happened(FailureExplanation::asksForTooMuch)) {
            return RestRefusal.NOT_UNDERSTOOD.answer(
                    "Ask for at most 2,000 results at once: add maxResults to the address.");
        }
        return new UnexplainedFailure(failure, call).answer();
    }

    private static boolean asksForTooMuch(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.startsWith("An unbound number of results") || message.startsWith("Max results limit");
    }

    private boolean happened(Predicate<Throwable> kind) {
        return causes().anyMatch(kind);
    }

    private Stream<Throwable> causes() {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(50);
    }
}
