package uk.homeward.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One payment against a commitment: written once. */
@Entity
@Immutable
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
    private LocalDate bookedOn;
    private String bookedBy;

    @SuppressWarnings("NullAway.Init")
    protected Actual() {}

    Actual(long commitmentId, LocalDate on, Money amount, String document, LocalDate bookedOn, String bookedBy) {
        this.commitmentId = commitmentId;
        this.on = on;
        this.amount = amount.pence();
        this.document = document;
        this.bookedOn = bookedOn;
        this.bookedBy = bookedBy;
    }
}
