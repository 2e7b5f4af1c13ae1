package uk.homeward.directpayment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.directpayment.DirectPaymentFact.ReturnMissing;
import uk.homeward.directpayment.DirectPaymentFact.ReturnReceived;
import uk.homeward.directpayment.DirectPaymentFact.ReturnReminded;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** What was paid is accounted for, time after time: due, reminded, and with a manager where it is missing. */
@Service
@Transactional
public class PaymentReturns {

    private final DirectPayments payments;
    private final PaymentReturnRows rows;
    private final PaymentRules rules;
    private final CarePackageService packages;
    private final FollowUpService followUps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PaymentReturns(
            DirectPayments payments,
            PaymentReturnRows rows,
            PaymentRules rules,
            CarePackageService packages,
            FollowUpService followUps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.payments = payments;
        this.rows = rows;
        this.rules = rules;
        this.packages = packages;
        this.followUps = followUps;
        this.facts = facts;
        this.clock = clock;
    }

    /** The one that is outstanding, or the next one: each begins on the day after the one before. */
    public ReturnDates next(String packageReference) {
        DirectPayment payment = open(packageReference);
        LocalDate first = Objects.requireNonNull(payment.paidOn());
        List<PaymentReturn> all = rows.findByPaymentIdOrderByFromDay(payment.number());
        PaymentReturn next = all.stream()
                .filter(PaymentReturn::isOutstanding)
                .findFirst()
                .orElseGet(() -> rows.saveAndFlush(new PaymentReturn(
                        payment.number(),
                        first.plusMonths((long) all.size() * rules.returnMonths()),
                        first.plusMonths((all.size() + 1L) * rules.returnMonths())
                                .minusDays(1),
                        rules.returnDays())));
        LocalDate due = next.dueOn();
        return new ReturnDates(
                next.untilDay().plusDays(1),
                due,
                due.plusDays(rules.reminderDays()),
                due.plusDays(rules.missingDays()));
    }

    /** @throws Conflict where none is outstanding */
    public void receive(String packageReference, ReturnAnswers answers) {
        DirectPayment payment = latest(packageReference);
        PaymentReturn waiting = rows.outstanding(payment.number())
                .orElseThrow(() -> new Conflict("No return is outstanding. Open the case to see what came."));
        waiting.receive(answers, payment.paidUntil(waiting.untilDay()), today());
        rows.saveAndFlush(waiting);
        facts.publishEvent(
                new ReturnReceived(packageReference, waiting.untilDay(), Objects.requireNonNull(answers.unspent())));
        followUps.noLongerAsked(waiting.reference(), "The return of the direct payment came.");
    }

    public void remind(String packageReference) {
        rows.outstanding(open(packageReference).number())
                .filter(waiting -> waiting.remind(today()))
                .ifPresent(waiting -> {
                    rows.saveAndFlush(waiting);
                    facts.publishEvent(new ReturnReminded(packageReference, waiting.untilDay()));
                });
    }

    public void miss(String packageReference) {
        rows.outstanding(open(packageReference).number())
                .filter(waiting -> waiting.miss(today()))
                .ifPresent(waiting -> {
                    rows.saveAndFlush(waiting);
                    facts.publishEvent(new ReturnMissing(packageReference, waiting.untilDay()));
                    ask(packageReference, waiting, "Its return was due on %s and is missing.", waiting.dueOn());
                });
    }

    /** The last one, of the time until it ended: a manager sees that it comes. */
    void last(String packageReference, DirectPayment payment, LocalDate lastDay) {
        rows.outstanding(payment.number()).ifPresent(waiting -> {
            waiting.cutAt(lastDay);
            rows.saveAndFlush(waiting);
            ask(
                    packageReference,
                    waiting,
                    "It ended on %s: ask for the last return, and for what was not spent.",
                    lastDay);
        });
    }

    /** @throws uk.homeward.refusal.NotFound if there is no such return */
    @Transactional(readOnly = true)
    public String packageOf(String reference) {
        return rows.findById(Reference.PAYMENT_RETURN.id(reference))
                .flatMap(row -> payments.findById(row.paymentId()))
                .map(DirectPayment::packageReference)
                .orElseThrow(Reference.PAYMENT_RETURN::unknown);
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<ReturnView> ofPackage(String packageReference) {
        return payments.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference)).stream()
                .flatMap(payment -> rows.findByPaymentIdOrderByFromDay(payment.number()).stream())
                .map(PaymentReturn::view)
                .toList();
    }

    private void ask(String packageReference, PaymentReturn waiting, String what, LocalDate day) {
        followUps.open(new FollowUpRequest(
                waiting.reference(),
                packageReference,
                packages.find(packageReference).personReference(),
                FollowUpCause.RETURN_MISSING,
                today(),
                what.formatted(Wording.day(day))));
    }

    private DirectPayment open(String packageReference) {
        return payments.findOpen(Reference.PACKAGE.id(packageReference))
                .orElseThrow(() -> new Conflict("This package has no direct payment. Open the case to see."));
    }

    private DirectPayment latest(String packageReference) {
        return payments.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(packageReference)).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("This package has no direct payment. Open the case to see."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
