package uk.homeward.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is to be known of some details of a person.
 *
 * @param noFixedAbode whether they have no fixed address; one that stands on the record is where they can be reached
 * @param protectedAddress whether nobody may be told where they live
 */
@Embeddable
public record PersonStanding(
        @Enumerated(EnumType.STRING) NhsNumberState nhsNumberState, boolean noFixedAbode, boolean protectedAddress) {

    static final PersonStanding USUAL = new PersonStanding(NhsNumberState.NOT_TRACED, false, false);

    PersonStanding withNumberOf(NhsNumberState state) {
        return new PersonStanding(state, noFixedAbode, protectedAddress);
    }

    /** A protected address stays protected. */
    PersonStanding carefulAs(PersonStanding other) {
        return new PersonStanding(
                nhsNumberState, noFixedAbode || other.noFixedAbode, protectedAddress || other.protectedAddress);
    }

    static String yesOrNo(boolean holds) {
        return holds ? "Yes" : "No";
    }
}
