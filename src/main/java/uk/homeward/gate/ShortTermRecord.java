package uk.homeward.gate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.OfferAnswer;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;

/** Reads from the person's real referrals and episodes what became of short-term support. */
@Component
class ShortTermRecord {

    private final EpisodeLookup episodes;
    private final ReferralService referrals;
    private final EntryService entries;

    ShortTermRecord(EpisodeLookup episodes, ReferralService referrals, EntryService entries) {
        this.episodes = episodes;
        this.referrals = referrals;
        this.entries = entries;
    }

    /** A service that runs now says more than one that ended before, and both more than a refused offer. */
    ShortTermSupport of(String person, LocalDate since) {
        List<EpisodeView> services = episodes.ofPerson(person);
        return services.stream()
                .filter(ShortTermRecord::isLive)
                .findFirst()
                .map(ShortTermRecord::live)
                .orElseGet(() -> over(person, services, since));
    }

    private static boolean isLive(EpisodeView episode) {
        return episode.endReason() == null;
    }

    private static ShortTermSupport live(EpisodeView episode) {
        return episode.sequel() != null || episode.purposeChangedOn() != null
                ? ShortTermSupport.COMPLETED
                : ShortTermSupport.RUNNING;
    }

    private ShortTermSupport over(String person, List<EpisodeView> services, LocalDate since) {
        ShortTermSupport most = services.stream()
                .filter(episode -> !requireNonNull(episode.endedOn()).isBefore(since))
                .map(ShortTermRecord::ended)
                .max(Comparator.naturalOrder())
                .orElse(ShortTermSupport.NONE);
        return most == ShortTermSupport.NONE && declined(person, since) ? ShortTermSupport.DECLINED : most;
    }

    private static ShortTermSupport ended(EpisodeView episode) {
        return switch (requireNonNull(episode.endReason())) {
            case COMPLETED, ENDED_EARLY -> ShortTermSupport.COMPLETED;
            case NOT_STARTED -> episode.sequel() == Sequel.DECLINED ? ShortTermSupport.DECLINED : ShortTermSupport.NONE;
            case LAPSED_IN_HOSPITAL, REPLACED, DIED, DEATH_WITHDRAWN -> ShortTermSupport.NONE;
        };
    }

    private boolean declined(String person, LocalDate since) {
        return referrals.ofPerson(person).stream()
                .filter(referral -> !received(referral).isBefore(since))
                .flatMap(referral -> entries.of(referral.reference()).stream())
                .anyMatch(entry -> entry.offer() == OfferAnswer.DECLINED);
    }

    private static LocalDate received(ReferralView referral) {
        return LocalDate.ofInstant(referral.receivedAt(), WorkingHours.ZONE);
    }
}
