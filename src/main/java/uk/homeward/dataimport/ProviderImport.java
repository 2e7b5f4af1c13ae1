package uk.homeward.dataimport;

import static uk.homeward.dataimport.ImportColumn.needed;
import static uk.homeward.dataimport.ImportColumn.optional;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.dataimport.Table.TableRow;
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

    private final MemberIntake members;
    private final ProviderRowReader reader;

    ProviderImport(MemberIntake members, ProviderRowReader reader) {
        this.members = members;
        this.reader = reader;
    }

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
            reader.read(new RowReader(row, problems)).ifPresent(lines::add);
        }
        return ImportPlan.of(lines.standings(), (all, source) -> members.bringIn(all));
    }
}
