package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static uk.homeward.council.ShortTermPurpose.ASSESSMENT_AT_HOME;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewMeeting;
import uk.homeward.review.ReviewRequest;

/** One bounded period of one service. Its goals, weeks and concerns are rows of their own, loaded when they are needed. */
@Entity
@Table(name = "episode")
class Episode {

    static final Set<EpisodeStatus> RUNNING = EnumSet.of(EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL);
    static final Set<EpisodeStatus> LIVE =
            EnumSet.of(EpisodeStatus.ACCEPTED, EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "episode_seq")
    @SequenceGenerator(name = "episode_seq", sequenceName = "episode_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private EpisodeStatus status;

    @Embedded
    private EpisodeRequest request;

    private @Nullable LocalDate startEscalatedOn;

    @Embedded
    private @Nullable SupportPlan plan;

    @Embedded
    private @Nullable Support support;

    @Embedded
    private @Nullable Reviewing reviewing;

    @Embedded
    private @Nullable Ending ending;

    private @Nullable String cldOutcome;

    @SuppressWarnings("NullAway.Init")
    protected Episode() {}

    Episode(EpisodeRequest request, ServiceDefinition service, LocalDate today) {
        Acceptance.check(request, service, today);
        this.status = EpisodeStatus.ACCEPTED;
        this.request = request;
    }

    List<Goal> agreeGoals(GoalsAgreement agreement, String by, LocalDate today) {
        expect("Goals cannot be agreed", LIVE);
        if (plan != null) {
            throw new Conflict("%s has already agreed the goals, on %s. Open the case to read them."
                    .formatted(plan.agreedBy(), Wording.day(plan.agreedOn())));
        }
        List<Goal> goals = Goal.agreed(id(), agreement.goals());
        plan = SupportPlan.agreed(agreement, goals.size(), by, today);
        return goals;
    }

    void expectNotStarted() {
        expect("The start cannot be confirmed", EnumSet.of(EpisodeStatus.ACCEPTED));
    }

    void start(Start start, Reviewing ahead, ServiceDefinition rules) {
        expectNotStarted();
        status = EpisodeStatus.ACTIVE;
        support = Support.begun(start, rules);
        reviewing = ahead;
    }

    void cancel(@Nullable Sequel follows, String reason, LocalDate today) {
        expectNotStarted();
        close(EpisodeStatus.CANCELLED, new Ending(today, EndReason.NOT_STARTED, follows, reason, null));
    }

    /** @return whether somebody still waits for support, and nobody was told of it before */
    boolean missStart(LocalDate today) {
        if (status != EpisodeStatus.ACCEPTED || startEscalatedOn != null) {
            return false;
        }
        startEscalatedOn = today;
        return true;
    }

    Week recordProgress(ProgressReport report, String by, LocalDate today) {
        expectActive("Progress cannot be recorded");
        Week week = Week.reported(id(), goals(), support().hoursPerWeek(), report, by, today);
        support = support().progressed(week.hoursPlanned(), today);
        return week;
    }

    Concern raiseConcern(@Nullable String note, String by, LocalDate today) {
        expectActive("A concern cannot be raised");
        return new Concern(id(), note, by, today);
    }

    void answerConcern(Concern concern, @Nullable String response, String by, LocalDate today) {
        expectActive("The concern cannot be answered");
        concern.answer(response, by, today);
    }

    /** The review comes up some days before the planned end, never before the given day, and is due by the planned end. */
    ReviewRequest reviewBefore(LocalDate plannedEnd, LocalDate notBefore, ReviewRules rules) {
        LocalDate wished = plannedEnd.minusDays(rules.leadDays());
        LocalDate possible = wished.isBefore(notBefore) ? notBefore : wished;
        return new ReviewRequest(
                ReviewKind.SHORT_TERM,
                reference(),
                request.referralReference(),
                request.personReference(),
                possible.isAfter(plannedEnd) ? plannedEnd : possible,
                plannedEnd);
    }

    void reviewAhead(Reviewing ahead) {
        expectActive("No review can be put ahead");
        reviewing = ahead;
    }

    /** The review that has not decided yet, if there is one. */
    @Nullable
    String outstandingReview() {
        return reviewing == null || reviewing.decision() != null ? null : reviewing.reference();
    }

    Conclusion conclude(ReviewMeeting meeting, ShortTermFindings findings, ServiceDefinition rules) {
        expectActive("The review cannot be recorded");
        reviewing().expectUndecided();
        Conclusion conclusion = Conclusion.of(
                meeting, findings, goals(), support().startedOn(), support().plannedEndOn(), rules);
        AssessmentAtHome.check(request.purpose(), conclusion.assessed(), conclusion.sequel());
        return conclusion;
    }

    ReviewDecision decide(Conclusion conclusion, LocalDate today) {
        expectActive("The review cannot be recorded");
        reviewing = reviewing().decided(conclusion, support().plannedEndOn(), today);
        return requireNonNull(reviewing.decision());
    }

    void expectExtensionRequest() {
        expectActive("The extension cannot be answered");
        var unused = reviewing().expectExtension();
    }

    /** @return the days approved; the next review has then to be put ahead */
    int extend(@Nullable Integer answered, ServiceDefinition rules, LocalDate today) {
        expectActive("The extension cannot be answered");
        int days = reviewing().expectExtension().approved(answered, support().plannedEndOn(), rules, today);
        support = support().extended(days);
        return days;
    }

    void refuseExtension(LocalDate today) {
        expectActive("The extension cannot be answered");
        reviewing = reviewing().refused(support().plannedEndOn(), today);
    }

    /** @return whether the charge began now: a repeated job changes nothing */
    boolean startCharge(LocalDate today) {
        expectActive("The charge cannot start");
        if (support().charge().since() != null) {
            return false;
        }
        support = support().charged(support().charge().begun(today));
        return true;
    }

    /** @return whether the charge begins with this change */
    boolean changePurpose(LocalDate changedOn, String reason, LocalDate today) {
        expectActive("The purpose cannot be changed");
        DaysInHospital.notInFuture(
                "changedOn", changedOn, today, "The change is in the future. Record it when it has come.");
        support()
                .hospital()
                .expectNotBeforeLastChange(
                        "changedOn",
                        changedOn,
                        "Support has been given at home since %s. The purpose cannot have changed before that day.");
        Charge before = support().charge();
        support = support().charged(before.purposeChanged(changedOn, reason));
        return before.beginsWithPurposeChange(changedOn);
    }

    void admit(LocalDate admittedOn, HospitalRules rules, LocalDate today) {
        expectActive("An admission cannot be recorded");
        support = support().admitted(admittedOn, rules, today);
        status = EpisodeStatus.IN_HOSPITAL;
    }

    /** What was decided before the stay no longer holds; the next review has then to be put ahead. */
    void returnHome(LocalDate returnedOn, HospitalRules rules, @Nullable LocalDate closesOn, LocalDate today) {
        expect("A return home cannot be recorded", EnumSet.of(EpisodeStatus.IN_HOSPITAL));
        support = support().returned(returnedOn, rules, closesOn, today);
        status = EpisodeStatus.ACTIVE;
    }

    /** The place is kept for the person while they are in hospital; support does not end by itself. */
    void expectInHospital() {
        expect("Support is not held", EnumSet.of(EpisodeStatus.IN_HOSPITAL));
    }

    /** @param lastDay on which somebody who asked confirmed that support does not go on */
    void lapse(LocalDate lastDay) {
        expectInHospital();
        close(
                EpisodeStatus.ENDED,
                new Ending(lastDay, EndReason.LAPSED_IN_HOSPITAL, Sequel.ADMITTED_TO_HOSPITAL, null, null));
    }

    void endAsDecided(LocalDate today) {
        expectActive("Support cannot end");
        LocalDate lastDay = reviewing().lastDay(support().plannedEndOn(), today);
        close(
                EpisodeStatus.ENDED,
                new Ending(
                        lastDay,
                        EndReason.COMPLETED,
                        reviewing().sequel(),
                        null,
                        reviewing().hoursStillNeeded()));
    }

    LocalDate plannedEnd() {
        return support().plannedEndOn();
    }

    void endEarly(
            LocalDate endedOn,
            Sequel follows,
            @Nullable AssessmentOutcome assessed,
            @Nullable BigDecimal hoursStillNeeded,
            String reason,
            LocalDate today) {
        expect("Support cannot be ended", RUNNING);
        DaysInHospital.notInFuture(
                "endedOn", endedOn, today, "The end is in the future. Record it when support has ended.");
        support()
                .hospital()
                .expectNotBeforeLastChange(
                        "endedOn",
                        endedOn,
                        "The last start, admission or return was on %s. Support cannot have ended before that day.");
        AssessmentAtHome.check(request.purpose(), assessed, follows);
        BigDecimal hours = HoursStillNeeded.checked(hoursStillNeeded, follows.ofLiving("sequel"));
        reviewing = reviewing().assessed(assessed);
        close(EpisodeStatus.ENDED, new Ending(endedOn, EndReason.ENDED_EARLY, follows, reason, hours));
    }

    /** The new service starts on the day the old one ends: an overlap of a day, never a gap. */
    void replaced(LocalDate on) {
        expect("The service cannot be replaced", RUNNING);
        close(
                EpisodeStatus.ENDED,
                new Ending(notBeforeStart(on), EndReason.REPLACED, Sequel.ANOTHER_SHORT_TERM_SERVICE, null, null));
    }

    void die(LocalDate diedOn) {
        expect("The death cannot be recorded", LIVE);
        close(
                support == null ? EpisodeStatus.CANCELLED : EpisodeStatus.ENDED,
                new Ending(notBeforeStart(diedOn), EndReason.DIED, Sequel.DIED, null, null));
    }

    private LocalDate notBeforeStart(LocalDate day) {
        return support != null && day.isBefore(support.startedOn()) ? support.startedOn() : day;
    }

    void recordCldOutcome(String outcome) {
        expect("The outcome cannot be recorded", EnumSet.of(EpisodeStatus.ENDED, EpisodeStatus.CANCELLED));
        cldOutcome = outcome;
    }

    private void close(EpisodeStatus over, Ending how) {
        status = over;
        ending = how;
        if (support != null) {
            support = support.closed(how.on());
        }
        if (reviewing != null && reviewing.assessed() == null && request.purpose() == ASSESSMENT_AT_HOME) {
            // A death, a stay in hospital that lasts, another service: what nobody could finish is told as that.
            reviewing = reviewing.assessed(AssessmentOutcome.NOT_COMPLETED);
        }
    }

    private void expectActive(String act) {
        expect(act, EnumSet.of(EpisodeStatus.ACTIVE));
    }

    private void expect(String act, Set<EpisodeStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new Conflict("%s: %s. Open the case to see how things stand.".formatted(act, status.sentence()));
        }
    }

    private int goals() {
        return plan == null ? 0 : plan.goals();
    }

    long id() {
        return requireNonNull(id);
    }

    String reference() {
        return Reference.EPISODE.of(id());
    }

    EpisodeStatus status() {
        return status;
    }

    EpisodeRequest request() {
        return request;
    }

    @Nullable
    SupportPlan plan() {
        return plan;
    }

    /** Present once support has started. */
    Optional<Support> given() {
        return Optional.ofNullable(support);
    }

    /** Present once support has started. */
    Optional<Reviewing> reviewed() {
        return Optional.ofNullable(reviewing);
    }

    /** Present once the episode is over. */
    Optional<Ending> ended() {
        return Optional.ofNullable(ending);
    }

    @Nullable
    String cldOutcome() {
        return cldOutcome;
    }

    private Support support() {
        return requireNonNull(support);
    }

    private Reviewing reviewing() {
        return requireNonNull(reviewing);
    }

    SupportDates dates() {
        expect("There are no dates", RUNNING);
        return new SupportDates(
                reviewing().reference(),
                reviewing().comesUpOn(),
                support().plannedEndOn(),
                support().progressDueOn(),
                support().charge().from(),
                support().charge().ahead());
    }
}
