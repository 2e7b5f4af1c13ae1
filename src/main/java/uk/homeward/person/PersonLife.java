package uk.homeward.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** When a person was born, and when they died, as far as it is known; a death can be told by mistake. */
@MappedSuperclass
abstract class PersonLife {

    private @Nullable BirthDate born;
    private @Nullable LocalDate dateOfDeath;

    @Embedded
    private @Nullable WithdrawnDeath withdrawnDeath;

    /** @return whether this is news; a death that is told twice is recorded once */
    boolean die(LocalDate diedOn, LocalDate today) {
        if (diedOn.equals(dateOfDeath)) {
            return false;
        }
        if (dateOfDeath != null) {
            throw new Conflict(
                    "Another date of death is already on record. Check it with whoever recorded it before it is changed.");
        }
        if (diedOn.isAfter(today)) {
            throw new Refusal("diedOn", "The date of death is in the future. Give today's date or an earlier one.");
        }
        if (born != null && !born.estimated() && diedOn.isBefore(born.day())) {
            throw new Refusal("diedOn", "The date of death is before the person was born. Check the date.");
        }
        dateOfDeath = diedOn;
        return true;
    }

    /** @throws Conflict where no death is on record */
    LocalDate expectDead() {
        if (dateOfDeath == null) {
            throw new Conflict(
                    withdrawnDeath == null
                            ? "No death is on record for this person. There is nothing to withdraw."
                            : "The death was withdrawn already, on %s. There is nothing left to withdraw."
                                    .formatted(Wording.day(withdrawnDeath.on())));
        }
        return dateOfDeath;
    }

    /** The death was told by mistake. */
    void live(WithdrawnDeath told) {
        var unused = expectDead();
        withdrawnDeath = told;
        dateOfDeath = null;
    }

    void bornOn(@Nullable BirthDate known) {
        born = known;
    }

    @Nullable
    BirthDate born() {
        return born;
    }

    @Nullable
    LocalDate dateOfDeath() {
        return dateOfDeath;
    }

    @Nullable
    WithdrawnDeath withdrawnDeath() {
        return withdrawnDeath;
    }
}
