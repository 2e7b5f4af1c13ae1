package uk.homeward.funding;

import uk.homeward.audit.Fact;

/** More was asked for than is approved: nothing is committed, a manager decides. */
public record CommitmentEscalated(String reference, String caseReference, Money amount, Money missing) implements Fact {

    @Override
    public String reason() {
        return "%s was asked for, %s of it beyond the ceiling.".formatted(amount, missing);
    }
}
