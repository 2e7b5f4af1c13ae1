package uk.homeward.carepackage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Packages: whatever hangs on one goes before it. */
@Component
class HeldPackages implements RecordHolding {

    private final JdbcClient database;

    HeldPackages(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("care_package", "Long-term packages", "id in (:packageNumbers)")
                .called(Reference.PACKAGE));
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public List<String> casesOf(List<String> people) {
        return database
                .sql("select id from care_package where person_reference in (:people) order by id")
                .param("people", people)
                .query(Long.class)
                .list()
                .stream()
                .map(Reference.PACKAGE::of)
                .toList();
    }
}
