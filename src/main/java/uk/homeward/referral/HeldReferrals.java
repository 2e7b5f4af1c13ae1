package uk.homeward.referral;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Referrals: whatever hangs on one goes before it. */
@Component
class HeldReferrals implements RecordHolding {

    private final JdbcClient database;

    HeldReferrals(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("referral", "Referrals", "id in (:caseNumbers)").called(Reference.REFERRAL));
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public List<String> casesOf(List<String> people) {
        return database
                .sql("select id from referral where person_reference in (:people) order by id")
                .param("people", people)
                .query(Long.class)
                .list()
                .stream()
                .map(Reference.REFERRAL::of)
                .toList();
    }
}
