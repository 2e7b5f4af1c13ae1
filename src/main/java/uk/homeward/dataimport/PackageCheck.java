package uk.homeward.dataimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageIntake;
import uk.homeward.dataimport.PackageRow.Part;
import uk.homeward.person.PersonIntake;

/** Whether the packages of a file fit together, and fit the record. */
@Component
class PackageCheck {

    private final FormerReferences former;
    private final PersonIntake people;
    private final PackageIntake packages;
    private final Clock clock;

    PackageCheck(FormerReferences former, PersonIntake people, PackageIntake packages, Clock clock) {
        this.former = former;
        this.people = people;
        this.packages = packages;
        this.clock = clock;
    }

    /** @return those whose person was found; what is wrong is said at the rows */
    List<PackageGroup> sound(List<PackageGroup> all) {
        Map<String, String> known =
                former.people(values(all, group -> group.whole().person()));
        Map<String, PersonIntake.Known> numbered = people.withNumbers(values(
                all,
                group -> group.whole().number() == null
                        ? null
                        : PersonIntake.digits(
                                Objects.requireNonNull(group.whole().number()))));
        List<PackageGroup> found = all.stream()
                .filter(group -> belongsToSomebody(group, known, numbered))
                .toList();
        expectFree(found);
        all.forEach(this::expectCareGoesOn);
        return found;
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
                            PackageImport.PERSON,
                            "Nobody was brought in under this reference. Bring the people in first, or put the reference right.");
            return false;
        }
        if (number != null && byNumber == null) {
            group.first()
                    .wrong(
                            PackageImport.NUMBER,
                            "Nobody on record has this number. Check its ten digits, or bring the people in first.");
            return false;
        }
        if (byReference != null && byNumber != null && !byReference.equals(byNumber.reference())) {
            group.first()
                    .wrong(
                            PackageImport.NUMBER,
                            "The former reference and the number are two different people. Put one of them right.");
            return false;
        }
        group.isOf(
                byReference != null
                        ? byReference
                        : Objects.requireNonNull(byNumber).reference());
        return true;
    }

    private void expectFree(List<PackageGroup> all) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> persons = all.stream().map(PackageGroup::person).collect(Collectors.toSet());
        Set<String> taken = packages.withOpenPackage(persons);
        Set<String> died = new HashSet<>(people.died(persons));
        Map<String, String> before =
                former.packages(values(all, group -> group.whole().former()));
        for (PackageGroup group : all) {
            Integer row = seen.putIfAbsent(group.person(), group.first().number());
            if (row != null) {
                group.first()
                        .wrong(
                                PackageImport.FORMER,
                                "This person has another package in row %d. One person has one package, made of parts."
                                        .formatted(row));
            }
            if (before.containsKey(group.whole().former())) {
                group.first()
                        .wrong(
                                PackageImport.FORMER,
                                "This package was brought in before, as %s. Remove its rows."
                                        .formatted(before.get(group.whole().former())));
            } else if (taken.contains(group.person())) {
                group.first()
                        .wrong(
                                PackageImport.FORMER,
                                "This person has a package here that is not over. Remove the rows, or close that one first.");
            }
            if (died.contains(group.person())) {
                group.first()
                        .wrong(PackageImport.PERSON, "The record says that this person has died. Remove the rows.");
            }
        }
    }

    private void expectCareGoesOn(PackageGroup group) {
        LocalDate today = LocalDate.now(clock);
        List<PackageRow> rows = group.rows();
        if (rows.stream().noneMatch(row -> row.part().goesOnAfter(today))) {
            group.first()
                    .wrong(
                            PackageImport.UNTIL,
                            "No part of this package goes on. Only care that goes on is brought in; remove its rows.");
        }
        for (PackageRow row : rows) {
            if (row.part().from().isBefore(group.whole().startedOn())) {
                row.reader()
                        .wrong(
                                PackageImport.FROM,
                                "This part began before the first day of the package. Check both days.");
            }
        }
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                expectApart(rows.get(one), rows.get(other));
            }
        }
    }

    /** Two providers may share home care where it is said who makes which visit. */
    private static void expectApart(PackageRow one, PackageRow other) {
        Part first = one.part();
        Part second = other.part();
        boolean shared = !first.visits().isEmpty()
                && !second.visits().isEmpty()
                && !Objects.equals(first.provider(), second.provider());
        if (first.kind() == second.kind() && first.meets(second) && !shared) {
            other.reader()
                    .wrong(
                            PackageImport.FROM,
                            "This part and the one in row %d are of one kind and overlap. End one before the other begins, or write down the visits of each provider."
                                    .formatted(one.reader().number()));
        }
    }
}
