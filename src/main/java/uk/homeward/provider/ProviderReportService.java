package uk.homeward.provider;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.shortterm.OpeningService;
import uk.homeward.shortterm.ProgressService;
import uk.homeward.shortterm.WeekService;
import uk.homeward.shortterm.WeekTold;

/** What a provider's own staff tell the council, of the people that it cares for alone. */
@Service
@Transactional
public class ProviderReportService {

    private final OurPeople people;
    private final ProgressService progress;
    private final OpeningService opening;
    private final WeekService weeks;

    ProviderReportService(OurPeople people, ProgressService progress, OpeningService opening, WeekService weeks) {
        this.people = people;
        this.progress = progress;
        this.opening = opening;
        this.weeks = weeks;
    }

    /** A therapist answers it (KEN-18). */
    public void raiseConcern(String provider, String reference, @Nullable String concern) {
        progress.raiseConcern(people.ours(provider, reference).reference(), concern);
    }

    public void tellNotStarted(String provider, String reference, @Nullable String reason) {
        opening.tellNotStarted(people.ours(provider, reference).reference(), reason);
    }

    public void fillInWeek(String provider, String reference, WeekTold told) {
        weeks.fillIn(people.ours(provider, reference).reference(), told);
    }
}
