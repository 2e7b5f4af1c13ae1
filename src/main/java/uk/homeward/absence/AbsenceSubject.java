package uk.homeward.absence;

import java.time.LocalDate;
import uk.homeward.reference.Reference;

/** Implemented by whatever support people are away from. */
public interface AbsenceSubject {

    /** Of its references. */
    Reference kind();

    /** @throws uk.homeward.refusal.Refusal where there was no support on the first of these days */
    AbsentPerson expectDuring(String reference, Away days);

    /** Days away were told, moved or withdrawn: what hangs on them is counted anew. */
    void counted(String reference);

    /** Whoever did not come back went into hospital. */
    void admitted(String reference, LocalDate admittedOn, String said);
}
