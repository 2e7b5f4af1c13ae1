package uk.homeward.funding.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.homeward.site.PageTest;

/** An invoice is booked by finance; what is more than was committed, or was wrong, needs a second person. */
class PaymentPageTests extends PageTest {
    private static final String LIST = "/funding/actuals";
    private static final String REFERENCE = "EPI-960002";

    @BeforeEach
    void aCommitmentOfAThousandPounds() {
        database.update(
                "insert into funding_budget (id, version, committed, actual, forecast) values ('D2A_COUNCIL/2024-04-01', 0, 0, 0, 0) on conflict do nothing");
        database.update(
                "update funding_budget set committed = committed + 100000, forecast = forecast + 100000 where id = 'D2A_COUNCIL/2024-04-01'");
        database.update(
                """
                insert into commitment (id, version, reference, case_reference, service, kind, source, state, starts_on,
                    ends_on, planned_until, amount, beyond_rates, actual, own_split, committed_on, committed_by)
                values (-1, 0, ?, 'REF-960002', 'D2A', 'SUPPORT', 'SPOT', 'COMMITTED', '2024-06-03', '2024-06-30',
                    '2024-06-30', 100000, 0, 0, false, '2024-06-03', 'broker')
                """,
                REFERENCE);
        database.update("insert into commitment_part values (-1, 'D2A_COUNCIL/2024-04-01', 100000, 0)");
    }

    @AfterEach
    void leaveNothingBehind() {
        database.update(
                "delete from commitment_actual_part where actual_id in (select id from commitment_actual where commitment_id = -1)");
        database.update("delete from commitment_actual where commitment_id = -1");
        database.update(
                """
                update funding_budget b set committed = b.committed - p.amount, actual = b.actual - p.actual,
                    forecast = b.forecast - greatest(p.amount, p.actual)
                from commitment_part p where p.commitment_id = -1 and p.budget_id = b.id
                """);
        database.update("delete from commitment_part where commitment_id = -1");
        database.update("delete from commitment where id = -1");
        database.update("delete from approval where subject_reference = ?", REFERENCE);
    }

    private String book(String document, String amount, String beyondBecause) {
        return text(submit("finance", LIST + "/book", booking(document, amount, beyondBecause)));
    }

    private static String[] booking(String document, String amount, String beyondBecause) {
        return new String[] {
            "reference",
            REFERENCE,
            "document",
            document,
            "amount",
            amount,
            "beyondBecause",
            beyondBecause,
            "on-day",
            "10",
            "on-month",
            "6",
            "on-year",
            "2024"
        };
    }

    @Test
    void anInvoiceIsBookedAndListedAndATooLargeOneIsQuestioned() {
        assertThat(submit("finance", LIST + "/book", booking("INV-1", "412.50", ""))
                        .getRedirectedUrl())
                .isEqualTo(LIST);

        assertThat(words(look("manager", LIST))).containsPattern("INV-1 EPI-960002 D2A 10 Jun 2024 £412.50 .* Counts");
        assertThat(text(look("manager", LIST))).doesNotContain("/reversal");
        assertThat(book("inv 1", "10", "")).contains("This document has already been booked");
        assertThat(book("INV-2", "13,000,000", ""))
                .contains("£13,000,412.50 would be paid, but only £1,000.00 is committed", "href=\"#amount\"");

        submit("finance", LIST + "/book", booking("INV-3", "700", "Two carers were needed."));
        assertThat(words(look("finance", LIST))).doesNotContain("INV-3");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aReversalIsAskedForAndWaits() {
        submit("finance", LIST + "/book", booking("CN-1", "-52.80", ""));
        String page = LIST + "/"
                + database.queryForObject("select id from commitment_actual where commitment_id = -1", Long.class)
                + "/reversal";

        assertThat(words(look("finance", page))).contains("CN-1", "-£52.80");
        assertThat(text(submit("finance", page, "reason", " "))).contains("href=\"#reason\"");
        assertThat(submit("finance", page, "reason", "It was another person's.").getRedirectedUrl())
                .isEqualTo(LIST);

        assertThat(waiting()).isEqualTo(1);
        assertThat(words(look("finance", LIST))).contains("Counts");
    }

    @Test
    void onlyFinanceBooks() {
        assertThat(look("manager", LIST + "/book").getStatus()).isEqualTo(403);
        assertThat(look("manager", LIST + "/1/reversal").getStatus()).isEqualTo(403);
        assertThat(look("therapist", LIST).getStatus()).isEqualTo(403);
        assertThat(look("finance", LIST + "/0/reversal").getStatus()).isEqualTo(404);
    }

    private int waiting() {
        return database.queryForList(
                        "select id from approval where subject_reference = ? and status = 'WAITING'", REFERENCE)
                .size();
    }
}
