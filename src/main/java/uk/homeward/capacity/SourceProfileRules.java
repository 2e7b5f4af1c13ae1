package uk.homeward.capacity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.Providers;

/** What must hold between the sources of a service's support. */
class SourceProfileRules {

    private final ProfileCheck check;
    private final String at;
    private final List<ContractedSource> sources;
    private final Providers providers;

    SourceProfileRules(ProfileCheck check, String at, List<ContractedSource> sources, Providers providers) {
        this.check = check;
        this.at = at;
        this.sources = sources;
        this.providers = providers;
    }

    void check() {
        for (int i = 0; i < sources.size(); i++) {
            check("%s[%d].".formatted(at, i), sources.get(i));
        }
        SourceOrder order = new SourceOrder(
                sources.stream().map(ContractedSource::source).distinct().toList());
        check.require(
                order.allowed(),
                at,
                "are out of order: put BLOCK before FRAMEWORK and FRAMEWORK before SPOT; IN_HOUSE first, next before SPOT, or last");
    }

    private void check(String field, ContractedSource row) {
        checkProvider(field, row, row.provider());
        checkAmount(field + "amount", row, row.amount());
        check.require(
                row.unit() == sources.get(0).unit(),
                field + "unit",
                "is not that of the first source: a service is counted either in SLOTS or in HOURS_A_WEEK");
        check.require(
                row.until() == null || !row.until().isBefore(row.from()),
                field + "until",
                "is before from: give %s or a later day, or leave it out".formatted(row.from()));
    }

    /** Somebody was chosen beforehand, or somebody on the market is asked when the time comes. */
    private void checkProvider(String field, ContractedSource row, @Nullable String provider) {
        boolean open = row.source() == ContractSource.FRAMEWORK || row.source() == ContractSource.SPOT;
        check.require(
                row.market() == null || open,
                field + "market",
                "is given although it was bought of somebody beforehand: give its provider instead");
        check.require(
                (provider == null) != (row.market() == null),
                field + "provider",
                open ? "or market must be given, one of the two" : "is missing: give the code of one of providers");
        if (provider != null) {
            providers.isProvider(check, field + "provider", provider);
            check.require(
                    providers.isOwnTeam(provider) == (row.source() == ContractSource.IN_HOUSE),
                    field + "provider",
                    row.source() == ContractSource.IN_HOUSE
                            ? "runs no service in-house: give the council's own team, or another source"
                            : "is a team of the council's own: give whom it is bought from, or IN_HOUSE as source");
        }
    }

    private void checkAmount(String field, ContractedSource row, @Nullable BigDecimal amount) {
        boolean inAdvance = row.source() == ContractSource.BLOCK || row.source() == ContractSource.IN_HOUSE;
        if (amount == null) {
            check.require(
                    !inAdvance, field, "is missing: give what is bought in advance or recruited, in " + row.unit());
            return;
        }
        check.require(
                row.source() != ContractSource.SPOT,
                field,
                "is given although a spot purchase is not bought in advance: remove it");
        check.require(
                row.unit() != CapacityUnit.SLOTS || amount.stripTrailingZeros().scale() <= 0,
                field,
                "is not a whole number: slots cannot be divided");
    }
}
