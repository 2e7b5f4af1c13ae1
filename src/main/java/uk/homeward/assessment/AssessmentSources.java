package uk.homeward.assessment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Fact;
import uk.homeward.entry.CareInstead;
import uk.homeward.entry.EntryFact.OfferDeclined;
import uk.homeward.followup.FollowUpFact.NeedsLeft;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralFact.ReferralTriaged;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.shortterm.EpisodeFact.FindingsCorrected;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;

/** What other lives ask for: the review that ends a short-term service, and a referral that goes straight to assessment. */
@Component
@Transactional
class AssessmentSources {

    private static final Set<Sequel> ASK = EnumSet.of(Sequel.LONG_TERM_ASSESSMENT, Sequel.LONG_TERM_SUPPORT);

    private final AssessmentDesk desk;
    private final EpisodeLookup episodes;
    private final ReferralService referrals;
    private final PersonService people;

    AssessmentSources(AssessmentDesk desk, EpisodeLookup episodes, ReferralService referrals, PersonService people) {
        this.desk = desk;
        this.episodes = episodes;
        this.referrals = referrals;
        this.people = people;
    }

    /** The review has decided that needs are left, or its right sequel came later; nobody waits for the end of the service. */
    @EventListener({NeedsLeft.class, FindingsCorrected.class})
    public void reviewed(Fact fact) {
        if (isEpisode(fact.reference())) {
            ask(episodes.find(fact.reference()));
        }
    }

    @EventListener
    public void on(ReferralTriaged fact) {
        if (fact.destination() == Destination.LONG_TERM_ASSESSMENT) {
            ReferralView referral = referrals.find(fact.reference());
            ask(referral, AssessmentSource.REFERRAL, fact.reference(), "The referral went to an assessment at triage.");
        }
    }

    /** Declining reablement is not declining care: what the person needs is assessed instead (case S2). */
    @EventListener
    public void on(OfferDeclined fact) {
        if (fact.instead() == CareInstead.ASSESSMENT) {
            ask(referrals.find(fact.reference()), AssessmentSource.REFERRAL, fact.reference(), fact.reason());
        }
    }

    private void ask(EpisodeView episode) {
        Sequel sequel = episode.sequel();
        if (sequel != null && ASK.contains(sequel)) {
            ask(
                    referrals.find(episode.referralReference()),
                    AssessmentSource.SHORT_TERM_REVIEW,
                    episode.reference(),
                    "The review of %s found what follows: %s."
                            .formatted(episode.serviceName(), sequel.label().toLowerCase(Locale.UK)));
        }
    }

    /** What happens to somebody who has died is recorded all the same, and asks for nothing. */
    private void ask(ReferralView referral, AssessmentSource source, String reference, String why) {
        if (people.find(referral.personReference()).dateOfDeath() == null) {
            var unused = desk.askOrJoin(new AssessmentRequest(
                    referral.personReference(), referral.area(), source, reference, null, why, null));
        }
    }

    private static boolean isEpisode(String reference) {
        return Reference.kindOf(reference).filter(Reference.EPISODE::equals).isPresent();
    }
}
