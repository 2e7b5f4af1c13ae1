package uk.homeward.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.MemoryTransactions;
import uk.homeward.calendar.CountedDates.MovedDate;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.CouncilProfile;
import uk.homeward.reference.Reference;

/** Reviews kept in memory, for tests that need many of them quickly. */
public final class ReviewDesk {

    public final ReviewService reviews;
    public final ReviewDeadlines deadlines;
    private final List<Review> rows;
    private final Function<WorkingDays, ReminderDates> reminders;

    public ReviewDesk(
            ReviewSubject subject,
            CouncilProfile council,
            Clock clock,
            MemoryTransactions memory,
            ApplicationEventPublisher facts) {
        rows = memory.table();
        Reviews kept = new InMemory(rows);
        ReviewStore store = new ReviewStore(kept);
        ReviewSubjects subjects = new ReviewSubjects(List.of(subject));
        reviews = new ReviewService(kept, store, subjects, clock, facts);
        deadlines = new ReviewDeadlines(store, subjects, new WorkingDays(council.jurisdiction()), clock, facts);
        reminders = workingDays -> new ReminderDates(kept, subjects, workingDays, clock, facts);
    }

    /** Bank holidays are others than those that were known when the reviews came up. */
    List<MovedDate> countAgain(WorkingDays changed) {
        return reminders.apply(changed).countAgain();
    }

    public List<ReviewView> outstanding() {
        return rows.stream()
                .map(review -> review.view(null))
                .filter(review -> review.status() == ReviewStatus.SCHEDULED || review.status() == ReviewStatus.OPEN)
                .toList();
    }

    private record InMemory(List<Review> rows) implements Reviews {

        @Override
        public Optional<Review> findById(Long id) {
            return rows.stream()
                    .filter(review -> review.reference().equals(Reference.REVIEW.of(id)))
                    .findFirst();
        }

        @Override
        public Review save(Review review) {
            return saveAndFlush(review);
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
        public List<Review> findByRequestCaseReferenceOrderByIdDesc(String caseReference) {
            return rows.stream()
                    .filter(review -> review.request().caseReference().equals(caseReference))
                    .sorted(Comparator.comparing(Review::reference).reversed())
                    .toList();
        }

        @Override
        public List<Review> findByStatusAndRemindedOnIsNullOrderById(ReviewStatus status) {
            return rows.stream()
                    .filter(review -> review.view(null).status() == status
                            && review.view(null).remindedOn() == null)
                    .toList();
        }
    }
}
