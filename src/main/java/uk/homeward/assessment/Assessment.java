package uk.homeward.assessment;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One assessment of the long-term needs of one person. A person has one at a time that is open. */
@Entity
@Table(name = "assessment")
class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String packageReference;
    private String personReference;
    private String area;

    @Embedded
    private Asking asking;

    private LocalDate dueBy;
    private @Nullable LocalDate overdueSince;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status = AssessmentStatus.ASKED;

    @Embedded
    private @Nullable Findings findings;

    @Embedded
    private NeedList needs = new NeedList();

    @Embedded
    private @Nullable RefusedAssessment refused;

    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;

    @Enumerated(EnumType.STRING)
    private @Nullable AssessmentStatus beforeDeath;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(String packageReference, String personReference, String area, Asking asking, LocalDate dueBy) {
        this.packageReference = packageReference;
        this.personReference = personReference;
        this.area = area;
        this.asking = asking;
        this.dueBy = dueBy;
    }

    void note(Need need) {
        expectAsked();
        needs.note(need);
    }

    void takeOff(SpecifiedOutcome outcome) {
        expectAsked();
        needs.takeOff(outcome);
    }

    void complete(Findings found, List<JudgedNeed> judged) {
        expectAsked();
        findings = found;
        needs.replace(judged);
        status = found.eligible() ? AssessmentStatus.ASSESSED : AssessmentStatus.NOT_ELIGIBLE;
        endedOn = found.eligible() ? null : found.recordedOn();
    }

    /** What was found was wrong: it is judged anew. */
    void correct(Findings found, List<JudgedNeed> judged) {
        expectFound();
        findings = found;
        needs.replace(judged);
    }

    /** @return how many decisions the person did not know before */
    int tell(LocalDate on) {
        Findings found = expectFound();
        if (on.isBefore(found.assessedOn())) {
            throw new Refusal(
                    "toldOn",
                    "The assessment was complete on %s. The person cannot have been told before."
                            .formatted(Wording.day(found.assessedOn())));
        }
        return needs.tell(on);
    }

    /** @return whether the assessment ends with it */
    boolean refuse(RefusedAssessment told) {
        expectAsked();
        refused = told;
        if (told.dutyStands() != null) {
            return false;
        }
        end(AssessmentStatus.DECLINED, told.why(), told.recordedOn());
        return true;
    }

    void withdraw(String why, LocalDate today) {
        expectOpen();
        end(AssessmentStatus.WITHDRAWN, why, today);
    }

    /** Nobody asked for that: should the end of the package have been a mistake, it goes on. */
    void endWithPackage(String why, LocalDate today) {
        expectOpen();
        beforeDeath = status;
        end(AssessmentStatus.WITHDRAWN, why, today);
    }

    boolean endedWithPackage() {
        return status == AssessmentStatus.WITHDRAWN && beforeDeath != null;
    }

    void planAgreed(LocalDate today) {
        if (status == AssessmentStatus.ASSESSED) {
            status = AssessmentStatus.PLAN_AGREED;
            endedOn = today;
        }
    }

    void die(LocalDate on) {
        expectOpen();
        beforeDeath = status;
        end(AssessmentStatus.DIED, null, on);
    }

    /** What ended it was a mistake. */
    void goOn() {
        status = requireNonNull(beforeDeath);
        beforeDeath = null;
        endedOn = null;
        endReason = null;
    }

    private void end(AssessmentStatus as, @Nullable String why, LocalDate on) {
        status = as;
        endReason = why;
        endedOn = on;
    }

    /** @return whether that is news: a repeated job changes nothing */
    boolean escalate(LocalDate today) {
        if (status != AssessmentStatus.ASKED || overdueSince != null) {
            return false;
        }
        overdueSince = today;
        return true;
    }

    private void expectAsked() {
        expectOpen();
        if (status != AssessmentStatus.ASKED) {
            throw new Conflict(
                    "The needs were recorded on %s. Correct them on the page of the case; what stands there now stays readable."
                            .formatted(Wording.day(requireNonNull(findings).recordedOn())));
        }
    }

    private void expectOpen() {
        if (!status.open()) {
            throw new Conflict("This assessment is over: %s. Ask for a new one where needs remain."
                    .formatted(status.label().toLowerCase(Locale.UK)));
        }
    }

    Findings expectFound() {
        if (findings == null) {
            throw new Conflict("This assessment is not complete yet. Record the needs first.");
        }
        return findings;
    }

    Optional<Findings> findings() {
        return Optional.ofNullable(findings);
    }

    List<JudgedNeed> needs() {
        return needs.all();
    }

    Asking asking() {
        return asking;
    }

    AssessmentStatus status() {
        return status;
    }

    String packageReference() {
        return packageReference;
    }

    String personReference() {
        return personReference;
    }

    LocalDate dueBy() {
        return dueBy;
    }

    String reference() {
        return Reference.ASSESSMENT.of(requireNonNull(id));
    }

    AssessmentView view() {
        return new AssessmentView(
                reference(),
                packageReference,
                personReference,
                area,
                asking.source(),
                asking.sourceReference(),
                asking.askedOn(),
                asking.why(),
                dueBy,
                overdueSince,
                status,
                findings,
                needs.all().stream().map(NeedView::of).toList(),
                refused,
                endedOn,
                endReason);
    }
}
