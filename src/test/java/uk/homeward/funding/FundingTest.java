package uk.homeward.funding;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import uk.homeward.HomewardTest;
import uk.homeward.council.Councils;
import uk.homeward.council.WholeProfile;

/** Money of any council, on the tables of the shared application. */
abstract class FundingTest extends HomewardTest {

    /** The lines of the shared application, on which its lives commit money too. */
    private static final String[] SHARED = Councils.named("demo").get(FundingRules.class).lines().stream()
            .map(FundingRules.Line::code)
            .toArray(String[]::new);

    @Autowired
    private Commitments commitments;

    @Autowired
    private CommitmentCounts counts;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Escalations escalations;

    @Autowired
    private ContractDecisions decisions;

    @Autowired
    private IssuedTenders tenders;

    @Autowired
    private AwardedContracts awards;

    @Autowired
    private Actuals actuals;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate database;

    final FundingHouse house(WholeProfile council) {
        clear();
        return new FundingHouse(
                new FundingHouse.Ground(
                        commitments, counts, budgets, escalations, decisions, tenders, awards, actuals, transactions),
                council);
    }

    /** What tests of the money committed, and the budgets of councils that the shared application does not serve. */
    @AfterEach
    final void clear() {
        String ours = " where commitment_id in (select id from commitment where reference like 'EPI-97%')";
        database.update(
                "delete from commitment_actual_part where actual_id in (select id from commitment_actual" + ours + ")");
        database.update("delete from commitment_actual" + ours);
        database.update("delete from commitment_part" + ours);
        database.update("delete from commitment where reference like 'EPI-97%'");
        database.update("delete from funding_budget where split_part(id, '/', 1) <> all (?)", (Object) SHARED);
        database.update("delete from funding_escalation where reference like 'EPI-97%'");
        database.update("delete from contract_decision");
        database.update("delete from awarded_contract");
        database.update("delete from issued_tender");
    }
}
