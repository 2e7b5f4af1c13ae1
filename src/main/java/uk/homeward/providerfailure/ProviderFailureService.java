package uk.homeward.providerfailure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryService.SelfArranged;
import uk.homeward.delivery.ElementEnd;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.person.PersonService;
import uk.homeward.providerfailure.AffectedPeople.Paying;
import uk.homeward.providerfailure.FailureFact.PersonAffected;
import uk.homeward.providerfailure.FailureFact.ProviderFailed;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A provider fails: who is affected is known at once, and everybody goes their own way from there. */
@Service
@Transactional
public class ProviderFailureService {

    private final Failures failures;
    private final AffectedPeople affected;
    private final CrisisCoverService cover;
    private final DeliveryService delivery;
    private final CarePackageService packages;
    private final PersonService people;
    private final Providers providers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ProviderFailureService(
            Failures failures,
            AffectedPeople affected,
            CrisisCoverService cover,
            DeliveryService delivery,
            CarePackageService packages,
            PersonService people,
            Providers providers,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.failures = failures;
        this.affected = affected;
        this.cover = cover;
        this.delivery = delivery;
        this.packages = packages;
        this.people = people;
        this.providers = providers;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @return its reference, for example {@code FAI-000123}
     * @throws Conflict if its failure is on record and not over
     * @throws Refusal if nobody is known whom it served
     */
    public String tell(FailureTold told) {
        ProviderFailure failure = failure(told);
        List<String> served = delivery.packagesOf(failure.providerCode(), stillServedOn(failure));
        if (served.isEmpty() && told.others().isEmpty()) {
            throw new Refusal("provider", "This provider serves nobody that is on record. Tell whom it served.");
        }
        begin(failure);
        served.forEach(one -> add(failure, one, Payer.COUNCIL, null));
        told.others().forEach(other -> add(failure, other));
        return failure.reference();
    }

    private void begin(ProviderFailure failure) {
        failures.saveAndFlush(failure);
        facts.publishEvent(new ProviderFailed(
                failure.reference(), failure.reference(), failure.providerCode(), failure.cause(), failure.reason()));
    }

    /** What had ended the care was a mistake: whoever has failed meanwhile does not come again. */
    void goesOn(String packageReference) {
        providersOf(packageReference)
                .flatMap(provider -> failures.findFirstByProviderCodeOrderByIdDesc(provider).stream())
                .filter(this::isGone)
                .forEach(failure -> {
                    Paying paying = affected.payerOf(Reference.PACKAGE.id(packageReference))
                            .orElse(new Paying(Payer.COUNCIL, null));
                    add(running(failure), packageReference, paying.payer(), paying.hostAuthority());
                });
    }

    /** Of the parts that go on, and of those that stopped where nobody follows. */
    private Stream<String> providersOf(String packageReference) {
        boolean alone = delivery.hasNobody(packageReference);
        return delivery.find(packageReference).orElseThrow().elements().stream()
                .filter(part -> part.endedAs() == null || alone && part.endedAs() == ElementEnd.PROVIDER_STOPPED)
                .flatMap(part -> Stream.ofNullable(part.providerCode()))
                .distinct();
    }

    /** Whose business failed has gone, though nobody is without care any more, unless it came back. */
    private boolean isGone(ProviderFailure failure) {
        return failure.running()
                || failure.cause() == FailureCause.BUSINESS_FAILURE && !affected.cameBack(failure.number());
    }

    private ProviderFailure running(ProviderFailure failure) {
        if (failure.running()) {
            return failure;
        }
        ProviderFailure again = failure.again(LocalDate.now(clock), Actor.name());
        begin(again);
        return again;
    }

    /** Told late: whoever has another provider by today needs nobody any more. */
    private LocalDate stillServedOn(ProviderFailure failure) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = failure.lastVisit().toLocalDate();
        return last.isBefore(today) ? today : last;
    }

    /** Whom it served beside this council's people may become known later: nobody is too late. */
    public void tellOthers(String reference, List<OtherPerson> others) {
        ProviderFailure failure = load(reference);
        failure.expectRunning();
        if (others.isEmpty()) {
            throw new Refusal("others", "Give at least one person whom the provider served.");
        }
        others.forEach(other -> add(failure, other));
    }

    @Transactional(readOnly = true)
    public FailureView find(String reference) {
        return view(load(reference));
    }

    @Transactional(readOnly = true)
    public Paged<FailureView> all(PageQuery page) {
        return Paged.of(failures.all(page.pageable()).map(this::view));
    }

    /** Who has to be covered first stands first. */
    @Transactional(readOnly = true)
    public Paged<AffectedPerson> people(String reference, PageQuery page) {
        return affected.of(load(reference).number(), false, page);
    }

    private ProviderFailure failure(FailureTold told) {
        String code = Wording.answered("provider", told.provider(), "Choose the provider that fails.");
        FailureCause cause = Wording.answered(
                "cause", told.cause(), "Say whether its business failed, or something else interrupts its care.");
        LocalDateTime last = Wording.answered(
                "lastVisit", told.lastVisit(), "Give the day and the time of the last visit that it makes.");
        String reason = Wording.required("reason", "The reason", told.reason(), "Say what happened.");
        Provider provider = providers
                .find(code)
                .orElseThrow(() -> new Refusal("provider", "This council has no provider with that code."));
        failures.findRunning(code).ifPresent(running -> {
            throw new Conflict("The failure of %s is on record as %s. Open it to see who is still to be covered."
                    .formatted(provider.name(), running.reference()));
        });
        return new ProviderFailure(code, provider.name(), cause, last, reason, LocalDate.now(clock), Actor.name());
    }

    private void add(ProviderFailure failure, OtherPerson other) {
        Payer payer = Wording.answered("others.payer", other.payer(), "Say who paid for the care of each person.");
        String area = Wording.answered("others.area", other.area(), "Give the area in which each person lives.");
        String host = Wording.line("others.hostAuthority", "The council", other.hostAuthority());
        if (payer == Payer.OTHER_COUNCIL && host == null) {
            throw new Refusal("others.hostAuthority", "Name the council that pays: its cost is recovered from there.");
        }
        String person =
                people.register(Wording.answered("others.person", other.person(), "Give the name of each person."));
        String reference = packages.openFor(person, area);
        delivery.begin(
                reference,
                new SelfArranged(failure.providerCode(), providers.name(failure.providerCode()), failure.lastVisit()));
        add(failure, reference, payer, host);
    }

    private void add(ProviderFailure failure, String packageReference, Payer payer, @Nullable String host) {
        long number = Reference.PACKAGE.id(packageReference);
        boolean waits = !affected.runningOf(number).isEmpty();
        affected.add(failure.number(), number, payer, host);
        if (waits) {
            // Another of their providers failed before: one task asks who makes all the visits.
            var unused = cover.recordStop(packageReference);
        } else {
            facts.publishEvent(new PersonAffected(failure.reference(), packageReference, payer));
        }
    }

    private FailureView view(ProviderFailure failure) {
        return failure.view(affected.count(failure.number(), true), affected.count(failure.number(), false));
    }

    private ProviderFailure load(String reference) {
        return failures.findById(Reference.FAILURE.id(reference)).orElseThrow(Reference.FAILURE::unknown);
    }
}
