package uk.homeward.directpayment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What the person shows of a time that was paid for: what was bought, and what was not spent. */
@Entity
@Table(name = "direct_payment_return")
class PaymentReturn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "direct_payment_return_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private long paymentId;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private LocalDate dueOn;
    private @Nullable LocalDate remindedOn;
    private @Nullable LocalDate missingSince;
    private @Nullable LocalDate receivedOn;
    private @Nullable Long unspent;
    private @Nullable Boolean paidBack;
    private @Nullable String evidence;

    @SuppressWarnings("NullAway.Init")
    protected PaymentReturn() {}

    PaymentReturn(long paymentId, LocalDate fromDay, LocalDate untilDay, int dueDays) {
        this.paymentId = paymentId;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.dueOn = untilDay.plusDays(dueDays);
    }

    String reference() {
        return Reference.PAYMENT_RETURN.of(requireNonNull(id));
    }

    void receive(ReturnAnswers told, long paid, LocalDate today) {
        if (receivedOn != null) {
            throw new Conflict("This return is on record since %s.".formatted(Wording.day(receivedOn)));
        }
        LocalDate on = PaymentAgreement.past("receivedOn", told.receivedOn(), "Give the day on which it came.", today);
        String shown = Wording.required(
                "returnEvidence",
                "What it shows",
                told.evidence(),
                "Say what the return shows the money was used for.");
        long left = Wording.answered("unspent", told.unspent(), "Give what was not spent; nothing is 0.");
        if (left < 0 || left > paid) {
            throw new Refusal("unspent", "At most %s was paid by then. Check the amount.".formatted(Pence.words(paid)));
        }
        boolean back = left > 0
                && Wording.answered("paidBack", told.paidBack(), "Say whether what was not spent is to be paid back.");
        receivedOn = on;
        evidence = shown;
        unspent = left;
        paidBack = back;
    }

    /** @return whether that is news: a repeated job changes nothing */
    boolean remind(LocalDate today) {
        if (receivedOn != null || remindedOn != null) {
            return false;
        }
        remindedOn = today;
        return true;
    }

    /** @return whether that is news */
    boolean miss(LocalDate today) {
        if (receivedOn != null || missingSince != null) {
            return false;
        }
        missingSince = today;
        return true;
    }

    /** The payment ended within its time. */
    void cutAt(LocalDate lastDay) {
        if (receivedOn == null && untilDay.isAfter(lastDay)) {
            untilDay = lastDay.isBefore(fromDay) ? fromDay : lastDay;
        }
    }

    boolean isOutstanding() {
        return receivedOn == null;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    long paymentId() {
        return paymentId;
    }

    ReturnView view() {
        return new ReturnView(
                requireNonNull(id),
                fromDay,
                untilDay,
                dueOn,
                remindedOn,
                missingSince,
                receivedOn,
                unspent,
                paidBack,
                evidence);
    }
}
