package uk.homeward.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.ProblemDetail;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.NotShown;
import uk.homeward.refusal.Refusal;

/** A refusal as a problem, with the field that is to blame. */
final class RefusalProblem {

    private RefusalProblem() {}

    static ProblemDetail of(Refusal refusal) {
        ProblemDetail problem = type(refusal).saying(refusal.sentence());
        if (refusal.field() != null) {
            blame(problem, refusal.field(), refusal.sentence());
        }
        return problem;
    }

    static ProblemDetail blame(ProblemDetail problem, String field, String sentence) {
        problem.setProperty("field", field);
        problem.setProperty("errors", List.of(Map.of("field", field, "detail", sentence)));
        return problem;
    }

    private static ProblemType type(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return ProblemType.NOT_FOUND;
        }
        if (refusal instanceof NotShown) {
            return ProblemType.FORBIDDEN;
        }
        if (refusal instanceof Conflict) {
            return ProblemType.CONFLICT;
        }
        if (refusal instanceof BodyTooLarge) {
            return ProblemType.BODY_TOO_LARGE;
        }
        return refusal instanceof BadRequest ? ProblemType.BAD_REQUEST : ProblemType.REFUSAL;
    }
}
