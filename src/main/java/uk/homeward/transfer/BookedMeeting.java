package uk.homeward.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A meeting that was agreed.
 *
 * @param with whoever is there: the person, and who speaks for them
 */
@Embeddable
record BookedMeeting(
        @Column(name = "meeting_on") LocalDate on,
        @Column(name = "meeting_place") String place,
        @Column(name = "meeting_with") String with) {}
