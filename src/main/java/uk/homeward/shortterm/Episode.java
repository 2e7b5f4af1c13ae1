package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static uk.homeward.council.ShortTermPurpose.ASSESSMENT_AT_HOME;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.refusal.Conflict;

/** One bounded period of one service. Its goals, weeks and concerns are rows of their own, loaded when they are needed. */
@Entity
@Table(name = "episode")
class Episode extends EpisodeReview {

    protected Episode() {}

    Episode(EpisodeRequest request, ServiceDefinition service, LocalDate today) {
        super(request, today);
        Acceptance.check(request, service, today);
    }

    void start(Start start, Reviewing ahead, Charge charge) {
        expectNotStarted();
        enter(EpisodeStatus.ACTIVE);
        give(Support.begun(start, charge));
        review(ahead);
    }

    void cancel(@Nullable Sequel follows, String reason, LocalDate today) {
        expectNotStarted();
        close(EpisodeStatus.CANCELLED, new Ending(today, EndReason.NOT_STARTED, follows, reason, null));
    }

    void admittedBeforeStart(LocalDate admittedOn, @Nullable String why) {
        expectNotStarted();
        close(
                EpisodeStatus.CANCELLED,
                new Ending(admittedOn, EndReason.NOT_STARTED, Sequel.ADMITTED_TO_HOSPITAL, why, null));
    }

    /** @param told any day of the week; nothing for the last that is over */
    SupportWeek progressWeek(@Nullable LocalDate told, SupportWeeks weeks) {
        expectActive("Progress cannot be recorded");
        return told == null ? weeks.latest() : weeks.told(told);
    }

    /** An earlier week is told beside the one that is asked for: the latter still is. */
    Week recordProgress(ProgressReport report, SupportWeek which, SupportWeeks weeks, String by) {
        expectActive("Progress cannot be recorded");
        boolean latest = which.equals(weeks.latest());
        LocalDate from = latest ? weeks.today() : which.to().plusDays(1);
        BigDecimal before = support().hours().on(from);
        Week week = Week.reported(id(), which, goals(), before, report, by, weeks.today());
        give(support().planned(requireNonNull(report.hoursPlanned()), from));
        if (latest) {
            give(support().progressed(weeks.today()));
        }
        return week;
    }

    /** @param lastDay on which somebody who asked confirmed that support does not go on */
    void lapse(LocalDate lastDay) {
        expectInHospital();
        end(lastDay, EndReason.LAPSED_IN_HOSPITAL, Sequel.ADMITTED_TO_HOSPITAL);
    }

    void endAsDecided(LocalDate today) {
        expectActive("Support cannot end");
        close(EpisodeStatus.ENDED, reviewing().ending(support().plannedEndOn(), today));
    }

    void endEarly(
            LocalDate endedOn,
            Sequel follows,
            @Nullable AssessmentOutcome assessed,
            @Nullable BigDecimal hoursStillNeeded,
            String reason,
            LocalDate today) {
        expect("Support cannot be ended", EpisodeStatus.RUNNING);
        support().checkEnd(endedOn, today);
        AssessmentAtHome.check(request().purpose(), assessed, follows);
        BigDecimal hours = HoursStillNeeded.checked(hoursStillNeeded, follows.ofLiving("sequel"));
        review(reviewing().assessed(assessed));
        close(EpisodeStatus.ENDED, new Ending(endedOn, EndReason.ENDED_EARLY, follows, reason, hours));
    }

    /** The new service starts on the day the old one ends: an overlap of a day, never a gap. */
    void replaced(LocalDate on) {
        expect("The service cannot be replaced", EpisodeStatus.RUNNING);
        end(support().notBeforeStart(on), EndReason.REPLACED, Sequel.ANOTHER_SHORT_TERM_SERVICE);
    }

    private void end(LocalDate on, EndReason reason, Sequel follows) {
        close(EpisodeStatus.ENDED, new Ending(on, reason, follows, null, null));
    }

    void die(LocalDate diedOn) {
        expect("The death cannot be recorded", EpisodeStatus.LIVE);
        LocalDate on = given().isEmpty() ? diedOn : support().notBeforeStart(diedOn);
        close(
                given().isEmpty() ? EpisodeStatus.CANCELLED : EpisodeStatus.ENDED,
                new Ending(on, EndReason.DIED, Sequel.DIED, null, null));
    }

    private void close(EpisodeStatus last, Ending how) {
        over(last, how);
        if (given().isPresent()) {
            give(support().closed(how.on()));
        }
        if (request().purpose() == ASSESSMENT_AT_HOME) {
            // A death, a stay in hospital that lasts, another service: what nobody could finish is told as that.
            reviewed()
                    .filter(review -> review.assessed() == null)
                    .ifPresent(review -> review(review.assessed(AssessmentOutcome.NOT_COMPLETED)));
        }
    }

    /** What the review decided, or what was said when support ended before it. */
    Findings found() {
        Ending end = ended().orElse(null);
        if (end == null ? reviewed().map(Reviewing::decision).isEmpty() : !end.isFoundByPeople()) {
            throw new Conflict("Nothing was found that could be corrected. Open the case to see how things stand.");
        }
        return end == null
                ? Findings.of(reviewing())
                : new Findings(end.sequel(), reviewing().assessed(), end.hoursStillNeeded());
    }

    /** Two people have agreed what is right: it stands with the end, and with the review that led to it. */
    void correct(Findings right) {
        boolean early =
                ended().filter(end -> end.reason() == EndReason.ENDED_EARLY).isPresent();
        review(early ? reviewing().assessed(right.assessed()) : reviewing().corrected(right));
        ended().ifPresent(end -> over(status(), end.corrected(right)));
    }

    /** What would have come up before the start was told. */
    List<String> meanwhile() {
        return lateStart()
                .map(late -> Meanwhile.of(support(), reviewing(), late.toldOn()))
                .orElse(List.of());
    }

    SupportDates dates() {
        expect("There are no dates", EpisodeStatus.RUNNING);
        return support().dates(reviewing());
    }
}
