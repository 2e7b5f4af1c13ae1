package uk.homeward.person;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** A death was told by mistake: two people have agreed. */
@Component
class DeathWithdrawal extends Approvable<DeathWithdrawal.Answers> {

    static final String KIND = "death-withdrawal";

    private final ObjectProvider<DeathWithdrawalService> withdrawals;

    DeathWithdrawal(ObjectProvider<DeathWithdrawalService> withdrawals) {
        super(KIND, "Withdraw a death", Answers.class);
        this.withdrawals = withdrawals;
    }

    /** @param supportWentOn whether support was given all the same on the days since */
    record Answers(boolean supportWentOn, String by, String reason) {}

    @Override
    protected void carryOut(String subjectReference, Answers answers) {
        withdrawals.getObject().carryOut(subjectReference, answers);
    }
}
