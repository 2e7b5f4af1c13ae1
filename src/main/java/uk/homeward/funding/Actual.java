package uk.homeward.funding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** One payment against a commitment, or a credit note: never changed. What was wrong is reversed, and stays readable. */
@Entity
@Table(name = "commitment_actual")
class Actual {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_actual_seq")
    private @Nullable Long id;

    private long commitmentId;

    @Column(name = "paid_for")
    private LocalDate on;

    private long amount;
    private String document;
    private String documentKey;
    private @Nullable String beyondBecause;
    private LocalDate bookedOn;
    private String bookedBy;
    private @Nullable LocalDate reversedOn;
    private @Nullable String reversedBy;
    private @Nullable String reversalReason;

    /** What each budget bore of it, so that a reversal gives back the same. */
    @ElementCollection
    @CollectionTable(name = "commitment_actual_part", joinColumns = @JoinColumn(name = "actual_id"))
    @MapKeyColumn(name = "budget_id")
    @Column(name = "amount")
    private Map<String, Long> parts = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Actual() {}

    Actual(long commitmentId, CheckedActual booking, Map<String, Money> parts, LocalDate bookedOn, String bookedBy) {
        this.commitmentId = commitmentId;
        this.on = booking.on();
        this.amount = booking.amount().pence();
        this.document = booking.document();
        this.documentKey = DocumentKey.of(booking.document());
        this.beyondBecause = booking.beyondBecause();
        this.bookedOn = bookedOn;
        this.bookedBy = bookedBy;
        parts.forEach((budget, part) -> this.parts.put(budget, part.pence()));
    }

    void expectLive() {
        if (reversedOn != null) {
            throw new Conflict("This was reversed on %s by %s.".formatted(Wording.day(reversedOn), reversedBy));
        }
    }

    void reverse(String reason, LocalDate today, String by) {
        expectLive();
        reversedOn = today;
        reversedBy = by;
        reversalReason = reason;
    }

    Map<String, Money> parts() {
        return parts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> new Money(part.getValue())));
    }

    Money amount() {
        return new Money(amount);
    }

    String document() {
        return document;
    }

    LocalDate on() {
        return on;
    }

    ActualView view() {
        return new ActualView(
                requireNonNull(id),
                on,
                amount().inPounds(),
                document,
                beyondBecause,
                bookedOn,
                bookedBy,
                reversedOn,
                reversedBy,
                reversalReason);
    }
}
