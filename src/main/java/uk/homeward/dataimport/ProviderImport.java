package uk.homeward.dataimport;

import static uk.homeward.dataimport.ImportColumn.needed;
import static uk.homeward.dataimport.ImportColumn.optional;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.dataimport.Table.TableRow;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.MemberIntake;

/** Providers that stand on a framework already, with their rates: one row a rate. Who they are is the profile's. */
@Component
@Order(2)
class ProviderImport implements ImportKind {

    static final String PROVIDER = "Provider";
    static final String FRAMEWORK = "Framework";
    static final String GROUPS = "Gives care to";
    static final String AREAS = "Areas";
    static final String HOURS = "Hours a week";
    static final String FROM = "Rate from";
    static final String RATE = "Rate an hour";

    private final Providers providers;
    private final MemberIntake members;
    private final CouncilProfile council;
    private final Clock clock;

    ProviderImport(Providers providers, MemberIntake members, CouncilProfile council, Clock clock) {
        this.providers = providers;
        this.members = members;
        this.council = council;
        this.clock = clock;
    }

    /** One row. */
    record Line(
            RowReader reader,
            String provider,
            String framework,
            Set<ClientGroup> groups,
            List<String> areas,
            BigDecimal hours,
            MemberIntake.Rate rate) {}

    @Override
    public String code() {
        return "providers";
    }

    @Override
    public String label() {
        return "Providers";
    }

    @Override
    public String explanation() {
        return "One row a rate of a provider on a framework. A provider has its code in the council’s profile first.";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                needed(PROVIDER, "Its code in the council’s profile."),
                needed(FRAMEWORK, "The code of the framework."),
                needed(GROUPS, "One or more, divided by semicolons, for example: Older people; Children."),
                optional(AREAS, "Those that it calls its own, divided by semicolons; empty for everywhere."),
                optional(HOURS, "How much more it can give; 0 where it is not known."),
                needed(FROM, "The day from which the rate holds, like 2026-11-30."),
                needed(RATE, "Pounds, for example 24.50."));
    }

    @Override
    public ImportPlan plan(Table table, Problems problems) {
        ProviderLines lines = new ProviderLines(members);
        for (TableRow row : table.rows()) {
            Line line = line(new RowReader(row, problems));
            if (line != null) {
                lines.add(line);
            }
        }
        List<MemberIntake.Standing> all = lines.standings();
        return new ImportPlan() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public void bringIn(String source) {
                members.bringIn(all);
            }
        };
    }

    private @Nullable Line line(RowReader row) {
        String code = row.needed(PROVIDER);
        Provider provider = code == null
                ? null
                : row.choice(
                        PROVIDER,
                        providers.outside().stream().collect(Collectors.toMap(Provider::code, Function.identity())),
                        "The council’s profile knows no outside provider with this code. Have it added there first, or put the code right.");
        String framework = row.needed(FRAMEWORK) == null
                ? null
                : row.choice(
                        FRAMEWORK,
                        members.frameworks().stream()
                                .collect(Collectors.toMap(Function.identity(), Function.identity())),
                        "The council has no framework with this code. Write one of: %s."
                                .formatted(String.join(", ", members.frameworks())));
        Set<ClientGroup> groups = several(
                row,
                GROUPS,
                Arrays.stream(ClientGroup.values()).collect(Collectors.toMap(ClientGroup::label, Function.identity())));
        if (groups.isEmpty() && !row.has(GROUPS)) {
            row.wrong(GROUPS, "Nothing stands here. Fill it in.");
        }
        Set<String> areas = several(
                row,
                AREAS,
                council.areas().stream().collect(Collectors.toMap(Function.identity(), Function.identity())));
        BigDecimal hours = row.decimal(HOURS, 2);
        LocalDate from = row.neededDay(FROM);
        if (from != null && from.isAfter(LocalDate.now(clock).plusYears(1))) {
            row.wrong(FROM, "This day is more than a year ahead. Check the year.");
        }
        BigDecimal rate = row.needed(RATE) == null ? null : row.decimal(RATE, 2);
        if (rate != null && (rate.signum() == 0 || rate.compareTo(BigDecimal.valueOf(1_000)) > 0)) {
            row.wrong(RATE, "Give the rate for an hour in pounds and pence, for example 24.50.");
        }
        if (provider == null || framework == null || from == null || rate == null) {
            return null;
        }
        return new Line(
                row,
                provider.code(),
                framework,
                groups,
                List.copyOf(areas),
                hours == null ? BigDecimal.ZERO : hours,
                new MemberIntake.Rate(from, rate));
    }

    private static <T> Set<T> several(RowReader row, String column, Map<String, T> known) {
        String text = row.text(column);
        Set<T> found = new LinkedHashSet<>();
        for (String word : text == null ? new String[0] : text.split(";")) {
            T one = known.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(word.strip()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            if (one == null && !word.isBlank()) {
                row.wrong(
                        column,
                        "Only these may stand here, divided by semicolons: %s."
                                .formatted(known.keySet().stream().sorted().collect(Collectors.joining("; "))));
                return Set.of();
            }
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
