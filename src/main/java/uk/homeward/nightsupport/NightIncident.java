package uk.homeward.nightsupport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Something that happened at night.
 *
 * @param minutes until somebody was there, where somebody was called
 * @param during the support that the person had then
 */
@Embeddable
public record NightIncident(
        @Column(name = "night_of") @Nullable LocalDate on,
        @Enumerated(EnumType.STRING) @Nullable Kind kind,
        @Nullable Integer minutes,
        @Nullable String note,
        @Enumerated(EnumType.STRING) @Nullable NightOption during) {

    public enum Kind {
        INJURY("An injury"),
        RESPONSE("Somebody was called"),
        CONSENT_WITHDRAWN("The person does not want to go on with it"),
        OTHER("Something else");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    NightIncident checked(LocalDate today, NightOption had) {
        LocalDate night = Wording.answered("on", on, "Give the day on which the night began.");
        if (night.isAfter(today)) {
            throw new Refusal("on", "This night lies ahead. Give the night in which it happened.");
        }
        Kind what = Wording.answered("kind", kind, "Choose what happened.");
        Integer waited = minutes;
        if (what == Kind.RESPONSE) {
            int given = Wording.answered("minutes", minutes, "Give the minutes until somebody was there.");
            if (given < 0 || given > 1440) {
                throw new Refusal("minutes", "Give minutes from 0 to 1,440.");
            }
            waited = given;
        }
        return new NightIncident(
                night, what, waited, Wording.required("note", "The note", note, "Say what happened."), had);
    }

    /** Whether a trial ends with it, the same night. */
    boolean endsTrial(int responseMinutes) {
        return kind == Kind.INJURY || kind == Kind.CONSENT_WITHDRAWN || minutes != null && minutes > responseMinutes;
    }
}
