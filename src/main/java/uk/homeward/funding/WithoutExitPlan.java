package uk.homeward.funding;

import java.time.LocalDate;

/** Support that goes on after the contract of its service, and nobody has said what follows (HAM-05). */
public record WithoutExitPlan(
        String reference, String caseReference, String service, LocalDate until, LocalDate contractUntil) {}
