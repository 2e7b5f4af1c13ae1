package uk.homeward.nightsupport;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.nightsupport.NightTrial.TrialOutcome;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The nights of one person, as one assessment found them; a part of it, under its reference. */
@Entity
@Table(name = "night_support")
class NightSupport {

    @Id
    private String assessmentReference;

    @Version
    private int version;

    private String packageReference;
    private String personReference;
    private LocalDate openedOn;
    private LocalDate decideBy;
    private @Nullable LocalDate overdueSince;

    @ElementCollection
    @CollectionTable(name = "night_log", joinColumns = @JoinColumn(name = "assessment_reference"))
    @OrderColumn(name = "position")
    private List<LoggedNight> log = new ArrayList<>();

    @Embedded
    private @Nullable NightPlan plan;

    @ElementCollection
    @CollectionTable(name = "night_rejected", joinColumns = @JoinColumn(name = "assessment_reference"))
    @OrderColumn(name = "position")
    private List<RejectedOption> rejected = new ArrayList<>();

    @Embedded
    private @Nullable NightTrial trial;

    @ElementCollection
    @CollectionTable(name = "night_incident", joinColumns = @JoinColumn(name = "assessment_reference"))
    @OrderColumn(name = "position")
    private List<NightIncident> incidents = new ArrayList<>();

    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;
    private boolean endedWithPackage;

    @SuppressWarnings("NullAway.Init")
    protected NightSupport() {}

    NightSupport(String assessment, String packageReference, String person, LocalDate today, LocalDate decideBy) {
        this.assessmentReference = assessment;
        this.packageReference = packageReference;
        this.personReference = person;
        this.openedOn = today;
        this.decideBy = decideBy;
    }

    /** Each night once: what was written of it before makes way. */
    void write(LoggedNight night) {
        if (plan != null) {
            throw new Conflict("It was decided on %s. A log that shows something else takes a new assessment."
                    .formatted(Wording.day(plan.decidedOn())));
        }
        log.removeIf(known -> requireNonNull(known.on()).equals(night.on()));
        log.add(night);
    }

    double wakesANight() {
        return Math.round(log.stream()
                                .mapToInt(night -> requireNonNull(night.wakes()))
                                .average()
                                .orElse(0)
                        * 10)
                / 10.0;
    }

    void expectUndecided(int logNights) {
        if (plan != null) {
            throw new Conflict("%s decided about these nights on %s. Open the case to read it."
                    .formatted(plan.decidedBy(), Wording.day(plan.decidedOn())));
        }
        if (log.size() < logNights) {
            throw new Refusal("%d of %d nights are written down. Write down the others on the case first."
                    .formatted(log.size(), logNights));
        }
    }

    void decide(NightPlan decided, List<RejectedOption> less) {
        plan = decided;
        rejected.clear();
        rejected.addAll(less);
    }

    void begin(NightTrial begun) {
        if (!expectDecided().takesATrial()) {
            throw new Conflict("Nothing less than today is decided for these nights, so there is nothing to try.");
        }
        if (trial != null) {
            throw new Conflict("A trial of these nights began on %s. Open the case to see it."
                    .formatted(Wording.day(trial.firstNight())));
        }
        expectNotOver();
        trial = begun;
    }

    void endTrial(TrialOutcome outcome, LocalDate on, String why) {
        NightTrial running = trial;
        if (running == null || !running.running()) {
            throw new Conflict("No trial of these nights is running. Open the case to see how it ended.");
        }
        trial = running.ended(outcome, on, why);
    }

    void happened(NightIncident incident) {
        expectNotOver();
        incidents.add(incident);
    }

    void end(LocalDate on, String why) {
        expectNotOver();
        endedOn = on;
        endReason = why;
    }

    /** Should the end of the package have been a mistake, they are there again. */
    void endWithPackage(LocalDate on, String why) {
        end(on, why);
        endedWithPackage = true;
    }

    boolean endedWithPackage() {
        return endedWithPackage;
    }

    void goOn() {
        endedOn = null;
        endReason = null;
        endedWithPackage = false;
    }

    boolean escalate(LocalDate today) {
        if (plan != null || overdueSince != null) {
            return false;
        }
        overdueSince = today;
        return true;
    }

    NightPlan expectDecided() {
        if (plan == null) {
            throw new Conflict(
                    "Nothing is decided about these nights yet. Complete the task Assess night support first.");
        }
        return plan;
    }

    boolean isLive() {
        return endedOn == null;
    }

    private void expectNotOver() {
        if (endedOn != null) {
            throw new Conflict("Night support ended on %s. Open the case to see why.".formatted(Wording.day(endedOn)));
        }
    }

    /** What the person has tonight: what there was stays until a trial of less is kept (ELO-32). */
    NightOption tonight() {
        NightPlan decided = expectDecided();
        boolean trying = trial != null && (trial.running() || trial.outcome() == TrialOutcome.KEPT);
        return decided.takesATrial() && !trying ? requireNonNull(decided.present()) : decided.chosen();
    }

    boolean tries() {
        return trial != null && trial.running();
    }

    /** Kept free for the same night. */
    boolean reserved() {
        return plan != null
                && plan.takesATrial()
                && endedOn == null
                && (trial == null || trial.outcome() != TrialOutcome.KEPT);
    }

    Optional<NightPlan> plan() {
        return Optional.ofNullable(plan);
    }

    String assessmentReference() {
        return assessmentReference;
    }

    String packageReference() {
        return packageReference;
    }

    NightSupportView view() {
        return new NightSupportView(
                assessmentReference,
                packageReference,
                personReference,
                openedOn,
                decideBy,
                overdueSince,
                List.copyOf(log),
                wakesANight(),
                plan,
                List.copyOf(rejected),
                trial,
                List.copyOf(incidents),
                plan == null ? null : tonight(),
                reserved(),
                endedOn,
                endReason);
    }
}
