package uk.homeward.directpayment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementView;
import uk.homeward.delivery.PaidCareService;
import uk.homeward.delivery.SuccessorSearch;
import uk.homeward.directpayment.DirectPaymentFact.DirectPaymentBegun;
import uk.homeward.directpayment.DirectPaymentFact.FirstPaymentMade;
import uk.homeward.directpayment.DirectPaymentFact.PaymentAgreed;
import uk.homeward.directpayment.DirectPaymentFact.PaymentLive;
import uk.homeward.directpayment.DirectPaymentFact.PaymentNoticeGiven;
import uk.homeward.directpayment.DirectPaymentFact.PaymentNoticeWithdrawn;
import uk.homeward.directpayment.DirectPaymentFact.PaymentOver;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.packagereview.PackageReviewDiary;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The door to direct payments. Care that the council arranged goes on until the first paid visit is evidenced (promise 1). */
@Service
@Transactional
public class DirectPaymentService {

    private final DirectPayments payments;
    private final PaymentRules rules;
    private final CarePackageService packages;
    private final DeliveryService delivery;
    private final PaidCareService paidCare;
    private final PaymentSearch searches;
    private final SuccessorSearch successors;
    private final PackageReviewDiary reviews;
    private final LetterService letters;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DirectPaymentService(
            DirectPayments payments,
            PaymentRules rules,
            CarePackageService packages,
            DeliveryService delivery,
            PaidCareService paidCare,
            PaymentSearch searches,
            SuccessorSearch successors,
            PackageReviewDiary reviews,
            LetterService letters,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.payments = payments;
        this.rules = rules;
        this.packages = packages;
        this.delivery = delivery;
        this.paidCare = paidCare;
        this.searches = searches;
        this.successors = successors;
        this.reviews = reviews;
        this.letters = letters;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Conflict where it is chosen already, or needs are still being assessed */
    public void choose(String reference) {
        PackageStatus status = packages.find(reference).status();
        if (status == PackageStatus.DRAFT || !status.open()) {
            throw new Conflict("A direct payment is chosen for a plan that is agreed. Agree the plan first.");
        }
        if (isOpen(reference)) {
            throw new Conflict("A direct payment is chosen already. Open the case to see how it stands.");
        }
        payments.saveAndFlush(new DirectPayment(Reference.PACKAGE.id(reference), today()));
        facts.publishEvent(
                new DirectPaymentBegun(reference, PaymentStatus.SETTING_UP, today().plusDays(rules.agreementDays())));
    }

    /** @return by when the first payment is made */
    public LocalDate agree(String reference, PaymentAgreement told) {
        DirectPayment payment = change(reference, one -> one.sign(told, today()));
        LocalDate signedOn = Objects.requireNonNull(
                Objects.requireNonNull(payment.view().agreement()).signedOn());
        facts.publishEvent(new PaymentAgreed(reference, signedOn));
        return today().plusDays(rules.paymentDays());
    }

    /** Reviews are counted from it; whoever gives the care goes on. */
    public void pay(String reference, FirstPayment told) {
        DirectPayment payment =
                change(reference, one -> one.pay(told, arrangedDays(reference, one, told.paidOn()), today()));
        LocalDate paidOn = Objects.requireNonNull(payment.paidOn());
        facts.publishEvent(new FirstPaymentMade(reference, paidOn));
        reviews.payment(reference, paidOn);
    }

    /** Days since the need was found on which somebody gave care whom the council pays. */
    private int arrangedDays(String reference, DirectPayment payment, @Nullable LocalDate paidOn) {
        LocalDate need = payment.needFoundOn();
        if (need == null || paidOn == null || paidOn.isBefore(need)) {
            return 0;
        }
        List<ElementView> parts = delivery.find(reference).stream()
                .flatMap(care -> care.elements().stream())
                .filter(part -> part.kind() != ElementKind.DIRECT_PAYMENT && part.confirmedOn() != null)
                .toList();
        return (int) Stream.iterate(need, day -> day.isBefore(paidOn), day -> day.plusDays(1))
                .filter(day -> parts.stream()
                        .anyMatch(part -> !day.isBefore(part.startsOn())
                                && (part.endsOn() == null || !day.isAfter(part.endsOn()))))
                .count();
    }

    /** From this visit on the person arranges the care; whoever gave it gives the visits before, and none after. */
    public void visited(String reference, PaidVisit told) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), WorkingHours.ZONE);
        DirectPayment payment = change(reference, one -> one.live(told, now));
        LocalDateTime first = Objects.requireNonNull(told.firstVisit());
        payment.givenAs(paidCare.takeOver(reference, first));
        payments.saveAndFlush(payment);
        searches.over(reference);
        facts.publishEvent(new PaymentLive(reference, first));
    }

    /** Declined, or chosen by mistake: care goes on as it was. */
    public void withdraw(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why there is no direct payment.");
        change(reference, one -> one.withdraw(why, today()));
        facts.publishEvent(new PaymentOver(reference, PaymentStatus.WITHDRAWN, today(), why));
        reviews.payment(reference, null);
    }

    /** Somebody is looked for at once; the payment goes on until they have started, whatever day the notice names. */
    public void notice(String reference, PaymentNotice told) {
        DirectPayment payment = change(reference, one -> one.notice(told, rules.noticeDays(), today()));
        String why = Objects.requireNonNull(told.reason());
        LocalDate last = Objects.requireNonNull(told.lastDay());
        if (!Boolean.TRUE.equals(told.byPerson())) {
            letters.write(new LetterRequest(
                            "direct-payment-ends",
                            packages.find(reference).personReference(),
                            reference,
                            Map.of("reason", why, "lastDay", Wording.day(last))))
                    .ifPresent(payment::writtenIn);
            payments.saveAndFlush(payment);
        }
        facts.publishEvent(new PaymentNoticeGiven(reference, last, why));
        successors.look(reference);
    }

    /** It goes on; whoever is looked for is looked for no more once a broker cancels the search. */
    public void withdrawNotice(String reference, @Nullable String reason) {
        String why = Wording.required("reason", "The reason", reason, "Say why the direct payment goes on.");
        change(reference, DirectPayment::withdrawNotice);
        facts.publishEvent(new PaymentNoticeWithdrawn(reference, why));
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String reference) {
        return payments.findOpen(Reference.PACKAGE.id(reference)).isPresent();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<DirectPaymentView> ofPackage(String reference) {
        return payments.findByPackageIdOrderByIdDesc(Reference.PACKAGE.id(reference)).stream()
                .map(DirectPayment::view)
                .toList();
    }

    private DirectPayment change(String reference, Consumer<DirectPayment> act) {
        DirectPayment payment = payments.findOpen(Reference.PACKAGE.id(reference))
                .orElseThrow(() -> new Conflict("This package has no direct payment. Record first that it is chosen."));
        act.accept(payment);
        return payments.saveAndFlush(payment);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
