package uk.homeward.provider;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.MissingWeek;

/**
 * Somebody that a provider cares for, or will: what is needed to give care.
 *
 * @param reference of the episode
 * @param protectedAddress where the person lives stands in no list: the council tells it to whoever goes there
 * @param hoursPerWeek those planned now; before the start, nothing
 * @param missingWeeks of which nobody has told what was given
 */
public record OurPerson(
        String reference,
        String name,
        @Nullable String address,
        @Nullable String telephone,
        boolean protectedAddress,
        String service,
        EpisodeStatus status,
        LocalDate plannedStartOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable BigDecimal hoursPerWeek,
        List<InHospital> inHospital,
        List<Elsewhere> away,
        List<MissingWeek> missingWeeks) {

    /** @param until nothing while the person is there */
    public record InHospital(LocalDate from, @Nullable LocalDate until) {}

    /** Nobody need be visited until the day of return; the person is away for another reason than hospital. */
    public record Elsewhere(LocalDate from, LocalDate backOn) {}

    /** Nobody has confirmed yet that support is there. */
    public boolean awaited() {
        return status == EpisodeStatus.ACCEPTED;
    }

    /** The weeks that are missing, in words. */
    public String missing() {
        return MissingWeek.words(missingWeeks);
    }
}
