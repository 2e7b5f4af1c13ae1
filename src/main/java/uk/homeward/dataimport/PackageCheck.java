package uk.homeward.dataimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.PackageIntake;
import uk.homeward.person.PersonIntake;

/** Whether the packages of a file fit together, and fit the record. */
@Component
class PackageCheck {

    private final FormerReferences former;
    private final PersonIntake people;
    private final PackageIntake packages;
    private final PackageOwners owners;
    private final PackagePartsCheck parts;

    PackageCheck(
            FormerReferences former,
            PersonIntake people,
            PackageIntake packages,
            PackageOwners owners,
            PackagePartsCheck parts) {
        this.former = former;
        this.people = people;
        this.packages = packages;
        this.owners = owners;
        this.parts = parts;
    }

    /** @return those whose person was found; what is wrong is said at the rows */
    List<PackageGroup> sound(List<PackageGroup> all) {
        List<PackageGroup> found = owners.found(all);
        expectFree(found);
        all.forEach(parts::check);
        return found;
    }

    private void expectFree(List<PackageGroup> all) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> persons = all.stream().map(PackageGroup::person).collect(Collectors.toSet());
        Set<String> taken = packages.withOpenPackage(persons);
        Set<String> died = new HashSet<>(people.died(persons));
        Map<String, String> before = former.packages(
                all.stream().map(group -> group.whole().former()).collect(Collectors.toSet()));
        for (PackageGroup group : all) {
            Integer row = seen.putIfAbsent(group.person(), group.first().number());
            if (row != null) {
                group.first()
                        .wrong(
                                PackageColumns.FORMER,
                                "This person has another package in row %d. One person has one package, made of parts."
                                        .formatted(row));
            }
            if (before.containsKey(group.whole().former())) {
                group.first()
                        .wrong(
                                PackageColumns.FORMER,
                                "This package was brought in before, as %s. Remove its rows."
                                        .formatted(before.get(group.whole().former())));
            } else if (taken.contains(group.person())) {
                group.first()
                        .wrong(
                                PackageColumns.FORMER,
                                "This person has a package here that is not over. Remove the rows, or close that one first.");
            }
            if (died.contains(group.person())) {
                group.first()
                        .wrong(PackageColumns.PERSON, "The record says that this person has died. Remove the rows.");
            }
        }
    }
}
