package uk.homeward.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A death that was told by mistake.
 *
 * @param diedOn the day that was told
 * @param by who asked for it; who approved it stands with the approval
 */
@Embeddable
public record WithdrawnDeath(
        @Column(name = "withdrawn_death_on") LocalDate diedOn,
        @Column(name = "death_withdrawn_on") LocalDate on,
        @Column(name = "death_withdrawn_by") String by,
        @Column(name = "death_withdrawn_reason") String reason) {}
