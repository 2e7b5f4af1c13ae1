package uk.homeward.hospital;

import java.time.LocalDate;
import uk.homeward.reference.Reference;

/** Implemented by whatever support pauses during a stay: told of what changes before it is kept, and may refuse it. */
public interface StaySubject {

    /** Of its references. */
    Reference kind();

    /** @throws uk.homeward.refusal.Refusal where there was no support on the day of admission */
    void expectDuring(String reference, Stay stay);

    /** The person is home again, or days were put right: every date is counted anew. */
    void counted(String reference, HospitalDays before, HospitalDays now);

    /** While the person is in hospital the place is kept for them, and paid. */
    void keptUntil(String reference, LocalDate until);

    /** Support does not go on after this stay; this was its last day. */
    void lapsed(String reference, String stay, LocalDate lastDay);
}
