package uk.homeward.circumstances;

import java.util.List;

/** The circumstances as shown to those who may see the person. */
public record CircumstancesView(
        List<TemporaryAddress> temporaryAddresses,
        List<Carer> carers,
        List<Advocate> advocates,
        List<CapacityDecision> capacityDecisions,
        List<Consent> consents,
        ReturnAnswers forTheReturn) {}
