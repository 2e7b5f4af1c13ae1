package uk.homeward.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Somebody asks to buy off the framework (ELO-11). */
@Embeddable
record PurchaseProposal(
        @Column(name = "purchase_provider") String provider,
        @Column(name = "purchase_rate") BigDecimal ratePerHour,
        @Column(name = "purchase_reason") String reason,
        @Column(name = "purchase_asked_by") String askedBy) {}
