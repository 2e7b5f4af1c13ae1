package uk.homeward.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.CouncilProfile;
import uk.homeward.reference.Reference;

/** Reviews kept in memory, for tests that need many of them quickly. */
public final class ReviewDesk {

    public final ReviewService reviews;
    public final ReviewDeadlines deadlines;

    public ReviewDesk(
            ReviewSubject subject,
            CouncilProfile council,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher facts) {
        Reviews rows = new InMemory(memory.table());
        ReviewStore store = new ReviewStore(rows);
        ReviewSubjects subjects = new ReviewSubjects(List.of(subject));
        reviews = new ReviewService(rows, store, subjects, clock, facts);
        deadlines = new ReviewDeadlines(store, subjects, new WorkingDays(council.jurisdiction()), clock, facts);
    }

    private record InMemory(List<Review> rows) implements Reviews {

        @Override
        public Optional<Review> findById(Long id) {
            return rows.stream()
                    .filter(review -> review.reference().equals(Reference.REVIEW.of(id)))
                    .findFirst();
        }

        @Override
        public Review saveAndFlush(Review review) {
            if (!rows.contains(review)) {
                rows.add(review);
                ReflectionTestUtils.setField(review, "id", (long) rows.size());
            }
            return review;
        }

        @Override
        public List<Review> findByCaseReferenceOrderByIdDesc(String caseReference) {
            return rows.stream()
                    .filter(review -> review.caseReference().equals(caseReference))
                    .sorted(Comparator.comparing(Review::reference).reversed())
                    .toList();
        }

        @Override
        public List<Review> outstanding() {
            return rows.stream()
                    .filter(review -> review.view(null).status() == ReviewStatus.SCHEDULED
                            || review.view(null).status() == ReviewStatus.OPEN)
                    .sorted(Comparator.comparing(Review::dueBy))
                    .toList();
        }
    }
}
