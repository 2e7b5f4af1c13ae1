package uk.homeward.dataimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.homeward.dataimport.PackageRow.Part;

/** Whether the parts of one package fit together, and its care goes on. */
@Component
class PackagePartsCheck {

    private final Clock clock;

    PackagePartsCheck(Clock clock) {
        this.clock = clock;
    }

    void check(PackageGroup group) {
        LocalDate today = LocalDate.now(clock);
        List<PackageRow> rows = group.rows();
        if (rows.stream().noneMatch(row -> row.part().goesOnAfter(today))) {
            group.first()
                    .wrong(
                            PackageColumns.UNTIL,
                            "No part of this package goes on. Only care that goes on is brought in; remove its rows.");
        }
        for (PackageRow row : rows) {
            if (row.part().from().isBefore(group.whole().startedOn())) {
                row.reader()
                        .wrong(
                                PackageColumns.FROM,
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
                            PackageColumns.FROM,
                            "This part and the one in row %d are of one kind and overlap. End one before the other begins, or write down the visits of each provider."
                                    .formatted(one.reader().number()));
        }
    }
}
