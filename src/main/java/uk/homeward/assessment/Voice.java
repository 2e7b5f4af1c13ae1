package uk.homeward.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/**
 * How the person was heard: an advocate, capacity for this decision and a representative are three questions.
 *
 * @param substantialDifficulty whether being involved is so hard for them that an advocate is asked for (Care Act 2014 s67)
 * @param appropriatePerson who helps them to be involved instead
 */
@Embeddable
public record Voice(
        @Enumerated(EnumType.STRING) @Nullable HeardThrough involved,
        @Nullable Boolean substantialDifficulty,
        @Nullable String appropriatePerson,
        @Enumerated(EnumType.STRING) @Nullable CapacityForThis capacity,
        @Enumerated(EnumType.STRING) @Nullable RepresentativePart representativePart) {

    public enum HeardThrough {
        PERSON,
        PERSON_AND_CARER,
        PERSON_AND_ADVOCATE,
        REPRESENTATIVE
    }

    /** Nobody is asked to prove that they can decide: it is presumed until somebody has reason to doubt it. */
    public enum CapacityForThis {
        PRESUMED,
        HAS_CAPACITY,
        LACKS_CAPACITY
    }

    public enum RepresentativePart {
        NONE,
        SPOKE,
        DECIDED
    }

    Voice checked() {
        return new Voice(
                Wording.answered("involved", involved, "Say who took part."),
                Wording.answered(
                        "substantialDifficulty",
                        substantialDifficulty,
                        "Say whether the person had substantial difficulty being involved."),
                Wording.line("appropriatePerson", "The name", appropriatePerson),
                Wording.answered("capacity", capacity, "Say whether the person could decide about their care."),
                Wording.answered(
                        "representativePart",
                        representativePart,
                        "Say whether somebody spoke or decided for the person."));
    }
}
