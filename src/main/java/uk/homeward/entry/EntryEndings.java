package uk.homeward.entry;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.EntryRoute;
import uk.homeward.reference.Reference;
import uk.homeward.referral.LifeEnding;
import uk.homeward.referral.LifeEndings;
import uk.homeward.refusal.Conflict;
import uk.homeward.shortterm.Ending;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.Sequel;

/** How the way into a service, or the service itself, ended. */
@Component
@Transactional(readOnly = true)
class EntryEndings implements LifeEndings {

    private final Entries entries;
    private final EpisodeLookup episodes;

    EntryEndings(Entries entries, EpisodeLookup episodes) {
        this.entries = entries;
        this.episodes = episodes;
    }

    @Override
    public LifeEnding ending(String referralReference) {
        Entry entry = entries.findById(Reference.REFERRAL.id(referralReference)).orElseThrow(EntryEndings::notOver);
        return switch (entry.status()) {
            case OFFER_DECLINED ->
                new LifeEnding(
                        "OFFER_DECLINED",
                        entry.declined()
                                .map(offer -> offer.instead().sequel())
                                .orElse(Sequel.DECLINED)
                                .name());
            case JOINED -> new LifeEnding("JOINED", Sequel.ANOTHER_SHORT_TERM_SERVICE.name());
            case NOT_GOING_AHEAD ->
                entry.route() == EntryRoute.STEP_DOWN
                        ? new LifeEnding("DISCHARGE_CANCELLED", Sequel.OTHER.name())
                        : new LifeEnding("NOT_NEEDED", Sequel.NO_SUPPORT_NEEDED.name());
            case CANCELLED -> new LifeEnding("DISCHARGE_CANCELLED", Sequel.OTHER.name());
            case SERVICE_AGREED ->
                episodes.endingOf(referralReference).map(EntryEndings::of).orElseThrow(EntryEndings::notOver);
            case EXPECTED -> throw notOver();
        };
    }

    private static LifeEnding of(Ending support) {
        return new LifeEnding(
                support.reason().name(),
                Objects.requireNonNullElse(support.sequel(), Sequel.OTHER).name());
    }

    private static Conflict notOver() {
        return new Conflict("This referral is not over yet. Open the case to see what it waits for.");
    }
}
