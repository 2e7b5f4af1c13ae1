package uk.homeward.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.CouncilProfile;

/** Reviews kept in memory, for tests that need many of them quickly. */
public final class ReviewDesk {

    public final ReviewService reviews;
    public final ReviewDeadlines deadlines;

    public ReviewDesk(ReviewSubject subject, CouncilProfile council, Clock clock, ApplicationEventPublisher facts) {
        Reviews rows = new InMemory();
        ReviewStore store = new ReviewStore(rows);
        ReviewSubjects subjects = new ReviewSubjects(List.of(subject));
        reviews = new ReviewService(rows, store, subjects, clock, facts);
        deadlines = new ReviewDeadlines(store, subjects, new WorkingDays(council.jurisdiction()), clock, facts);
    }

    private static final class InMemory implements Reviews {

        private final Map<Long, Review> rows = new HashMap<>();

        @Override
        public Optional<Review> findById(Long id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public Review saveAndFlush(Review review) {
            if (!rows.containsValue(review)) {
                long id = rows.size() + 1L;
                ReflectionTestUtils.setField(review, "id", id);
                rows.put(id, review);
            }
            return review;
        }

        @Override
        public List<Review> findByCaseReferenceOrderByIdDesc(String caseReference) {
            return rows.values().stream()
                    .filter(review -> review.caseReference().equals(caseReference))
                    .sorted(Comparator.comparing(Review::reference).reversed())
                    .toList();
        }

        @Override
        public List<Review> outstanding() {
            return rows.values().stream()
                    .filter(review -> review.view(null).status() == ReviewStatus.SCHEDULED
                            || review.view(null).status() == ReviewStatus.OPEN)
                    .sorted(Comparator.comparing(Review::dueBy))
                    .toList();
        }
    }
}
