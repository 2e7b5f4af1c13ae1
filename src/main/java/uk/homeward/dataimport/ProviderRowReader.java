package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.MemberIntake;

/** Reads what stands in one row of a file of providers, by itself. */
@Component
class ProviderRowReader {

    private final Providers providers;
    private final MemberIntake members;
    private final CouncilProfile council;
    private final Clock clock;

    ProviderRowReader(Providers providers, MemberIntake members, CouncilProfile council, Clock clock) {
        this.providers = providers;
        this.members = members;
        this.council = council;
        this.clock = clock;
    }

    /** @return nothing where it cannot be read; why is said then */
    Optional<ProviderLine> read(RowReader row) {
        String code = row.needed(ProviderImport.PROVIDER);
        Provider provider = code == null
                ? null
                : row.choice(
                        ProviderImport.PROVIDER,
                        ChoiceNotation.of(providers.outside(), Provider::code),
                        "The council’s profile knows no outside provider with this code. Have it added there first, or put the code right.");
        String framework = row.needed(ProviderImport.FRAMEWORK) == null
                ? null
                : row.choice(
                        ProviderImport.FRAMEWORK,
                        ChoiceNotation.of(members.frameworks()),
                        "The council has no framework with this code. Write one of: %s."
                                .formatted(String.join(", ", members.frameworks())));
        Set<ClientGroup> groups = groups(row);
        Set<String> areas = ChoiceNotation.several(row, ProviderImport.AREAS, ChoiceNotation.of(council.areas()));
        BigDecimal hours = row.decimal(ProviderImport.HOURS, 2);
        LocalDate from = from(row);
        BigDecimal rate = rate(row);
        if (provider == null || framework == null || from == null || rate == null) {
            return Optional.empty();
        }
        return Optional.of(new ProviderLine(
                row,
                provider.code(),
                framework,
                groups,
                List.copyOf(areas),
                hours == null ? BigDecimal.ZERO : hours,
                new MemberIntake.Rate(from, rate)));
    }

    private Set<ClientGroup> groups(RowReader row) {
        Set<ClientGroup> groups = ChoiceNotation.several(
                row, ProviderImport.GROUPS, ChoiceNotation.of(ClientGroup.values(), ClientGroup::label));
        if (groups.isEmpty() && !row.has(ProviderImport.GROUPS)) {
            row.wrong(ProviderImport.GROUPS, "Nothing stands here. Fill it in.");
        }
        return groups;
    }

    private @Nullable LocalDate from(RowReader row) {
        LocalDate from = row.neededDay(ProviderImport.FROM);
        if (from != null && from.isAfter(LocalDate.now(clock).plusYears(1))) {
            row.wrong(ProviderImport.FROM, "This day is more than a year ahead. Check the year.");
        }
        return from;
    }

    private static @Nullable BigDecimal rate(RowReader row) {
        BigDecimal rate = row.needed(ProviderImport.RATE) == null ? null : row.decimal(ProviderImport.RATE, 2);
        if (rate != null && (rate.signum() == 0 || rate.compareTo(BigDecimal.valueOf(1_000)) > 0)) {
            row.wrong(ProviderImport.RATE, "Give the rate for an hour in pounds and pence, for example 24.50.");
        }
        return rate;
    }
}
