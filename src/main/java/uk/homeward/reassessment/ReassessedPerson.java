package uk.homeward.reassessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reassessment.Delay.Explained;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;

/** One person who is to be assessed again. */
@Entity
@Table(name = "reassessed_person")
class ReassessedPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reassessed_person_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long programmeId;
    private long packageId;
    private LocalDate turnOn;
    private @Nullable String assessmentReference;
    private @Nullable LocalDate dueBy;

    @Enumerated(EnumType.STRING)
    private @Nullable DelayCause delayCause;

    private @Nullable String delayWords;
    private @Nullable LocalDate delayToldOn;
    private @Nullable String delayToldBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ReassessmentOutcome outcome;

    private @Nullable LocalDate outcomeOn;

    @SuppressWarnings("NullAway.Init")
    protected ReassessedPerson() {}

    ReassessedPerson(long programmeId, long packageId, LocalDate turnOn) {
        this.programmeId = programmeId;
        this.packageId = packageId;
        this.turnOn = turnOn;
    }

    /** The assessment was asked for, or asked for anew. A day that was given for somebody who is late holds on. */
    void asked(String assessment, LocalDate due) {
        assessmentReference = assessment;
        dueBy = dueBy == null || due.isAfter(dueBy) ? due : dueBy;
    }

    /** What comes next, and on which day somebody looks again. */
    NextLook next(LocalDate today) {
        if (outcome != null) {
            return new NextLook(ReassessmentStep.NOTHING, today);
        }
        LocalDate due = dueBy;
        if (due == null) {
            return new NextLook(ReassessmentStep.WAIT, turnOn);
        }
        return due.isBefore(today)
                ? new NextLook(ReassessmentStep.EXPLAIN, today)
                : new NextLook(ReassessmentStep.WAIT, due.plusDays(1));
    }

    /** @throws Conflict where the person is accounted for, or not late */
    void explain(Explained why, LocalDate today, String by) {
        if (next(today).step() != ReassessmentStep.EXPLAIN) {
            throw new Conflict("This person is not late. Open the programme to see how they stand.");
        }
        delayCause = why.cause();
        delayWords = why.words();
        delayToldOn = today;
        delayToldBy = by;
        dueBy = why.until();
    }

    /**
     * What became of the person. Whoever declined and then was assessed after all counts as assessed; nobody counts twice.
     *
     * @return whether that is news
     */
    boolean account(ReassessmentOutcome as, LocalDate on) {
        boolean changesMind = outcome == ReassessmentOutcome.DECLINED && as == ReassessmentOutcome.ASSESSED;
        boolean news = outcome == null || changesMind;
        if (news) {
            outcome = as;
            outcomeOn = on;
        }
        return news;
    }

    void assessedBy(String assessment, LocalDate due) {
        assessmentReference = assessment;
        dueBy = dueBy == null ? due : dueBy;
    }

    /** The end of the package was a mistake. @return whether that changes anything */
    boolean goOn() {
        boolean undone = outcome != null && outcome.byEndOfPackage();
        if (undone) {
            outcome = null;
            outcomeOn = null;
        }
        return undone;
    }

    boolean turnCame(LocalDate today) {
        return !turnOn.isAfter(today);
    }

    boolean waiting() {
        return outcome == null;
    }

    long programme() {
        return programmeId;
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    @Nullable
    String assessment() {
        return assessmentReference;
    }

    ReassessedView view(String programme, String title) {
        return new ReassessedView(programme, title, turnOn, dueBy, delayCause, delayWords, outcome, outcomeOn);
    }
}
