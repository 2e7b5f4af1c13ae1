package uk.homeward.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody heard of the proposal. While it is not known that they did, they are not reached, whatever was posted.
 *
 * @param letter its reference; nothing where none could be written
 * @param on nothing while they are not reached
 */
@Embeddable
record Reaching(
        @Column(name = "letter_reference") @Nullable String letter,
        @Column(name = "reached_on") @Nullable LocalDate on,
        @Column(name = "reached_by") @Enumerated(EnumType.STRING) @Nullable ReachedBy by,
        @Column(name = "reached_remark") @Nullable String remark) {

    static final Reaching NONE = new Reaching(null, null, null, null);

    boolean done() {
        return on != null;
    }
}
