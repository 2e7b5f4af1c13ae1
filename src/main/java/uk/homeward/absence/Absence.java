package uk.homeward.absence;

import static java.util.Objects.requireNonNull;

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
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** Somebody is away for some days, and back on a day that is planned until another one is told. */
@Entity
@Table(name = "absence")
class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String subjectReference;
    private String caseReference;
    private String personReference;

    @Enumerated(EnumType.STRING)
    private AbsenceReason because;

    private LocalDate awayFrom;
    private LocalDate backOn;
    private @Nullable String note;
    private @Nullable LocalDate missedOn;
    private boolean withdrawn;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    Absence(String subjectReference, AbsentPerson of, AbsenceReason because, Away days, @Nullable String note) {
        this.subjectReference = subjectReference;
        this.caseReference = of.caseReference();
        this.personReference = of.personReference();
        this.because = because;
        this.awayFrom = days.from();
        this.backOn = days.backOn();
        this.note = note;
    }

    /** @return whether somebody was asked for the person, and need not be any more */
    boolean back(LocalDate on) {
        expectHappened();
        backOn = AbsenceDates.returning(awayFrom, on);
        return found();
    }

    boolean withdraw() {
        expectHappened();
        withdrawn = true;
        return found();
    }

    /** Support has been given up, or the person is known to be somewhere else. */
    boolean found() {
        boolean asked = missedOn != null;
        missedOn = null;
        return asked;
    }

    /** The person was to be back and is not: somebody is asked once. */
    void missed(LocalDate today) {
        expectHappened();
        if (today.isBefore(backOn)) {
            throw new Conflict(
                    "The person is expected back on %s. If it is going to be later, change the day of return."
                            .formatted(Wording.day(backOn)));
        }
        if (missedOn != null) {
            throw new Conflict("Somebody has been asked to find the person since %s. Open the case to see it."
                    .formatted(Wording.day(missedOn)));
        }
        missedOn = today;
    }

    void expectMissed() {
        if (missedOn == null) {
            throw new Conflict("It is known already where the person is. Open the case to see how things stand.");
        }
    }

    private void expectHappened() {
        if (withdrawn) {
            throw new Conflict("These days away never happened: nothing of them can change.");
        }
    }

    boolean happened() {
        return !withdrawn;
    }

    Away days() {
        return new Away(awayFrom, backOn);
    }

    String reference() {
        return Reference.ABSENCE.of(requireNonNull(id));
    }

    String subjectReference() {
        return subjectReference;
    }

    String caseReference() {
        return caseReference;
    }

    AbsenceView view(LocalDate today) {
        return new AbsenceView(
                reference(),
                subjectReference,
                caseReference,
                standing(today),
                because,
                days(),
                days().days(),
                note,
                missedOn);
    }

    private AbsenceStatus standing(LocalDate today) {
        if (withdrawn) {
            return AbsenceStatus.WITHDRAWN;
        }
        if (missedOn != null) {
            return AbsenceStatus.NOT_BACK;
        }
        if (today.isBefore(awayFrom)) {
            return AbsenceStatus.AHEAD;
        }
        return days().on(today) ? AbsenceStatus.AWAY : AbsenceStatus.BACK;
    }
}
