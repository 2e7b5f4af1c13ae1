package uk.homeward.packagereview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.homeward.MemoryTransactions;
import uk.homeward.calendar.MovableClock;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.council.Councils;
import uk.homeward.packagereview.process.ReviewScheduleTests;
import uk.homeward.review.ReviewDesk;
import uk.homeward.review.ReviewFindings;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewSubject;
import uk.homeward.review.ReviewView;

/** The reviews of one package, day by day, with what the engine does: a review comes up on its day. */
final class ReviewHistory {

    static final LocalDate BEGIN = LocalDate.of(2027, 1, 4);
    static final String PACKAGE = "PKG-000001";

    private static final ReviewMeeting MEETING = new ReviewMeeting(
            null,
            ReviewMeeting.Place.AT_HOME,
            null,
            ReviewMeeting.Involved.PERSON,
            ReviewMeeting.OutcomesAchieved.FULLY_MET);

    final Map<String, LocalDate> cameUp = new TreeMap<>();
    private final Map<String, LocalDate> scheduled = new TreeMap<>();
    final List<LocalDate> begins = new ArrayList<>();
    private List<ReviewView> known = List.of();
    private LocalDate nextComesUpOn = LocalDate.MAX;
    private boolean paid;
    private final MovableClock clock = new MovableClock(BEGIN);
    private final ReviewDesk desk =
            new ReviewDesk(new Subject(), Councils.demo(), clock, new MemoryTransactions(), fact -> {});
    private final ReviewWindows windows =
            new ReviewWindows(ReviewScheduleTests.table(), PackageReviewRules.USUAL, Councils.demo());
    private final PackageReviewDiary diary =
            new PackageReviewDiary(new InMemory(), desk.reviews, windows, clock, fact -> {});

    LocalDate today() {
        return clock.today();
    }

    void start(LocalDate day, boolean paid) {
        this.paid = paid;
        diary.started(PACKAGE, "PER-000001", day, paid ? day : null);
        begins.add(day);
        come();
    }

    void planChanges(LocalDate day, boolean paid) {
        List<ReviewView> waiting = with(ReviewStatus.OPEN);
        diary.planChanged(PACKAGE, day, paid);
        begins.add(day);
        assertThat(with(ReviewStatus.OPEN))
                .as("what had come up is neither lost nor moved")
                .isEqualTo(waiting);
        come();
    }

    /** @param from the first payment; nothing where the council arranges the care again */
    void payment(@Nullable LocalDate from) {
        paid = from != null;
        diary.payment(PACKAGE, from);
        come();
    }

    boolean paid() {
        return paid;
    }

    void startIsPutRight(LocalDate was, LocalDate right) {
        diary.startCorrected(PACKAGE, right);
        begins.remove(was);
        begins.add(right);
        come();
    }

    void hold(ReviewView review, LocalDate on) {
        desk.reviews.conduct(
                review.reference(),
                new ReviewMeeting(on, MEETING.place(), null, MEETING.involved(), MEETING.outcomesAchieved()),
                (subject, held) -> {});
        diary.held(PACKAGE, review.reference());
        come();
    }

    void over() {
        diary.over(PACKAGE);
        known = List.copyOf(desk.reviews.ofCase(PACKAGE));
    }

    void goesOn() {
        diary.goesOn(PACKAGE);
        come();
    }

    void nextDay() {
        clock.set(today().plusDays(1));
        if (!nextComesUpOn.isAfter(today())) {
            come();
        }
    }

    /** The timer of the next review fires, and then that of the one after it. */
    private void come() {
        known = List.copyOf(desk.reviews.ofCase(PACKAGE));
        known.forEach(review -> scheduled.putIfAbsent(review.reference(), today()));
        Optional<ReviewView> next = diary.next(PACKAGE);
        while (next.filter(review -> !review.comesUpOn().isAfter(today())).isPresent()) {
            String reference = next.orElseThrow().reference();
            var unused = desk.deadlines.open(reference);
            assertThat(cameUp.put(reference, today())).as("fires once").isNull();
            next = diary.next(PACKAGE);
            known = List.copyOf(desk.reviews.ofCase(PACKAGE));
        }
        nextComesUpOn = next.map(ReviewView::comesUpOn).orElse(LocalDate.MAX);
    }

    LocalDate scheduledOn(String reference) {
        return requireNonNull(scheduled.get(reference));
    }

    List<ReviewView> all() {
        return known;
    }

    List<ReviewView> with(ReviewStatus status) {
        return all().stream().filter(review -> review.status() == status).toList();
    }

    List<ReviewView> outstanding() {
        return all().stream()
                .filter(review -> review.status() == ReviewStatus.OPEN || review.status() == ReviewStatus.SCHEDULED)
                .toList();
    }

    static LocalDate heldOn(ReviewView review) {
        return requireNonNull(requireNonNull(review.meeting()).conductedOn());
    }

    private static final class InMemory implements ReviewedPackages {

        private final Map<String, ReviewedPackage> rows = new HashMap<>();

        @Override
        public ReviewedPackage save(ReviewedPackage reviewed) {
            return saveAndFlush(reviewed);
        }

        @Override
        public ReviewedPackage saveAndFlush(ReviewedPackage reviewed) {
            rows.put(reviewed.packageReference(), reviewed);
            return reviewed;
        }

        @Override
        public Optional<ReviewedPackage> findById(String packageReference) {
            return Optional.ofNullable(rows.get(packageReference));
        }
    }

    private static final class Subject implements ReviewSubject {

        @Override
        public Set<ReviewKind> kinds() {
            return ReviewKind.ofPackages();
        }

        @Override
        public ReviewRules rules() {
            return PackageReviewRules.USUAL.deadlines();
        }

        @Override
        public Optional<ReviewFindings> findings(String reviewReference) {
            return Optional.empty();
        }

        @Override
        public String findingsTemplate() {
            return "";
        }
    }
}
