package uk.homeward.review;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds whoever understands reviews of a kind. */
@Component
class ReviewSubjects {

    private final Map<ReviewKind, ReviewSubject> byKind;

    ReviewSubjects(List<ReviewSubject> subjects) {
        this.byKind = subjects.stream().collect(Collectors.toUnmodifiableMap(ReviewSubject::kind, Function.identity()));
    }

    ReviewSubject of(ReviewKind kind) {
        ReviewSubject subject = byKind.get(kind);
        if (subject == null) {
            throw new IllegalStateException("Nobody understands reviews of kind " + kind);
        }
        return subject;
    }
}
