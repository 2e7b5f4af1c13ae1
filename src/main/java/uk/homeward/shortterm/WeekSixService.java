package uk.homeward.shortterm;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.CouncilProfile;
import uk.homeward.shortterm.EpisodeFact.WeekSixLookedAt;

/** The look at week six of a service that no review looks at by then. */
@Service
@Transactional
public class WeekSixService {

    private final EpisodeStore store;
    private final CouncilProfile council;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    WeekSixService(EpisodeStore store, CouncilProfile council, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.council = council;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public WeekSixDates dates(String reference) {
        return store.load(reference).weekSix(council);
    }

    public void look(String reference, WeekSixLook.@Nullable Finding found, @Nullable String note) {
        Episode episode = store.load(reference);
        WeekSixLook look = episode.lookAtWeekSix(found, note, Actor.name(), LocalDate.now(clock));
        store.keep(episode);
        facts.publishEvent(new WeekSixLookedAt(reference, episode.caseReference(), look.finding(), look.note()));
    }
}
