package uk.homeward.community;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.community.CommunityRules.CappedService;
import uk.homeward.community.MembershipFact.CommunityServiceJoined;
import uk.homeward.community.MembershipFact.CommunityServiceLeft;
import uk.homeward.community.MembershipFact.HalfWayLookedAt;
import uk.homeward.community.MembershipFact.MembershipTakenOff;
import uk.homeward.council.CouncilProfile;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The door to community services that help so many people ever, and no longer than they are commissioned (ELO-44). */
@Service
@Transactional
public class MembershipService {

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(336);

    private final Memberships memberships;
    private final Connections gates;
    private final CommunityRules rules;
    private final PersonService people;
    private final CouncilProfile council;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MembershipService(
            Memberships memberships,
            Connections gates,
            CommunityRules rules,
            PersonService people,
            CouncilProfile council,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.memberships = memberships;
        this.gates = gates;
        this.rules = rules;
        this.people = people;
        this.council = council;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param hoursPerWeek one-to-one hours that the person has now */
    public record Joining(
            @Nullable String service,
            @Nullable LocalDate joinedOn,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable String lateReason) {}

    /** @param whatFollows for the person, now that it ends */
    public record Leaving(
            @Nullable LocalDate leftOn,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable String whatFollows,
            @Nullable String lateReason) {}

    /**
     * @return its reference, for example {@code MEM-000123}
     * @throws Refusal for one more than the service was commissioned for
     */
    public String join(String personReference, String caseReference, Joining asked) {
        CappedService service = rules.service(asked.service())
                .orElseThrow(() -> new Refusal("service", "Choose one of the community services that stand here."));
        LocalDate on = past("joinedOn", asked.joinedOn(), "Give the day from which it helps the person.");
        BigDecimal hours = hours(asked.hoursPerWeek());
        expectOpen(service, on);
        if (people.find(personReference).dateOfDeath() != null) {
            throw new Conflict("The record says that this person has died. Check the reference.");
        }
        String why = late(asked.lateReason(), on);
        gates.makeGate(service.code());
        gates.lock(service.code());
        expectNew(personReference, service);
        if (memberships.ever(service.code()) >= service.people()) {
            throw new Refusal(
                    "service",
                    "%s was commissioned for %d people, and has helped as many. It takes nobody else, also where somebody has left it: look for another way."
                            .formatted(service.name(), service.people()));
        }
        Membership joined =
                memberships.saveAndFlush(new Membership(service.code(), personReference, caseReference, on, hours));
        facts.publishEvent(new CommunityServiceJoined(joined.reference(), caseReference, service.code(), on, why));
        return joined.reference();
    }

    /** One-to-one hours half way. */
    public void halfWay(
            String reference, @Nullable LocalDate on, @Nullable BigDecimal hoursPerWeek, @Nullable String lateReason) {
        LocalDate day = past("halfWayOn", on, "Give the day of the look half way.");
        BigDecimal hours = hours(hoursPerWeek);
        Membership membership = load(reference);
        String why = late(lateReason, day);
        membership.halfWay(day, hours);
        memberships.saveAndFlush(membership);
        facts.publishEvent(new HalfWayLookedAt(reference, membership.caseReference(), day, why));
    }

    /** Nobody leaves without an answer to what follows. */
    public void leave(String reference, Leaving told) {
        LocalDate on = past("leftOn", told.leftOn(), "Give the last day on which it helped the person.");
        BigDecimal hours = hours(told.hoursPerWeek());
        String follows = Wording.required(
                "whatFollows",
                "What follows",
                told.whatFollows(),
                "Say what follows for the person, and who sees to it.");
        Membership membership = load(reference);
        var unused = late(told.lateReason(), on);
        membership.leave(on, hours, follows);
        memberships.saveAndFlush(membership);
        facts.publishEvent(new CommunityServiceLeft(reference, membership.caseReference(), on, follows));
    }

    /** It was told by mistake, or twice. */
    public void takeOff(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the person was never in it.");
        Membership membership = load(reference);
        membership.takeOff();
        memberships.saveAndFlush(membership);
        facts.publishEvent(new MembershipTakenOff(reference, membership.caseReference(), why));
    }

    private static void expectOpen(CappedService service, LocalDate on) {
        if (!service.runsOn(on)) {
            throw new Refusal(
                    "joinedOn",
                    "%s is commissioned from %s to %s. Check the day."
                            .formatted(service.name(), Wording.day(service.from()), Wording.day(service.until())));
        }
    }

    private void expectNew(String person, CappedService service) {
        if (memberships.findByPersonReferenceAndService(person, service.code()).stream()
                .anyMatch(Membership::goesOn)) {
            throw new Conflict("%s helps this person already.".formatted(service.name()));
        }
    }

    @Transactional(readOnly = true)
    public MembershipView find(String reference) {
        return view(load(reference));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<MembershipView> ofCase(String caseReference) {
        return memberships.findByCaseReferenceOrderByIdDesc(caseReference).stream()
                .map(this::view)
                .toList();
    }

    /** Those who are helped now, by when it began. */
    @Transactional(readOnly = true)
    public Paged<MembershipView> helpedNow(PageQuery page) {
        return Paged.of(memberships.helpedNow(page.pageable()).map(this::view));
    }

    /** Every service with what it has changed. */
    @Transactional(readOnly = true)
    public List<CommunityServicePlaces> services() {
        Map<String, Memberships.Total> totals = memberships.totals().stream()
                .collect(Collectors.toMap(Memberships.Total::getService, Function.identity()));
        return rules.services().stream()
                .map(service -> places(service, totals.get(service.code())))
                .toList();
    }

    private CommunityServicePlaces places(CappedService service, Memberships.@Nullable Total total) {
        long now = total == null ? 0 : total.getNow();
        return new CommunityServicePlaces(
                service.code(),
                service.name(),
                service.from(),
                service.until(),
                service.people(),
                total == null ? 0 : total.getEver(),
                now,
                total == null ? BigDecimal.ZERO : total.getHoursAtStart(),
                total == null ? BigDecimal.ZERO : total.getHoursLatest(),
                now > 0 && !today().isBefore(service.askedFrom()));
    }

    private MembershipView view(Membership membership) {
        return membership.view(
                rules.service(membership.service()).map(CappedService::name).orElse(membership.service()));
    }

    private static BigDecimal hours(@Nullable BigDecimal given) {
        BigDecimal hours = Wording.answered(
                "hoursPerWeek", given, "Give the one-to-one hours a week that the person has; 0 where there are none.");
        if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0) {
            throw new Refusal("hoursPerWeek", "One-to-one hours a week are from 0 to 336. Check the number.");
        }
        return hours;
    }

    private LocalDate past(String field, @Nullable LocalDate given, String missing) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(today())) {
            throw new Refusal(field, "%s is in the future. Check the date.".formatted(Wording.day(day)));
        }
        return day;
    }

    private @Nullable String late(@Nullable String why, LocalDate day) {
        return Wording.lateReason("lateReason", why, day, today(), council.lateFactDays());
    }

    private Membership load(String reference) {
        return memberships.findById(Reference.MEMBERSHIP.id(reference)).orElseThrow(Reference.MEMBERSHIP::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
