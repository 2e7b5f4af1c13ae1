package uk.homeward.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds whoever understands reviews of a kind. */
@Component
class ReviewSubjects {

    private final Map<ReviewKind, ReviewSubject> byKind;

    ReviewSubjects(List<ReviewSubject> subjects) {
        Map<ReviewKind, ReviewSubject> all = new EnumMap<>(ReviewKind.class);
        subjects.forEach(subject -> subject.kinds().forEach(kind -> all.put(kind, subject)));
        this.byKind = Map.copyOf(all);
    }

    ReviewSubject of(ReviewKind kind) {
        ReviewSubject subject = byKind.get(kind);
        if (subject == null) {
            throw new IllegalStateException("Nobody understands reviews of kind " + kind);
        }
        return subject;
    }
}
