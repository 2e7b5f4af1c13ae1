package uk.homeward.shortterm;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.hospital.HospitalDays;

/** Support that a death ended by mistake, and the weeks in which it was given. */
@MappedSuperclass
abstract class EpisodeContinuation extends EpisodeSupport {

    @Embedded
    private @Nullable Interruption interruption;

    EpisodeContinuation() {}

    EpisodeContinuation(EpisodeRequest accepted, LocalDate today) {
        super(accepted, today);
    }

    boolean endedByDeath() {
        return ended().filter(end -> end.reason() == EndReason.DIED).isPresent();
    }

    /** As before: dates, goals, hours, charge and whatever was told of it. */
    void goOn(LocalDate from, HospitalDays stays, LocalDate today) {
        interruption = Interruption.between(ended().orElseThrow().on(), from);
        reopen(stays.since() == null ? EpisodeStatus.ACTIVE : EpisodeStatus.IN_HOSPITAL);
        give(support().goesOn(stays, today));
    }

    /** Its planned end has passed meanwhile: it is over, but not by a death. */
    void stoppedByMistake(String why) {
        over(
                EpisodeStatus.ENDED,
                new Ending(ended().orElseThrow().on(), EndReason.ENDED_EARLY, Sequel.OTHER, why, null));
    }

    /** It had not started: whether and when it does is asked anew, and another one takes its place. */
    void askedAnew() {
        over(
                EpisodeStatus.CANCELLED,
                new Ending(ended().orElseThrow().on(), EndReason.DEATH_WITHDRAWN, null, null, null));
    }

    /** Days on which nobody came, because support had been ended by mistake. */
    Optional<Interruption> interruption() {
        return Optional.ofNullable(interruption);
    }

    SupportWeeks weeks(TimeAway away, LocalDate today) {
        expect("There are no weeks of support", EpisodeStatus.BEGUN);
        return new SupportWeeks(
                support().startedOn(),
                ended().map(Ending::on).orElse(null),
                interruption().map(days -> days.beside(away)).orElse(away),
                today);
    }

    /** Whether a task waits for it. */
    boolean asksFor(SupportWeek week, LocalDate today) {
        return status() == EpisodeStatus.ACTIVE
                && !support().progressDueOn().isAfter(today)
                && weeks(TimeAway.NONE, today).latest().equals(week);
    }
}
