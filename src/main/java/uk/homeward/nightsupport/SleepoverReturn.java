package uk.homeward.nightsupport;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What a provider says of its sleepovers, now and as they could be (ELO-27, ELO-36). The last one of each counts. */
@Entity
@Table(name = "sleepover_return")
class SleepoverReturn {

    private static final int MOST = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sleepover_return_seq")
    private @Nullable Long id;

    private String provider;
    private LocalDate asOf;
    private int people;
    private int nightsPerWeek;
    private BigDecimal costPerNight;
    private String present;
    private String possible;
    private int nightsPossible;
    private LocalDate recordedOn;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected SleepoverReturn() {}

    SleepoverReturn(String provider, ReturnTold told, LocalDate today, String by) {
        this.provider = provider;
        asOf = Wording.answered("asOf", told.asOf(), "Give the day as of which this holds.");
        if (asOf.isAfter(today)) {
            throw new Refusal("asOf", "This day lies ahead. Give the day as of which this holds.");
        }
        people = count("people", told.people(), "Give how many people have a sleepover.");
        nightsPerWeek = count("nightsPerWeek", told.nightsPerWeek(), "Give the sleepovers a week, over all people.");
        costPerNight = Wording.answered("costPerNight", told.costPerNight(), "Give what one sleepover costs.");
        if (costPerNight.signum() < 0 || costPerNight.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new Refusal("costPerNight", "Give pounds from 0 to 10,000.");
        }
        present = Wording.required("present", "The present way", told.present(), "Say how sleepovers are given now.");
        possible = Wording.required(
                "possible", "The possible way", told.possible(), "Say how support at night could be given instead.");
        nightsPossible =
                count("nightsPossible", told.nightsPossible(), "Give the sleepovers a week that would be left.");
        recordedOn = today;
        recordedBy = by;
    }

    private static int count(String field, @Nullable Integer given, String missing) {
        int number = Wording.answered(field, given, missing);
        if (number < 0 || number > MOST) {
            throw new Refusal(field, "Give a number from 0 to 10,000.");
        }
        return number;
    }
}
