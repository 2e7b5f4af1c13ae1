package uk.homeward.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.homeward.framework.MemberIntake;

/** The rows of a file of providers, by provider and framework. */
class ProviderLines {

    private final MemberIntake members;
    private final Map<String, List<ProviderLine>> all = new LinkedHashMap<>();

    ProviderLines(MemberIntake members) {
        this.members = members;
    }

    void add(ProviderLine line) {
        List<ProviderLine> known =
                all.computeIfAbsent(line.framework() + " " + line.provider(), standing -> new ArrayList<>());
        if (known.isEmpty() && members.isMember(line.framework(), line.provider())) {
            line.reader()
                    .wrong(
                            ProviderImport.PROVIDER,
                            "This provider stands on the framework already. Remove its rows; a new rate is added on its page.");
        }
        for (ProviderLine other : known) {
            if (other.rate().from().equals(line.rate().from())) {
                line.reader()
                        .wrong(
                                ProviderImport.FROM,
                                "Row %d has a rate from the same day. Remove one of them."
                                        .formatted(other.reader().number()));
            }
            if (!other.groups().equals(line.groups()) || !other.areas().equals(line.areas())) {
                line.reader()
                        .wrong(
                                ProviderImport.GROUPS,
                                "What it says of itself differs from row %d. All its rows say the same."
                                        .formatted(other.reader().number()));
            }
        }
        known.add(line);
    }

    List<MemberIntake.Standing> standings() {
        return all.values().stream().map(ProviderLines::standing).toList();
    }

    private static MemberIntake.Standing standing(List<ProviderLine> lines) {
        ProviderLine first = lines.get(0);
        return new MemberIntake.Standing(
                first.framework(),
                first.provider(),
                first.groups(),
                first.areas(),
                first.hours(),
                lines.stream()
                        .map(ProviderLine::rate)
                        .sorted(Comparator.comparing(MemberIntake.Rate::from))
                        .toList());
    }
}
