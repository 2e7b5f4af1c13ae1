package uk.homeward.carepackage;

import java.time.LocalDate;

/**
 * What was agreed with the person.
 *
 * @param planReference the version of the plan that holds, as its own room calls it
 * @param directPayment whether the person arranges the care with money of the council
 */
public record PackageApproval(String planReference, DeliveryModel model, boolean directPayment, LocalDate approvedOn) {}
