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

    private ReviewDesk() {}

    public static ReviewService service(
            ReviewSubject subject, CouncilProfile council, Clock clock, ApplicationEventPublisher facts) {
        Reviews reviews = new InMemory();
        return new ReviewService(
                reviews,
                new ReviewStore(reviews),
                List.of(subject),
                council,
                new WorkingDays(council.jurisdiction()),
                clock,
                facts);
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
                    .filter(review -> review.view().status() == ReviewStatus.SCHEDULED
                            || review.view().status() == ReviewStatus.OPEN)
                    .sorted(Comparator.comparing(Review::dueBy))
                    .toList();
        }
    }
}
