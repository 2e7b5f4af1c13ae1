package uk.homeward.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** A person who draws on care and support. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable String nhsNumber;
    private String givenName;
    private String familyName;
    private LocalDate dateOfBirth;
    private @Nullable LocalDate dateOfDeath;
    private @Nullable String address;
    private @Nullable String postcode;
    private @Nullable String telephone;
    private @Nullable String ethnicity;

    @Convert(converter = CommunicationNeeds.class)
    private Set<CommunicationNeed> communicationNeeds = Set.of();

    private @Nullable String preferredLanguage;
    private @Nullable String unpaidCarerName;

    @ElementCollection
    @CollectionTable(name = "person_representative", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<Representative> representatives = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(Particulars particulars) {
        nhsNumber =
                particulars.nhsNumber() == null ? null : particulars.nhsNumber().digits();
        givenName = particulars.givenName();
        familyName = particulars.familyName();
        dateOfBirth = particulars.dateOfBirth();
        keep(particulars);
    }

    /** What was left out this time stays as it was. */
    void bringUpToDate(Particulars particulars) {
        // Two people must never become one record: a number mistyped for another valid one is caught by the birth date.
        if (!dateOfBirth.equals(particulars.dateOfBirth())) {
            throw new Refusal(
                    "dateOfBirth",
                    "The person with this NHS number has another date of birth on record. Check the NHS number and the date of birth.");
        }
        if (dateOfDeath != null) {
            throw new Conflict(
                    "The record says that the person with this NHS number has died. Check the NHS number, or have the record corrected.");
        }
        givenName = particulars.givenName();
        familyName = particulars.familyName();
        keep(particulars);
    }

    private void keep(Particulars particulars) {
        address = newer(particulars.address(), address);
        postcode = newer(particulars.postcode(), postcode);
        telephone = newer(particulars.telephone(), telephone);
        ethnicity = newer(particulars.ethnicity(), ethnicity);
        preferredLanguage = newer(particulars.preferredLanguage(), preferredLanguage);
        unpaidCarerName = newer(particulars.unpaidCarerName(), unpaidCarerName);
        if (!particulars.communicationNeeds().isEmpty()) {
            communicationNeeds = particulars.communicationNeeds();
        }
        Representative given = particulars.representative();
        if (given != null) {
            representatives.removeIf(given::isSamePersonAs);
            representatives.add(given);
        }
    }

    private static @Nullable String newer(@Nullable String given, @Nullable String known) {
        return given == null ? known : given;
    }

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
        if (diedOn.isBefore(dateOfBirth)) {
            throw new Refusal("diedOn", "The date of death is before the person was born. Check the date.");
        }
        dateOfDeath = diedOn;
        return true;
    }

    String reference() {
        return Reference.PERSON.of(Objects.requireNonNull(id));
    }

    PersonSummary summary() {
        return new PersonSummary(
                reference(),
                nhsNumber,
                givenName,
                familyName,
                dateOfBirth,
                dateOfDeath,
                address,
                postcode,
                telephone,
                ethnicity,
                communicationNeeds,
                preferredLanguage,
                representatives.stream().map(Representative::summary).toList(),
                unpaidCarerName);
    }
}
