package uk.homeward.contribution;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.FreePeriod;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.council.CouncilProfile;
import uk.homeward.shortterm.EpisodeLookup;

/**
 * Short-term support that is still free is no part of a personal budget (Care and Support (Personal Budget: Exclusion of Costs)
 * Regulations 2014, reg 2): England's rule. Scotland has no such weeks: personal care is free there for as long as it is needed.
 */
@Component
public class FreeWeeks {

    private final EpisodeLookup episodes;
    private final CouncilProfile council;

    public FreeWeeks(EpisodeLookup episodes, CouncilProfile council) {
        this.episodes = episodes;
        this.council = council;
    }

    /** @return the last free day of what the person has now, or will have; nothing where nothing is free */
    public Optional<LocalDate> lastDay(String personReference) {
        return council.jurisdiction() == Jurisdiction.ENGLAND
                ? episodes.liveEpisodeOf(personReference)
                        .map(episode ->
                                lastDay(episode.plannedStartOn(), episode.plannedEndOn(), episode.lastFreeDay()))
                : Optional.empty();
    }

    /** Whatever comes first: the end of the six weeks, or of the service. What is never charged is free to its end. */
    public static LocalDate lastDay(
            LocalDate plannedStart, @Nullable LocalDate plannedEnd, @Nullable LocalDate sixWeeks) {
        if (sixWeeks == null) {
            return plannedEnd == null ? new FreePeriod(plannedStart).lastFreeDay() : plannedEnd;
        }
        return plannedEnd == null || plannedEnd.isAfter(sixWeeks) ? sixWeeks : plannedEnd;
    }
}
