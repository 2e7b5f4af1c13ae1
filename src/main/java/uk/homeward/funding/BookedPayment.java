package uk.homeward.funding;

/** A payment, and the commitment that it was booked to. */
public record BookedPayment(String reference, String caseReference, String service, ActualView payment) {}
