package uk.homeward.packagelives;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.homeward.reference.Reference;

/** How it came that something promised does not hold for a package: told once, when it is found, for whoever mends it. */
final class LifeStories {

    private static final Logger LOG = LoggerFactory.getLogger(LifeStories.class);

    private static final Pattern PACKAGE = Pattern.compile("(?:^|.*PKG-0*)(\\d+)(?: .*|$)");

    private static final int MOST = 12;

    private static final String ACTS =
            """
            select to_char(at, 'YYYY-MM-DD HH24:MI') || ' ' || what || ' ' || reference || coalesce(': ' || became, '')
              from audit_entry where case_reference = ? order by at, id""";

    private final PackageTown town;
    private final Set<Long> told = new HashSet<>();

    LifeStories(PackageTown town) {
        this.town = town;
    }

    /** @param found each begins with the number of a package, or names one by its reference */
    void tell(List<String> found) {
        found.stream()
                .map(PACKAGE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Long.parseLong(matcher.group(1)))
                .filter(number -> told.size() < MOST && told.add(number))
                .forEach(this::tell);
    }

    private void tell(long number) {
        LOG.warn(
                "{} on {}\n{}\n{}\n{}\n{}\n{}",
                Reference.PACKAGE.of(number),
                town.today(),
                lines(ACTS, Reference.PACKAGE.of(number)),
                rows("delivery_element", number),
                rows("delivery_visit", number),
                rows("delivery_duty", number),
                rows("delivery_pause", number));
    }

    private String rows(String table, long number) {
        return lines(
                "select '%1$s ' || cast(t as varchar) from %1$s t join delivery d on d.id = t.delivery_id where d.package_id = ? order by t.position"
                        .formatted(table),
                number);
    }

    private String lines(String query, Object value) {
        return String.join("\n", town.database.queryForList(query, String.class, value));
    }
}
