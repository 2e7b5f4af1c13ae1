package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.HoursChanged;

/** How much support somebody gets, changed between the weekly reviews: from any day, with the place and the money (COV-03). */
@Service
@Transactional
public class HoursService {
    private final EpisodeStore store;
    private final EpisodePlaces places;
    private final LateFactService lateFacts;
    private final ApplicationEventPublisher facts;

    HoursService(EpisodeStore store, EpisodePlaces places, LateFactService lateFacts, ApplicationEventPublisher facts) {
        this.store = store;
        this.places = places;
        this.lateFacts = lateFacts;
        this.facts = facts;
    }

    /**
     * @param hoursPerWeek from that day on
     * @param from a day of the support, gone by or to come
     */
    public void change(
            String reference, @Nullable BigDecimal hoursPerWeek, @Nullable LocalDate from, @Nullable String reason) {
        BigDecimal hours = Hours.required("hoursPerWeek", hoursPerWeek, "Give the hours of support a week.");
        LocalDate day = Wording.answered("from", from, "Give the day from which the hours change.");
        String why = Wording.required("reason", "The reason", reason, "Say why the hours change.");
        Episode episode = store.load(reference);
        BigDecimal before = episode.changeHours(hours, day);
        keep(episode, day, before, why);
    }

    /** A change from that day was told by mistake. */
    public void takeBack(String reference, @Nullable LocalDate from, @Nullable String reason) {
        LocalDate day = Wording.answered("from", from, "Say which change was a mistake.");
        String why = Wording.required("reason", "The reason", reason, "Say what was wrong.");
        Episode episode = store.load(reference);
        keep(episode, day, episode.takeBackHours(day), why);
    }

    private void keep(Episode episode, LocalDate day, BigDecimal before, String why) {
        store.keep(episode);
        BigDecimal now = episode.given().orElseThrow().hours().on(day);
        if (now.compareTo(before) == 0) {
            return;
        }
        Change change = new Change("Hours a week from " + Wording.day(day), plain(before), plain(now));
        facts.publishEvent(new HoursChanged(episode.reference(), episode.caseReference(), day, change, why));
        places.hoursChanged(episode);
        lateFacts.told(LateFactKind.HOURS, episode.reference(), episode, day, change, why);
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }
}
