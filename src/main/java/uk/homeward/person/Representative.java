package uk.homeward.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Someone who may speak or decide for the person, what entitles them to it, and who has seen the paper that says so. */
@Embeddable
record Representative(
        String name,
        @Enumerated(EnumType.STRING) RepresentativeAuthority authority,
        @Nullable String telephone,
        @Nullable String seenBy,
        @Nullable LocalDate seenOn) {

    static Representative of(RepresentativeDetails given, LocalDate today) {
        String seenBy = Wording.line("representative.seenBy", "The name of who saw it", given.seenBy());
        LocalDate seenOn = given.seenOn();
        if (seenOn != null && seenOn.isAfter(today)) {
            throw new Refusal("representative.seenOn", "The day on which the paper was seen is in the future.");
        }
        if ((seenBy == null) != (seenOn == null)) {
            throw new Refusal(
                    seenBy == null ? "representative.seenBy" : "representative.seenOn",
                    "Give both: who has seen the paper that entitles them, and when.");
        }
        return new Representative(
                Wording.requiredLine(
                        "representative.name",
                        "The representative's name",
                        given.name(),
                        "Give the representative's name, or leave out the representative."),
                Wording.answered(
                        "representative.authority",
                        given.authority(),
                        "Choose what entitles the representative to speak or decide for the person."),
                Wording.line("representative.telephone", "The telephone number", given.telephone()),
                seenBy,
                seenOn);
    }

    boolean isSamePersonAs(Representative other) {
        return name.equalsIgnoreCase(other.name) && authority == other.authority;
    }

    String told() {
        return name + ", " + authority.label() + (telephone == null ? "" : ", " + telephone)
                + (seenOn == null ? "" : ", paper seen by " + seenBy + " on " + Wording.day(seenOn));
    }

    PersonSummary.Representative summary() {
        return new PersonSummary.Representative(name, authority, telephone, seenBy, seenOn);
    }
}
