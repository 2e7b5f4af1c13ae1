package uk.homeward.hospital;

import java.time.LocalDate;
import uk.homeward.reference.Reference;

/** Implemented by whatever support pauses during a stay: told before the stay is recorded, and may refuse it. */
public interface StaySubject {

    /** Of its references. */
    Reference kind();

    void returned(String reference, LocalDate admittedOn, LocalDate returnedOn);

    /** While the person is in hospital the place is kept for them, and paid. */
    void keptUntil(String reference, LocalDate until);

    /** Support does not go on; this was its last day. */
    void lapsed(String reference, LocalDate lastDay);
}
