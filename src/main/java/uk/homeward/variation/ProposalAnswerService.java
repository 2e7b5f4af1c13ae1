package uk.homeward.variation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.TemporaryChange;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;
import uk.homeward.variation.VariationFact.ProposalAccepted;
import uk.homeward.variation.VariationFact.ProposalDeclined;

/**
 * A social worker answers what a provider proposes (ELO-15). What is accepted for a time is left out for that time; what is
 * accepted for good is looked at in a review, because only a plan changes for good.
 */
@Service
@Transactional
public class ProposalAnswerService {

    private final ProposalStore store;
    private final DeliveryService delivery;
    private final PackageReviewRequests reviews;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProposalAnswerService(
            ProposalStore store,
            DeliveryService delivery,
            PackageReviewRequests reviews,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.delivery = delivery;
        this.reviews = reviews;
        this.facts = facts;
        this.clock = clock;
    }

    public void accept(String reference, @Nullable String words) {
        String answer = answerWords(words, "Say what was agreed, and with whom.");
        VisitProposal proposal = answered(reference, true, answer);
        LocalDate until = proposal.until();
        if (until != null) {
            delivery.changeForATime(
                    proposal.packageReference(),
                    new TemporaryChange(
                            store.numbersOf(reference), List.of(), null, proposal.from(), until, proposal.words()));
        } else {
            reviews.ask(
                    proposal.packageReference(),
                    new ReviewAsk(
                            ReviewKind.EVENT,
                            ReviewCause.PROVIDER_CONCERN,
                            LocalDate.now(clock),
                            null,
                            proposal.words(),
                            null));
        }
        facts.publishEvent(new ProposalAccepted(reference, proposal.packageReference(), answer));
    }

    public void decline(String reference, @Nullable String words) {
        String answer = answerWords(words, "Say why the visits stay as they are.");
        VisitProposal proposal = answered(reference, false, answer);
        facts.publishEvent(new ProposalDeclined(reference, proposal.packageReference(), answer));
    }

    private static String answerWords(@Nullable String words, String missing) {
        return Wording.required("answer", "The answer", words, missing);
    }

    private VisitProposal answered(String reference, boolean accepted, String answer) {
        VisitProposal proposal = store.find(reference).orElseThrow(Reference.PROPOSAL::unknown);
        if (!store.answer(reference, accepted, answer, Actor.name(), clock.instant())) {
            throw new Conflict("%s has answered this proposal already. Open the case to see how things stand."
                    .formatted(proposal.answeredBy()));
        }
        return proposal;
    }
}
