package uk.homeward.carepackage;

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
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Everything long-term that one person gets, from the first request on. A person has one at a time. */
@Entity
@Table(name = "care_package")
class CarePackage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "care_package_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String personReference;
    private String area;

    @Enumerated(EnumType.STRING)
    private PackageStatus status = PackageStatus.DRAFT;

    private LocalDate openedOn;

    @Embedded
    private @Nullable AgreedTerms terms;

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate agreedBeforeStart;

    @Embedded
    private @Nullable RecordedEnd end;

    @SuppressWarnings("NullAway.Init")
    protected CarePackage() {}

    CarePackage(String personReference, String area, LocalDate today) {
        this.personReference = personReference;
        this.area = area;
        this.openedOn = today;
    }

    /** What runs already: its care has begun, under a plan that was agreed elsewhere. */
    static CarePackage underWay(PackageUnderWay told) {
        CarePackage begun = new CarePackage(told.personReference(), told.area(), told.approvedOn());
        begun.terms = new AgreedTerms(null, told.model(), told.directPayment(), told.approvedOn());
        begun.agreedBeforeStart = told.approvedOn();
        begun.startedOn = told.startedOn();
        begun.status = PackageStatus.ACTIVE;
        return begun;
    }

    /** A plan that is agreed later changes what the package is, and begins nothing anew where care goes on. */
    boolean approve(PackageApproval approval) {
        expectOpen();
        terms = AgreedTerms.of(approval);
        if (status != PackageStatus.DRAFT) {
            return false;
        }
        status = PackageStatus.APPROVED;
        return true;
    }

    /** Also anew, where whoever was to start did not. */
    boolean source() {
        return moveTo(PackageStatus.SOURCING, PackageStatus.APPROVED, PackageStatus.STARTING);
    }

    boolean arrangeStart() {
        return moveTo(PackageStatus.STARTING, PackageStatus.APPROVED, PackageStatus.SOURCING);
    }

    /**
     * What has happened is recorded, on its true day.
     *
     * @throws Refusal if the day lies ahead, or before the plan was agreed
     */
    void start(LocalDate day, LocalDate today) {
        expectOpen();
        if (status == PackageStatus.ACTIVE) {
            throw new Conflict("The start of this package is on record: %s. Correct the day there."
                    .formatted(Wording.day(requireNonNull(startedOn))));
        }
        LocalDate approvedOn = approvedTerms().approvedOn();
        startedOn = expectPossible(day, approvedOn, today);
        agreedBeforeStart = approvedOn;
        status = PackageStatus.ACTIVE;
    }

    /**
     * @return what stood there
     * @throws Conflict if care has not begun, or that is the day on record
     */
    LocalDate correctStart(LocalDate right, LocalDate today) {
        expectOpen();
        LocalDate was = startedOn;
        if (was == null) {
            throw new Conflict(
                    "No first day of care is on record yet. Confirm the start; there is nothing to correct.");
        }
        if (was.equals(right)) {
            throw new Refusal("startedOn", "This is what stands there already. Give the right day.");
        }
        startedOn = expectPossible(right, requireNonNull(agreedBeforeStart), today);
        return was;
    }

    private static LocalDate expectPossible(LocalDate day, LocalDate approvedOn, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("startedOn", "The first day of care lies ahead. Confirm the start when care has begun.");
        }
        if (day.isBefore(approvedOn)) {
            throw new Refusal(
                    "startedOn",
                    "The plan was agreed on %s; care under it cannot have started on %s. Check the day."
                            .formatted(Wording.day(approvedOn), Wording.day(day)));
        }
        return day;
    }

    /**
     * Not before it was opened, or care began.
     *
     * @return the day on which it ended
     */
    LocalDate end(PackageEnd as, @Nullable String why, LocalDate day) {
        expectOpen();
        LocalDate last = day.isBefore(firstDay()) ? firstDay() : day;
        end = new RecordedEnd(last, as, status, Wording.optional("reason", "The reason", why));
        status = PackageStatus.ENDED;
        return last;
    }

    private LocalDate firstDay() {
        return startedOn == null ? openedOn : startedOn;
    }

    /**
     * The last day of care was told wrong.
     *
     * @return what stood there
     * @throws Conflict if the package is not over
     */
    LocalDate correctEnd(LocalDate right, LocalDate today) {
        RecordedEnd wrong = end;
        if (wrong == null) {
            throw new Conflict("This package is not over: there is no last day to correct.");
        }
        end = wrong.corrected(right, firstDay(), today);
        return wrong.day();
    }

    boolean endedByDeath() {
        return end != null && end.as() == PackageEnd.PERSON_DIED;
    }

    /**
     * The death was told by mistake, or the end was: it stands as it stood.
     *
     * @return the day on which it had ended
     */
    LocalDate goOn() {
        RecordedEnd mistaken = end;
        if (mistaken == null) {
            throw new Conflict("This package is not over: care goes on already.");
        }
        status = mistaken.from();
        end = null;
        return mistaken.day();
    }

    boolean open() {
        return status.open();
    }

    String personReference() {
        return personReference;
    }

    String reference() {
        return Reference.PACKAGE.of(requireNonNull(id));
    }

    PackageView view() {
        return new PackageView(
                reference(),
                personReference,
                area,
                status,
                openedOn,
                terms == null ? null : terms.planReference(),
                terms == null ? null : terms.model(),
                terms != null && terms.directPayment(),
                terms == null ? null : terms.approvedOn(),
                startedOn,
                end == null ? null : end.day(),
                end == null ? null : end.as(),
                end == null ? null : end.reason());
    }

    /** @return whether that is news */
    private boolean moveTo(PackageStatus next, PackageStatus... from) {
        expectOpen();
        approvedTerms();
        for (PackageStatus one : from) {
            if (status == one) {
                status = next;
                return true;
            }
        }
        return false;
    }

    /** Promise 7: nothing is looked for and nothing is spent before the plan is agreed. */
    private AgreedTerms approvedTerms() {
        if (terms == null) {
            throw new Conflict(
                    "The plan of this package is not agreed yet. Agree it first; nothing is arranged before.");
        }
        return terms;
    }

    private void expectOpen() {
        if (!status.open()) {
            throw new Conflict(
                    "This package is over. Open the case to see why; ask for a new assessment if needs remain.");
        }
    }
}
