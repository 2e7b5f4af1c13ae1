package uk.homeward.person;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.approval.Approvable;

/** What the national return carries of a person was wrong: two people have agreed on what is right. */
@Component
class IdentityCorrection extends Approvable<IdentityCorrection.Answers> {

    static final String KIND = "identity-correction";

    private final ObjectProvider<PersonRecords> records;

    IdentityCorrection(ObjectProvider<PersonRecords> records) {
        super(KIND, "Correct who a person is", Answers.class);
        this.records = records;
    }

    /** As it should stand; what is left out goes. */
    record Answers(
            @Nullable String nhsNumber,
            @Nullable String dateOfBirth,
            @Nullable EthnicGroup ethnicity,
            @Nullable NhsNumberState state,
            String reason) {

        static Answers of(PersonDetails told, @Nullable PersonStanding standing, String reason) {
            return new Answers(
                    told.nhsNumber(),
                    told.dateOfBirth(),
                    told.ethnicity(),
                    standing == null ? null : standing.nhsNumberState(),
                    reason);
        }
    }

    @Override
    protected void carryOut(String subjectReference, Answers answers) {
        records.getObject().carryOut(subjectReference, answers);
    }
}
