package uk.homeward.circumstances;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Wording;

/** Somebody who cares for the person without pay, and has a record of their own. */
@Embeddable
public record Carer(
        @Size(max = Wording.LINE) @Nullable String personReference,
        @Size(max = Wording.LINE) @Nullable String relationship,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Entry<Carer> {

    @Override
    public Carer checked(LocalDate today) {
        String reference = Wording.requiredLine(
                "personReference", "The reference", personReference, "Give the reference of the carer's own record.");
        Reference.PERSON.id(reference);
        Entry.expectInOrder("untilOn", fromOn, untilOn);
        return new Carer(
                reference,
                Wording.requiredLine(
                        "relationship",
                        "What they are to the person",
                        relationship,
                        "Say what they are to the person."),
                fromOn,
                untilOn);
    }

    @Override
    public String told() {
        return personReference + ", " + relationship + Entry.days(fromOn, untilOn);
    }
}
