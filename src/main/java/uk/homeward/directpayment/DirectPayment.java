package uk.homeward.directpayment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One direct payment, from the choice of the person until it is over. Nothing of the care ends before it pays for a visit. */
@Entity
@Table(name = "direct_payment")
class DirectPayment {

    private static final BigDecimal PENCE_A_DAY = new BigDecimal("0.07");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "direct_payment_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long packageId;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status = PaymentStatus.SETTING_UP;

    private LocalDate chosenOn;

    @Embedded
    private @Nullable PaymentAgreement agreement;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentAccount account;

    private @Nullable LocalDate accountOn;
    private @Nullable LocalDate paidOn;
    private @Nullable Integer backDays;
    private @Nullable LocalDateTime firstVisit;
    private @Nullable String evidence;
    private @Nullable Integer element;

    @Embedded
    private @Nullable PaymentNotice notice;

    private @Nullable LocalDate lastDay;
    private @Nullable String endReason;
    private @Nullable String letterReference;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentStatus endedFrom;

    private boolean endedWithPackage;

    @SuppressWarnings("NullAway.Init")
    protected DirectPayment() {}

    DirectPayment(long packageId, LocalDate chosenOn) {
        this.packageId = packageId;
        this.chosenOn = chosenOn;
    }

    void sign(PaymentAgreement told, LocalDate today) {
        expect(PaymentStatus.SETTING_UP);
        agreement = told.checked(chosenOn, today);
    }

    /** @param arrangedDays since the need was found on which the council arranged the care: they are not paid twice */
    void pay(FirstPayment told, int arrangedDays, LocalDate today) {
        expect(PaymentStatus.SETTING_UP);
        PaymentAgreement agreed = expectSigned();
        FirstPayment made = told.checked(requireNonNull(agreed.signedOn()), today);
        LocalDate paid = requireNonNull(made.paidOn());
        account = made.account();
        accountOn = made.accountOn();
        paidOn = paid;
        backDays = (int) ChronoUnit.DAYS.between(requireNonNull(agreed.needFoundOn()), paid) - arrangedDays;
        status = PaymentStatus.PAID;
    }

    /** Whoever gave the care until then gives it no more from this visit on. */
    void live(PaidVisit told, LocalDateTime now) {
        expect(PaymentStatus.PAID);
        LocalDateTime first =
                Wording.answered("firstVisit", told.firstVisit(), "Give the day and the time of the first paid visit.");
        if (first.isAfter(now)) {
            throw new Refusal(
                    "firstVisit", "This visit lies ahead. Care goes on as it is until it has happened: tell it then.");
        }
        LocalDate need = requireNonNull(expectSigned().needFoundOn());
        if (first.toLocalDate().isBefore(need)) {
            throw new Refusal(
                    "firstVisit", "The need was found on %s. Check the day of the visit.".formatted(Wording.day(need)));
        }
        evidence = Wording.required(
                "evidence", "The evidence", told.evidence(), "Say how it is known that the visit was made and paid.");
        firstVisit = first;
        status = PaymentStatus.LIVE;
    }

    void givenAs(int number) {
        element = number;
    }

    /** It goes on until somebody has started who is arranged by the council. */
    void notice(PaymentNotice told, int noticeDays, LocalDate today) {
        expect(PaymentStatus.LIVE);
        notice = told.checked(noticeDays, today);
        status = PaymentStatus.ENDING;
    }

    void writtenIn(String letter) {
        letterReference = letter;
    }

    void withdrawNotice() {
        expect(PaymentStatus.ENDING);
        notice = null;
        status = PaymentStatus.LIVE;
    }

    /** Declined, or chosen by mistake: before it pays for care only. */
    void withdraw(String why, LocalDate today) {
        if (!status.settingUp()) {
            throw new Conflict(
                    "The person arranges the care with it already. Give notice instead; somebody is looked for then.");
        }
        status = PaymentStatus.WITHDRAWN;
        lastDay = today;
        endReason = why;
    }

    /** Care is given by somebody else now, or the package is over. */
    void end(LocalDate last, @Nullable String why, boolean withPackage) {
        endedFrom = status;
        endedWithPackage = withPackage;
        status = PaymentStatus.ENDED;
        lastDay = last;
        endReason = why;
    }

    /** What ended it with its package was a mistake. */
    void goOn() {
        status = requireNonNull(endedFrom);
        endedFrom = null;
        endedWithPackage = false;
        lastDay = null;
        endReason = null;
    }

    boolean endedWithPackage() {
        return status == PaymentStatus.ENDED && endedWithPackage;
    }

    /** Pence, from the day on which it is paid to the day: weeks of seven days, with the days that are paid back. */
    long paidUntil(LocalDate day) {
        LocalDate from = paidOn;
        BigDecimal amount = agreement == null ? null : agreement.weekly();
        LocalDate last = lastDay != null && lastDay.isBefore(day) ? lastDay : day;
        if (from == null || amount == null || last.isBefore(from)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(from, last) + 1 + requireNonNull(backDays);
        return amount.multiply(BigDecimal.valueOf(days))
                .divide(PENCE_A_DAY, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private PaymentAgreement expectSigned() {
        if (agreement == null) {
            throw new Conflict("The agreement is not signed yet. Record that first; nothing is paid before.");
        }
        return agreement;
    }

    private void expect(PaymentStatus expected) {
        if (status != expected) {
            throw new Conflict("Things have moved on with this direct payment: %s. Open the case to see how it stands."
                    .formatted(status.label()));
        }
    }

    long number() {
        return requireNonNull(id);
    }

    PaymentStatus status() {
        return status;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    LocalDate needFoundOn() {
        return agreement == null ? null : agreement.needFoundOn();
    }

    @Nullable
    Integer element() {
        return element;
    }

    String packageReference() {
        return Reference.PACKAGE.of(packageId);
    }

    DirectPaymentView view() {
        return new DirectPaymentView(
                packageReference(),
                status,
                chosenOn,
                agreement,
                account,
                accountOn,
                paidOn,
                backDays,
                firstVisit,
                evidence,
                notice,
                lastDay,
                endReason,
                letterReference);
    }
}
