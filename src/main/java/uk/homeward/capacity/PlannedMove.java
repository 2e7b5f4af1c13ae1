package uk.homeward.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From a day to come another provider gives the place; until then nothing changes, for either of them. */
@Embeddable
record PlannedMove(
        @Column(name = "next_provider") String provider,
        @Column(name = "moves_on") LocalDate on,
        @Column(name = "move_reason") String reason) {}
