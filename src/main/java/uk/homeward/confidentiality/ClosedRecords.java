package uk.homeward.confidentiality;

import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.homeward.audit.Actor;
import uk.homeward.paging.Paged;

/** Leaves out of a list what is about people whose records are closed to whoever reads it. */
@Component
public class ClosedRecords {

    private final RecordAccess access;

    ClosedRecords(RecordAccess access) {
        this.access = access;
    }

    /** The number of all stays as it is: pages are counted before anybody knows who reads them. */
    public <T> Paged<T> leaveOut(Paged<T> page, Function<? super T, String> person) {
        Set<String> closed =
                access.closedAmong(page.items().stream().map(person).toList(), Actor.name());
        return page.with(page.items().stream()
                .filter(item -> !closed.contains(person.apply(item)))
                .toList());
    }
}
