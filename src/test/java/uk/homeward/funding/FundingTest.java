package uk.homeward.funding;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import uk.homeward.HomewardTest;
import uk.homeward.council.WholeProfile;

/** Money of any council, on the tables of the shared application. */
abstract class FundingTest extends HomewardTest {

    @Autowired
    private Commitments commitments;

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
        return new FundingHouse(
                new FundingHouse.Ground(
                        commitments, budgets, escalations, decisions, tenders, awards, actuals, transactions, database),
                council);
    }
}
