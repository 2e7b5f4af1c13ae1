package uk.homeward.dataimport;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.person.PersonIntake;

/** Finds whose the packages of a file are, by their former reference or the NHS number. */
@Component
class PackageOwners {

    private final FormerReferences former;
    private final PersonIntake people;

    PackageOwners(FormerReferences former, PersonIntake people) {
        this.former = former;
        this.people = people;
    }

    /** @return those whose person was found; what is wrong is said at the rows */
    List<PackageGroup> found(List<PackageGroup> all) {
        Map<String, String> known =
                former.people(values(all, group -> group.whole().person()));
        Map<String, PersonIntake.Known> numbered = people.withNumbers(values(
                all,
                group -> group.whole().number() == null
                        ? null
                        : PersonIntake.digits(
                                Objects.requireNonNull(group.whole().number()))));
        return all.stream()
                .filter(group -> belongsToSomebody(group, known, numbered))
                .toList();
    }

    private static Set<String> values(
            List<PackageGroup> all, java.util.function.Function<PackageGroup, @Nullable String> value) {
        return all.stream().map(value).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean belongsToSomebody(
            PackageGroup group, Map<String, String> known, Map<String, PersonIntake.Known> numbered) {
        String person = group.whole().person();
        String number = group.whole().number();
        String byReference = person == null ? null : known.get(person);
        PersonIntake.Known byNumber = number == null ? null : numbered.get(PersonIntake.digits(number));
        if (person != null && byReference == null) {
            group.first()
                    .wrong(
                            PackageColumns.PERSON,
                            "Nobody was brought in under this reference. Bring the people in first, or put the reference right.");
            return false;
        }
        if (number != null && byNumber == null) {
            group.first()
                    .wrong(
                            PackageColumns.NUMBER,
                            "Nobody on record has this number. Check its ten digits, or bring the people in first.");
            return false;
        }
        if (byReference != null && byNumber != null && !byReference.equals(byNumber.reference())) {
            group.first()
                    .wrong(
                            PackageColumns.NUMBER,
                            "The former reference and the number are two different people. Put one of them right.");
            return false;
        }
        group.isOf(
                byReference != null
                        ? byReference
                        : Objects.requireNonNull(byNumber).reference());
        return true;
    }
}
