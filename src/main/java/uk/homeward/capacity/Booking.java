package uk.homeward.capacity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a place takes of one source from day to day; another amount or source is another booking. */
@Entity
@Table(name = "capacity_booking")
class Booking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "capacity_booking_seq")
    private @Nullable Long id;

    private long placeId;
    private String service;

    @Enumerated(EnumType.STRING)
    private ContractSource source;

    private Days days;
    private BigDecimal amount;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    Booking(Place place, ContractSource source, Days days, BigDecimal amount) {
        this.placeId = place.id();
        this.service = place.service();
        this.source = source;
        this.days = days;
        this.amount = amount;
    }

    void startOn(LocalDate day) {
        days = new Days(day, days.last());
    }

    void goOnUntil(LocalDate day) {
        days = new Days(days.first(), day);
    }

    void take(BigDecimal changed) {
        amount = changed;
    }

    ContractSource source() {
        return source;
    }

    Days days() {
        return days;
    }

    BigDecimal amount() {
        return amount;
    }
}
