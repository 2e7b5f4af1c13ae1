package uk.homeward.framework;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an hour costs under the contract, from a day. It never changes: what was placed under it keeps its rate. */
@Entity
@Immutable
@Table(name = "framework_contract")
class ContractVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_contract_seq")
    private @Nullable Long id;

    private long memberId;
    private int number;
    private LocalDate validFrom;
    private BigDecimal ratePerHour;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected ContractVersion() {}

    ContractVersion(long memberId, int number, LocalDate validFrom, BigDecimal ratePerHour, String recordedBy) {
        this.memberId = memberId;
        this.number = number;
        this.validFrom = validFrom;
        this.ratePerHour = ratePerHour;
        this.recordedBy = recordedBy;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    int number() {
        return number;
    }

    ContractView view() {
        return new ContractView(requireNonNull(id), number, validFrom, ratePerHour, recordedBy);
    }
}
