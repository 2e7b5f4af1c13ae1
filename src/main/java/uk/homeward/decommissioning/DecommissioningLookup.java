package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.decommissioning.DecommissioningView.Assurance;
import uk.homeward.decommissioning.DecommissioningView.PhaseStand;
import uk.homeward.decommissioning.DecommissioningView.Point;
import uk.homeward.decommissioning.DecommissioningView.RuleSet;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.shortterm.ServiceOccupants;
import uk.homeward.shortterm.ServiceOccupants.Occupant;
import uk.homeward.transition.Transition;
import uk.homeward.transition.TransitionView.PhaseView;

/** What is known of services that close. Nothing in it names a person. */
@Service
@Transactional(readOnly = true)
public class DecommissioningLookup {

    private final DecommissioningStore store;
    private final DecommissioningRules rules;
    private final ClosingStand stands;
    private final ClosingMoney money;
    private final ClosingRecords records;
    private final Workforce workforce;
    private final ServiceOccupants occupants;

    DecommissioningLookup(
            DecommissioningStore store,
            DecommissioningRules rules,
            ClosingStand stands,
            ClosingMoney money,
            ClosingRecords records,
            Workforce workforce,
            ServiceOccupants occupants) {
        this.store = store;
        this.rules = rules;
        this.stands = stands;
        this.money = money;
        this.records = records;
        this.workforce = workforce;
        this.occupants = occupants;
    }

    /** References of those that wait to be closed. */
    public List<String> empty() {
        return store.all().stream()
                .filter(closing -> closing.status() == DecommissioningStatus.EMPTY)
                .map(Decommissioning::reference)
                .toList();
    }

    /** Whether this council closes any service. */
    public boolean run() {
        return !rules.plans().isEmpty();
    }

    /** What the profile plans and nobody has begun. */
    public List<Plan> toBegin() {
        return rules.plans().stream()
                .filter(plan -> store.ofService(plan.service()).isEmpty())
                .toList();
    }

    public List<DecommissioningView> all() {
        return store.all().stream().map(this::view).toList();
    }

    public DecommissioningView find(String reference) {
        return view(store.look(reference));
    }

    /** By when whoever is asked today is to answer. */
    public LocalDate answerBy(String reference) {
        return store.today().plusDays(store.plan(store.look(reference)).usual().lookAgainDays());
    }

    /** The closing of a service that goes on, or is over. */
    public Optional<DecommissioningView> ofService(String service) {
        return store.ofService(service).map(this::view);
    }

    /** Who has support from it or is to, whose support ends first standing first. */
    public Paged<Occupant> people(String reference, PageQuery page) {
        List<Occupant> all = occupants.of(store.look(reference).service());
        int from = (int) Math.min(all.size(), page.offset());
        int to = Math.min(all.size(), from + page.rows());
        return Paged.of(all.subList(from, to), page, all.size());
    }

    public Paged<DecommissioningView.Move> moves(String reference, PageQuery page) {
        return records.moves(store.look(reference).number(), page);
    }

    /** The last day of each week. */
    public List<DecommissioningView.Day> weeks(String reference) {
        return records.weeks(store.look(reference).number());
    }

    private DecommissioningView view(Decommissioning closing) {
        Plan plan = store.plan(closing);
        Transition transition = store.transition(plan);
        ClosingStand.Today today = stands.of(closing);
        ClosingDates dates = store.dates(closing);
        ServiceDefinition service = store.service(plan.service());
        ServiceDefinition successor = store.service(transition.to());
        LocalDate empty = closing.status().isOver() ? null : today.projection().emptyOn();
        return new DecommissioningView(
                closing.reference(),
                closing.code(),
                plan.title(),
                service.name(),
                successor.name(),
                closing.status(),
                closing.phase(),
                closing.authority(),
                closing.plannedOn(),
                plan.extendedFrom(),
                closing.closesOn(),
                dates.lastSafeStart(),
                dates.lastSafeStartIfExtended(),
                empty,
                !closing.status().isOver() && today.projection().passes(closing.closesOn()),
                today.activity().planned(),
                workforce.recruited(transition).on(store.today()),
                today.deployable(),
                today.activity().moved(),
                today.people(),
                List.of(ruleSet(service, dates.lastSafeStart()), ruleSet(successor, null)),
                phases(today.activity().phases(), today.deployable()),
                records.answers(closing.number()),
                records.alarms(closing.number()),
                records.extensions(closing.number()),
                assurance(closing.assurance()),
                money.against(plan, store.today()),
                points(records.proofs(closing.number())),
                closing.closedOn(),
                closing.closedBy());
    }

    private static RuleSet ruleSet(ServiceDefinition service, @Nullable LocalDate lastStart) {
        return new RuleSet(
                service.name(),
                Math.max(1, service.minimumDays()),
                service.maximumDays(),
                service.extensionDays(),
                lastStart);
    }

    /** What can be deployed fills the phases in their order. */
    private static List<PhaseStand> phases(List<PhaseView> phases, BigDecimal deployable) {
        List<PhaseStand> stands = new ArrayList<>();
        BigDecimal left = deployable;
        for (PhaseView phase : phases) {
            BigDecimal here = left.min(phase.planned());
            left = left.subtract(here);
            stands.add(new PhaseStand(
                    phase.number(), phase.opensOn(), phase.planned(), phase.moved(), here, phase.openedOn()));
        }
        return Collections.unmodifiableList(stands);
    }

    private static Assurance assurance(SecurityAssurance now) {
        return new Assurance(
                now.status(),
                now.answers(),
                now.answeredOn(),
                now.answeredBy(),
                now.remedy(),
                now.scrutinisedOn(),
                now.scrutinisedBy());
    }

    private static List<Point> points(Stream<DecommissioningView.Proof> proofs) {
        Map<ClosingPoint, DecommissioningView.Proof> signed =
                proofs.collect(Collectors.toMap(DecommissioningView.Proof::point, Function.identity()));
        return Arrays.stream(ClosingPoint.values())
                .map(point -> new Point(point, signed.get(point)))
                .toList();
    }
}
