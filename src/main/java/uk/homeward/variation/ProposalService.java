package uk.homeward.variation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.TemporaryChange;
import uk.homeward.delivery.VisitView;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.review.ReviewKind;
import uk.homeward.variation.VariationFact.ProposalAccepted;
import uk.homeward.variation.VariationFact.ProposalDeclined;
import uk.homeward.variation.VariationFact.VisitsProposed;

/**
 * A provider proposes other visits or tasks and never makes them (ELO-15): a social worker answers. What is accepted for a
 * time is left out for that time; what is accepted for good is looked at in a review, because only a plan changes for good.
 */
@Service
@Transactional
public class ProposalService {

    private final ProposalStore store;
    private final DeliveryService delivery;
    private final PackageReviewRequests reviews;
    private final Providers providers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProposalService(
            ProposalStore store,
            DeliveryService delivery,
            PackageReviewRequests reviews,
            Providers providers,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.delivery = delivery;
        this.reviews = reviews;
        this.providers = providers;
        this.facts = facts;
        this.clock = clock;
    }

    /** The visits of a package that the provider makes. */
    @Transactional(readOnly = true)
    public List<VisitView> visits(String provider, String packageReference) {
        DeliveryView care = delivery.find(packageReference)
                .filter(view -> view.elements().stream()
                        .anyMatch(one -> one.endedAs() == null && provider.equals(one.providerCode())))
                .orElseThrow(() -> new NotFound(
                        "You make no visits under this reference. Choose one of the packages you are told of."));
        String name = providers.name(provider);
        return care.visits().stream()
                .filter(visit -> name.equals(visit.madeBy()))
                .toList();
    }

    /**
     * @return its reference, for example {@code PRP-000001}
     * @throws Refusal where a visit is none of the provider's
     */
    public String propose(String provider, String packageReference, ProposalTold told) {
        List<VisitView> own = visits(provider, packageReference);
        ProposalStore.Proposed proposed = new ProposalStore.Proposed(
                packageReference,
                provider,
                told.without(),
                told.without().stream().map(number -> inWords(own, number)).toList(),
                told.firstDay(LocalDate.now(clock)),
                told.until(),
                told.why(),
                Actor.name(),
                clock.instant());
        if (store.waitsAlready(proposed)) {
            throw new Conflict("You have proposed this already, and it waits for an answer.");
        }
        String reference = store.add(proposed);
        facts.publishEvent(new VisitsProposed(reference, packageReference, proposed.words()));
        return reference;
    }

    private static String inWords(List<VisitView> own, int number) {
        return own.stream()
                .filter(visit -> visit.number() == number)
                .map(VisitView::when)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "without", "Visit %d is none of yours. Choose visits that you make.".formatted(number)));
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
        VisitProposal proposal = find(reference);
        if (!store.answer(reference, accepted, answer, Actor.name(), clock.instant())) {
            throw new Conflict("%s has answered this proposal already. Open the case to see how things stand."
                    .formatted(proposal.answeredBy()));
        }
        return proposal;
    }

    @Transactional(readOnly = true)
    public VisitProposal find(String reference) {
        return store.find(reference).orElseThrow(Reference.PROPOSAL::unknown);
    }

    @Transactional(readOnly = true)
    public Paged<VisitProposal> ofProvider(String provider, PageQuery page) {
        return store.ofProvider(provider, page);
    }
}
