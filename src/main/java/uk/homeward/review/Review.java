package uk.homeward.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;

/** One review. It is held, or cancelled with a reason; it never disappears. */
@Entity
@Table(name = "review")
class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private ReviewRequest request;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = ReviewStatus.SCHEDULED;

    private @Nullable LocalDate cameUpOn;
    private @Nullable LocalDate remindOn;
    private @Nullable LocalDate remindedOn;
    private @Nullable LocalDate escalatedOn;

    @Embedded
    private @Nullable ReviewMeeting meeting;

    private @Nullable String conductedBy;
    private @Nullable LocalDate recordedOn;
    private @Nullable LocalDate cancelledOn;
    private @Nullable String cancelReason;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(ReviewRequest request) {
        if (request.comesUpOn().isAfter(request.dueBy())) {
            throw new Refusal("A review has to come up before it is due. Check the planned end of the service.");
        }
        this.request = request;
    }

    /** @return whether it had not come up before: a repeated job changes nothing */
    boolean open(LocalDate today) {
        if (status == ReviewStatus.OPEN) {
            return false;
        }
        expectNotOver();
        status = ReviewStatus.OPEN;
        cameUpOn = today;
        return true;
    }

    /**
     * Working days are counted from the day it came up, and neither date lies before that day. Whoever is escalated about
     * had at least a working day after the reminder, where the review came up in time for that.
     */
    ReviewDates dates(ReviewRules rules, WorkingDays workingDays) {
        LocalDate cameUp = requireNonNull(cameUpOn);
        LocalDate escalateOn = later(cameUp, request.dueBy().minusDays(rules.escalateDaysBeforeEnd()));
        LocalDate usual = workingDays.after(cameUp, rules.remindWorkingDays());
        LocalDate lastReminder = later(cameUp, workingDays.before(escalateOn));
        remindOn = usual.isBefore(lastReminder) ? usual : lastReminder;
        return new ReviewDates(request.kind(), remindOn, escalateOn, request.dueBy());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** @return when it is reminded, where that still lies ahead */
    Optional<LocalDate> reminderAhead(LocalDate today) {
        return Optional.ofNullable(remindOn)
                .filter(day -> status == ReviewStatus.OPEN && remindedOn == null && day.isAfter(today));
    }

    /** @return whether this is the first reminder and somebody still waits for it */
    boolean remind(LocalDate today) {
        expectCameUp();
        if (status != ReviewStatus.OPEN || remindedOn != null) {
            return false;
        }
        remindedOn = today;
        return true;
    }

    /** @return whether this is the first escalation and somebody still waits for it */
    boolean escalate(LocalDate today) {
        expectCameUp();
        if (status != ReviewStatus.OPEN || escalatedOn != null) {
            return false;
        }
        escalatedOn = today;
        return true;
    }

    void expectConductable() {
        expectNotOver();
        expectCameUp();
    }

    void conduct(ReviewMeeting held, String by, LocalDate today) {
        expectConductable();
        status = ReviewStatus.CONDUCTED;
        meeting = held;
        conductedBy = by;
        recordedOn = today;
    }

    /** @return what stood there */
    @Nullable
    OutcomesAchieved correctOutcomes(OutcomesAchieved right) {
        if (meeting == null) {
            throw new Conflict("This review was not held. There is nothing to correct.");
        }
        OutcomesAchieved was = meeting.outcomesAchieved();
        meeting = meeting.with(right);
        return was;
    }

    /** @return what stood there */
    LocalDate correctDay(LocalDate right, LocalDate today) {
        LocalDate was = meeting == null ? null : meeting.conductedOn();
        if (meeting == null || was == null) {
            throw new Conflict("This review was not held. There is nothing to correct.");
        }
        meeting = meeting.on(right).checked(today);
        return was;
    }

    /** @return whether it was still outstanding */
    boolean cancel(String reason, LocalDate today) {
        if (status == ReviewStatus.CANCELLED) {
            return false;
        }
        expectNotOver();
        status = ReviewStatus.CANCELLED;
        cancelReason = reason;
        cancelledOn = today;
        return true;
    }

    private void expectNotOver() {
        if (status == ReviewStatus.CONDUCTED) {
            throw new Conflict("%s has already recorded this review, on %s. Open the case to read it."
                    .formatted(requireNonNull(conductedBy), Wording.day(requireNonNull(recordedOn))));
        }
        if (status == ReviewStatus.CANCELLED) {
            throw new Conflict("This review was cancelled on %s. Open the case to see which review takes its place."
                    .formatted(Wording.day(requireNonNull(cancelledOn))));
        }
    }

    private void expectCameUp() {
        if (status == ReviewStatus.SCHEDULED) {
            throw new Conflict("This review comes up on %s. Until then nothing is to be done for it."
                    .formatted(Wording.day(request.comesUpOn())));
        }
    }

    String reference() {
        return Reference.REVIEW.of(requireNonNull(id));
    }

    ReviewRequest request() {
        return request;
    }

    ReviewView view(@Nullable ReviewFindings findings) {
        return new ReviewView(
                reference(),
                request.kind(),
                status,
                request.subjectReference(),
                request.caseReference(),
                request.personReference(),
                request.comesUpOn(),
                request.dueBy(),
                status == ReviewStatus.OPEN && remindedOn == null ? remindOn : null,
                remindedOn,
                escalatedOn,
                conductedBy,
                cancelReason,
                meeting,
                findings);
    }
}
