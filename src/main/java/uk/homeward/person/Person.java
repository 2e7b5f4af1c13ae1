package uk.homeward.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import uk.homeward.audit.Change;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** A person who draws on care and support. */
@Entity
class Person extends PersonLife {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable String nhsNumber;
    private PersonName name;
    private String nameParts = "";

    @Enumerated(EnumType.STRING)
    private @Nullable EthnicGroup ethnicity;

    private Contact contact = new Contact();
    private PersonStanding standing = PersonStanding.USUAL;

    @ElementCollection
    @CollectionTable(name = "person_representative", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<Representative> representatives = new ArrayList<>();

    private @Nullable Long joinedInto;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(Particulars particulars) {
        name = particulars.name();
        take(particulars, new Changes(true));
    }

    /**
     * What was left out this time stays as it was.
     *
     * @return what differs from what was known
     */
    List<Change> bringUpToDate(Particulars told) {
        // Two people must never become one record: a number mistyped for another valid one is caught by birth date and
        // name.
        if (!BirthDate.agree(born(), told.born())) {
            throw new Refusal(
                    "dateOfBirth",
                    "The person with this number has another date of birth on record. Check the number and the date of birth.");
        }
        if (!name.agreesWith(told.name())) {
            throw new Conflict(
                    """
                    The person with this number, %s, has another name on record. If this is the same person, refer %1$s \
                    and correct the name on their record. If not, check the number."""
                            .formatted(reference()));
        }
        if (dateOfDeath() != null) {
            throw new Conflict(
                    "The record says that the person with this number has died. Check the number, or have the record corrected.");
        }
        return take(told.withBirthDate(BirthDate.better(told.born(), born())), new Changes(false));
    }

    /**
     * Puts the record right: it is as told from now on, and what was left out goes. Representatives are only added.
     *
     * @return what was wrong
     */
    List<Change> correct(Particulars told) {
        return take(told, new Changes(true));
    }

    /** What the national return carries and was known otherwise. What was missing, or only estimated, is no correction. */
    List<Change> identityChanges(Particulars told) {
        Changes changes = new Changes(true);
        @Nullable BirthDate known = born();
        if (known != null && !known.isRefinedBy(told.born())) {
            changes.of("Date of birth", known, told.born(), BirthDate::told);
        }
        NhsNumber number = told.nhsNumber();
        if (nhsNumber != null) {
            changes.of(told.scheme().label(), nhsNumber, number == null ? null : number.digits());
        }
        if (ethnicity != null) {
            changes.of("Ethnicity", ethnicity, told.ethnicity(), EthnicGroup::label);
        }
        return changes.all();
    }

    NhsNumberState numberState() {
        return standing.nhsNumberState();
    }

    private List<Change> take(Particulars told, Changes changes) {
        name = Objects.requireNonNull(changes.of("Name", name, told.name(), PersonName::whole));
        bornOn(changes.of("Date of birth", born(), told.born(), BirthDate::told));
        takeNumber(told, changes);
        ethnicity = changes.of("Ethnicity", ethnicity, told.ethnicity(), EthnicGroup::label);
        contact.take(told, changes);
        Representative given = told.representative();
        if (given != null) {
            representatives.removeIf(given::isSamePersonAs);
            representatives.add(given);
        }
        nameParts = name.partsWith(nameParts);
        return changes.all();
    }

    /** Another number has to be traced anew. */
    private void takeNumber(Particulars told, Changes changes) {
        String before = nhsNumber;
        NhsNumber number = told.nhsNumber();
        nhsNumber = changes.of(told.scheme().label(), nhsNumber, number == null ? null : number.digits());
        if (!Objects.equals(before, nhsNumber)) {
            standing = standing.withNumberOf(NhsNumberState.NOT_TRACED);
        }
    }

    /** @return what was wrong */
    List<Change> correct(PersonStanding told) {
        if (nhsNumber == null && told.nhsNumberState() != NhsNumberState.NOT_TRACED) {
            throw new Refusal(
                    "nhsNumberState", "There is no number that could have been traced. Add the number first.");
        }
        Changes changes = new Changes(true);
        changes.of("State of the number", standing.nhsNumberState(), told.nhsNumberState(), NhsNumberState::label);
        changes.of("No fixed abode", standing.noFixedAbode(), told.noFixedAbode(), PersonStanding::yesOrNo);
        changes.of("Protected address", standing.protectedAddress(), told.protectedAddress(), PersonStanding::yesOrNo);
        standing = told;
        return changes.all();
    }

    /** @return who came and who went */
    List<Change> correct(List<Representative> told) {
        Changes changes = new Changes(true);
        List<Representative> right = List.copyOf(
                changes.entries("Representative", List.copyOf(representatives), told, Representative::told));
        representatives.clear();
        representatives.addAll(right);
        return changes.all();
    }

    /** Whether another record holds what was known here. */
    Optional<Long> joinedInto() {
        return Optional.ofNullable(joinedInto);
    }

    void expectOneWith(Person former) {
        if (nhsNumber != null && former.nhsNumber != null) {
            throw new Conflict(
                    "Each record has a number of its own: two numbers are two people. Correct the wrong one first.");
        }
        if (!Objects.equals(dateOfDeath(), former.dateOfDeath())) {
            throw new Conflict(
                    "Only one of the two records says that the person has died, or they say different days. Put that right first.");
        }
    }

    /** One number is one record. */
    @Nullable
    String giveUpNumber() {
        String number = nhsNumber;
        nhsNumber = null;
        return number;
    }

    /** The other record is this person's too: what is not known here is taken over from there. */
    void takeOver(Person former, @Nullable String number) {
        if (number != null) {
            nhsNumber = number;
            standing = standing.withNumberOf(former.standing.nhsNumberState());
        }
        bornOn(BirthDate.better(born(), former.born()));
        ethnicity = ethnicity == null ? former.ethnicity : ethnicity;
        contact.takeOver(former.contact);
        standing = standing.carefulAs(former.standing);
        former.representatives.stream()
                .filter(other -> representatives.stream().noneMatch(other::isSamePersonAs))
                .forEach(representatives::add);
        nameParts = former.name.partsWith(nameParts);
        former.joinedInto = id;
    }

    /** Whether both may be one, where the birth agrees: the same name, and no two NHS numbers. */
    boolean looksLike(Particulars other) {
        return (nhsNumber == null || other.nhsNumber() == null) && name.agreesWith(other.name());
    }

    String reference() {
        return Reference.PERSON.of(Objects.requireNonNull(id));
    }

    PersonSummary summary() {
        @Nullable BirthDate born = born();
        return new PersonSummary(
                reference(),
                nhsNumber,
                name.givenName(),
                name.familyName(),
                born == null ? null : born.day(),
                born != null && born.estimated(),
                dateOfDeath(),
                contact.address(),
                contact.postcode(),
                contact.telephone(),
                ethnicity,
                contact.communicationNeeds(),
                contact.preferredLanguage(),
                representatives.stream().map(Representative::summary).toList(),
                contact.unpaidCarerName(),
                contact.interpreter(),
                standing,
                withdrawnDeath(),
                false);
    }
}
