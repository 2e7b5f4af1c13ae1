package uk.homeward.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** How care goes from Direct Care to a provider. */
@Embeddable
record Handover(
        String providerCode,
        String providerName,
        LocalDateTime lastVisit,
        LocalDateTime firstVisit,
        String planAgreedBy,
        Boolean consent,
        String risks,
        @Enumerated(EnumType.STRING) MedicationChart medicationChart,
        @Enumerated(EnumType.STRING) KeySafe keySafe,
        Boolean longerOffered) {}
