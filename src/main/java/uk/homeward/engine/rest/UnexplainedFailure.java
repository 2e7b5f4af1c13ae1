package uk.homeward.engine.rest;

import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.homeward.refusal.RequestId;

/** A failure that nobody foresaw: told in its own words where they are plain, and otherwise by a number. */
record UnexplainedFailure(Throwable failure, RestCall call) {

    private static final Logger log = LoggerFactory.getLogger(UnexplainedFailure.class);

    private static final Pattern TECHNICAL = Pattern.compile(
            "ENGINE-\\d|Exception|^Cannot (submit|complete) |\\b(org|java|javax|jakarta|com|uk)\\.[a-z]+\\.|\\bnull\\b");

    Response answer() {
        int status = ExceptionHandlerHelper.getInstance().getStatus(failure).getStatusCode();
        String message = String.valueOf(failure.getMessage());
        if (status < 500 && !TECHNICAL.matcher(message).find()) {
            return RestRefusal.NOT_UNDERSTOOD.answer(status, message);
        }
        return numbered(status);
    }

    private Response numbered(int status) {
        String number = RequestId.current();
        if (status < 500) {
            log.info("Number {}: {} {}", number, call.method(), call.path(), failure);
            return RestRefusal.NOT_UNDERSTOOD.answer(
                    status,
                    "Homeward did not understand this. The service desk finds the reason by the number " + number
                            + ".");
        }
        log.error("Number {}: {} {}", number, call.method(), call.path(), failure);
        return RestRefusal.FAILURE.answer(
                status,
                "Homeward could not do this. Nothing was stored. Try again, and tell the service desk the number "
                        + number + ".");
    }
}
