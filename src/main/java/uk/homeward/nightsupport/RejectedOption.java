package uk.homeward.nightsupport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something less that was considered and is not enough, and why (ELO-29). */
@Embeddable
public record RejectedOption(
        @Enumerated(EnumType.STRING) @Column(name = "night_option") NightOption option, String reason) {}
