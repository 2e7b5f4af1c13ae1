package uk.homeward.shortterm;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** The person went into hospital: support pauses, the clock with it where the council says so. */
public record AdmittedToHospital(String reference, String caseReference, LocalDate admittedOn, String stayReference)
        implements Fact {}
