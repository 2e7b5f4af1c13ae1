package uk.homeward.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.Successor;
import uk.homeward.framework.FrameworkService;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.AwardView;
import uk.homeward.sourcing.ProviderStartService;
import uk.homeward.transfer.TransferFact.LevelChanged;
import uk.homeward.transfer.TransferFact.PaymentLive;
import uk.homeward.transfer.TransferFact.PersonReturned;

/** Care goes from Direct Care to whoever was found, visit by visit, and back where it does not hold (DER-28 to DER-34, DER-37). */
@Service
@Transactional
public class TransferHandoverService {

    private final TransferStore store;
    private final CareOfToday care;
    private final TransferSearchService search;
    private final HandOverService handOvers;
    private final DeliveryService delivery;
    private final ProviderStartService starts;
    private final FrameworkService framework;
    private final CapacityChangeService capacity;
    private final TransferRules rules;

    TransferHandoverService(
            TransferStore store,
            CareOfToday care,
            TransferSearchService search,
            HandOverService handOvers,
            DeliveryService delivery,
            ProviderStartService starts,
            FrameworkService framework,
            CapacityChangeService capacity,
            TransferRules rules) {
        this.store = store;
        this.care = care;
        this.search = search;
        this.handOvers = handOvers;
        this.delivery = delivery;
        this.starts = starts;
        this.framework = framework;
        this.capacity = capacity;
        this.rules = rules;
    }

    /**
     * Each planned visit has exactly one provider from here on.
     *
     * @return the day of the first visit of the new provider
     * @throws Refusal naming the visit for which nobody would answer, what of the level would change, or what is missing
     */
    public LocalDate plan(String reference, HandoverAnswers answers) {
        Transfer transfer = store.take(reference);
        store.expectOpen(transfer);
        AwardView found = search.found(transfer);
        String provider = Objects.requireNonNull(found.provider());
        framework.expectRegistered(provider);
        Handover plan = answers.checked(provider, found.providerName());
        String carePackage = transfer.packageReference();
        JointReview review = transfer.review();
        CareLevel after = care.level(
                carePackage,
                answers.shift(),
                answers.preferencesKept() ? review.preferences() : null,
                answers.personPays());
        transfer.planHandover(plan, after, store.figures(), store.today());
        transfer.element = handOvers.handOver(
                carePackage, care.part(carePackage), new Successor(provider, plan.lastVisit(), plan.firstVisit()));
        store.moved(transfer, null);
        return plan.firstVisit().toLocalDate();
    }

    /** Old and new workers came together (DER-32). */
    public void shadowed(String reference, @Nullable Integer visits, @Nullable LocalDate on) {
        Transfer transfer = store.take(reference);
        transfer.shadowed(
                Wording.answered("shadowVisits", visits, "Give the number of visits that both made together."),
                Wording.answered("shadowedOn", on, "Give the day of the last of them."),
                store.figures(),
                store.today());
        store.keep(transfer);
    }

    /**
     * The new provider came, and the person was called the day after.
     *
     * @param changed what is different from what was agreed; nothing where all is the same (DER-38)
     */
    public void confirm(String reference, @Nullable LocalDate calledOn, @Nullable String changed) {
        LocalDate called = Wording.answered("calledOn", calledOn, "Give the day on which you called the person.");
        String different = Wording.optional("levelWords", "What is different", changed);
        Transfer transfer = store.take(reference);
        transfer.cutOver(called, store.today());
        LocalDate first = Objects.requireNonNull(transfer.releasedOn);
        delivery.confirm(transfer.packageReference(), Objects.requireNonNull(transfer.element), first);
        starts.handedOver(Objects.requireNonNull(transfer.requirementReference), first);
        if (different != null && !transfer.review().allowsChange()) {
            transfer.flag(different, store.today());
            store.announce(new LevelChanged(reference, transfer.packageReference(), different));
        }
        store.moved(transfer, null);
        released();
    }

    /** Whoever waits for the short-term service may have the hours. */
    private void released() {
        String gains = rules.shortTermService();
        if (gains != null) {
            capacity.serveGained(gains);
        }
    }

    /** The new provider did not come, or will not: Direct Care makes all visits, and somebody else is looked for. */
    public void fail(String reference, @Nullable String reason) {
        String why = Wording.required("failedBecause", "The reason", reason, "Say what went wrong.");
        Transfer transfer = store.take(reference);
        search.found(transfer);
        takeBack(transfer);
        transfer.failed(why, store.today());
        var unused = starts.notStarting(Objects.requireNonNull(transfer.requirementReference), null, why);
        store.moved(transfer, why);
    }

    /** What was planned is called off: Direct Care makes its visits as if nothing had been. */
    void takeBack(Transfer transfer) {
        Handover plan = transfer.handover;
        if (plan != null) {
            takeBack(transfer, plan.firstVisit());
        }
    }

    /** @param from since when Direct Care makes them */
    void takeBack(Transfer transfer, LocalDateTime from) {
        Integer part = transfer.element;
        if (part != null) {
            var unused = handOvers.handOver(
                    transfer.packageReference(), part, new Successor(rules.directCare(), from.minusMinutes(1), from));
        }
    }

    /**
     * It does not hold: Direct Care comes again from a visit on.
     *
     * @throws Refusal after the time in which somebody settles, or naming the visit for which nobody would answer
     */
    public void comeBack(
            String reference,
            @Nullable LocalDateTime lastVisit,
            @Nullable LocalDateTime firstVisit,
            @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the person comes back.");
        LocalDateTime first = Wording.answered(
                "firstVisit", firstVisit, "Give the day and the time of the first visit of Direct Care.");
        Transfer transfer = store.take(reference);
        transfer.comeBack(why, first.toLocalDate(), store.figures(), store.today());
        var unused = handOvers.handOver(
                transfer.packageReference(), transfer.element, new Successor(rules.directCare(), lastVisit, first));
        store.moved(transfer, why);
        store.announce(new PersonReturned(reference, transfer.packageReference(), why));
    }

    /**
     * Direct Care goes on until the first visit that the payment pays is evidenced (DER-34).
     *
     * @param evidence what shows that it was made
     */
    public void paid(String reference, @Nullable LocalDate firstDay, @Nullable String evidence) {
        LocalDate day =
                Wording.answered("firstDay", firstDay, "Give the day of the first visit that the payment paid.");
        String shown = Wording.required(
                "evidence",
                "The evidence",
                evidence,
                "Say what shows that the visit was made: a timesheet, an invoice.");
        LocalDate today = store.today();
        if (day.isAfter(today)) {
            throw new Refusal(
                    "firstDay",
                    "%s lies ahead. Direct Care goes on until the visit was made.".formatted(Wording.day(day)));
        }
        Transfer transfer = store.take(reference);
        transfer.paid(day, today);
        String carePackage = transfer.packageReference();
        int part = care.part(carePackage);
        var unused = delivery.handOver(
                carePackage,
                part,
                new ElementTerms(
                        ElementKind.DIRECT_PAYMENT,
                        null,
                        "Arranged by the person",
                        BigDecimal.ZERO,
                        null,
                        List.of(),
                        day,
                        true),
                day.minusDays(1).atTime(LocalTime.of(23, 59)),
                day.atStartOfDay());
        store.moved(transfer, shown);
        store.announce(new PaymentLive(reference, carePackage));
        released();
    }
}
