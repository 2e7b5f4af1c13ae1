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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** More, or less, than the profile says was bought, from a day on. Written once; another change takes it back. */
@Entity
@Immutable
@Table(name = "capacity_change")
class CapacityChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "capacity_change_seq")
    private @Nullable Long id;

    private String service;

    @Enumerated(EnumType.STRING)
    private ContractSource source;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private BigDecimal amount;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private String reason;
    private String madeBy;

    @SuppressWarnings("NullAway.Init")
    protected CapacityChange() {}

    CapacityChange(String service, CheckedChange asked, String madeBy) {
        this.service = service;
        this.source = asked.source();
        this.kind = asked.kind();
        this.amount = asked.amount();
        this.firstDay = asked.from();
        this.lastDay = asked.until();
        this.reason = asked.reason();
        this.madeBy = madeBy;
    }

    /** Whatever it is called: hours that the team did not have come only as its programme lets them. */
    boolean growsTheTeam() {
        return source == ContractSource.IN_HOUSE && amount.signum() > 0;
    }

    /** Recruiting to the council's own team, and whatever it loses, from this day or a later one on. */
    boolean changesTheTeamSince(LocalDate day) {
        return source == ContractSource.IN_HOUSE
                && !firstDay.isBefore(day)
                && (kind == ChangeKind.RECRUITED || amount.signum() < 0);
    }

    ContractSource source() {
        return source;
    }

    ChangeKind kind() {
        return kind;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    String reason() {
        return reason;
    }
}
