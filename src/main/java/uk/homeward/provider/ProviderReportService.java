package uk.homeward.provider;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.shortterm.ConcernService;
import uk.homeward.shortterm.MissedStartService;
import uk.homeward.shortterm.WeekService;
import uk.homeward.shortterm.WeekTold;

/** What a provider's own staff tell the council, of the people that it cares for alone. */
@Service
@Transactional
public class ProviderReportService {

    private final OurPeople people;
    private final ConcernService concerns;
    private final MissedStartService missedStarts;
    private final WeekService weeks;

    ProviderReportService(
            OurPeople people, ConcernService concerns, MissedStartService missedStarts, WeekService weeks) {
        this.people = people;
        this.concerns = concerns;
        this.missedStarts = missedStarts;
        this.weeks = weeks;
    }

    /** A therapist answers it (KEN-18). */
    public void raiseConcern(String provider, String reference, @Nullable String concern) {
        concerns.raiseConcern(people.ours(provider, reference).reference(), concern);
    }

    public void tellNotStarted(String provider, String reference, @Nullable String reason) {
        missedStarts.tellNotStarted(people.ours(provider, reference).reference(), reason);
    }

    public void fillInWeek(String provider, String reference, WeekTold told) {
        weeks.fillIn(people.ours(provider, reference).reference(), told);
    }
}
