package uk.homeward.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the content of every page. */
public record Frame(
        String council, Visitor visitor, List<Navigation.Item> navigation, @Nullable LocalDate rehearsalDate) {
    public boolean mayOpenCockpit() {
        return visitor.may(Permission.SEE_TIMERS);
    }

    public boolean maySeePeople() {
        return visitor.may(Permission.SEE_PEOPLE);
    }
}
