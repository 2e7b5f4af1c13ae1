package uk.homeward.person;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** The door to people. */
@Service
public class PersonService {

    /**
     * Answers the reference of the person with this NHS number, bringing their details up to date, or registers a new one.
     *
     * @throws uk.homeward.refusal.Refusal naming the field, if a name, a date of birth or the NHS number is missing or wrong
     */
    public String register(PersonDetails details) {
        throw new UnsupportedOperationException();
    }

    /** @throws uk.homeward.refusal.NotFound if nobody has the reference */
    public PersonSummary find(String reference) {
        throw new UnsupportedOperationException();
    }

    /** By reference, NHS number, or the beginning of a name; at most 50. */
    public List<PersonSummary> search(String text) {
        throw new UnsupportedOperationException();
    }

    /** Records the death and announces {@link PersonDied}. */
    public void recordDeath(String reference, LocalDate diedOn) {
        throw new UnsupportedOperationException();
    }
}
