package uk.homeward.variation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.delivery.VisitView;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.variation.VariationFact.VisitsProposed;

/**
 * A provider proposes other visits or tasks and never makes them (ELO-15): a social worker answers.
 */
@Service
@Transactional
public class ProposalService {

    private final ProposalStore store;
    private final ProposalLists lists;
    private final ProviderVisits own;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProposalService(
            ProposalStore store,
            ProposalLists lists,
            ProviderVisits own,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.own = own;
        this.facts = facts;
        this.clock = clock;
    }

    /** The visits of a package that the provider makes. */
    @Transactional(readOnly = true)
    public List<VisitView> visits(String provider, String packageReference) {
        return own.of(provider, packageReference);
    }

    /**
     * @return its reference, for example {@code PRP-000001}
     * @throws Refusal where a visit is none of the provider's
     */
    public String propose(String provider, String packageReference, ProposalTold told) {
        List<VisitView> visits = own.of(provider, packageReference);
        ProposedVisits proposed = new ProposedVisits(
                packageReference,
                provider,
                told.without(),
                told.without().stream().map(number -> inWords(visits, number)).toList(),
                told.firstDay(LocalDate.now(clock)),
                told.until(),
                told.why(),
                Actor.name(),
                clock.instant());
        if (lists.waitsAlready(proposed)) {
            throw new Conflict("You have proposed this already, and it waits for an answer.");
        }
        String reference = store.add(proposed);
        facts.publishEvent(new VisitsProposed(reference, packageReference, proposed.words()));
        return reference;
    }

    private static String inWords(List<VisitView> visits, int number) {
        return visits.stream()
                .filter(visit -> visit.number() == number)
                .map(VisitView::when)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "without", "Visit %d is none of yours. Choose visits that you make.".formatted(number)));
    }

    @Transactional(readOnly = true)
    public VisitProposal find(String reference) {
        return store.find(reference).orElseThrow(Reference.PROPOSAL::unknown);
    }

    @Transactional(readOnly = true)
    public Paged<VisitProposal> ofProvider(String provider, PageQuery page) {
        return lists.ofProvider(provider, page);
    }
}
