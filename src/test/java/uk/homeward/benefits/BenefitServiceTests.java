package uk.homeward.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.MovableClock;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Councils;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;

/** Kent notes savings as they are found; figures calculated by hand. */
@Tag("KEN-26")
class BenefitServiceTests extends HomewardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PageQuery ALL = PageQuery.first(50);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Autowired
    private ExpectedBenefits expected;

    @Autowired
    private RealisedBenefits realised;

    @Autowired
    private JdbcTemplate database;

    private final CouncilProfile kent = Councils.kent();
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable BenefitLog log;
    private @Nullable BenefitService service;

    @BeforeEach
    void openAnEmptyLog() {
        leaveNothingBehind();
        MovableClock clock = new MovableClock(TODAY);
        log = new BenefitLog(expected, realised, kent, clock);
        service = new BenefitService(expected, realised, log, kent, clock, fact -> facts.add((Fact) fact));
    }

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from benefit_realised");
        database.update("delete from benefit_expected");
    }

    private BenefitLog log() {
        return java.util.Objects.requireNonNull(log);
    }

    private BenefitService benefits() {
        return java.util.Objects.requireNonNull(service);
    }

    private static BenefitNote note(String service, boolean cashable, String pounds, LocalDate from) {
        return new BenefitNote(service, "Fewer double-handed calls", cashable, new BigDecimal(pounds), from);
    }

    private static Realisation came(String pounds, LocalDate on) {
        return new Realisation(new BigDecimal(pounds), on, "Ledger, period 8");
    }

    private @Nullable String refused(Consumer<BenefitService> act) {
        return Refusals.field(() -> act.accept(benefits()));
    }

    @Test
    void whatIsExpectedAndWhatCameOfItAreSummedByFinancialYear() {
        String calls = benefits().note(note("D2A", true, "36500", OCTOBER));
        benefits().note(note("KEAH", false, "1000", LocalDate.of(2025, 4, 1)));
        benefits().note(note("KEAH", true, "365", LocalDate.of(2027, 3, 31)));

        benefits().realise(calls, came("5000.25", LocalDate.of(2026, 11, 1)));
        benefits().realise(calls, came("100", LocalDate.of(2026, 3, 31)));

        // 182 of 365 days from 1 October: 36,500 × 182 / 365 = 18,200; one day of the last: 365 / 365 = 1.
        assertThat(log().years())
                .containsExactly(
                        new BenefitYear("2025/26", pounds("0.00"), pounds("100.00"), pounds("1000.00"), pounds("0.00")),
                        new BenefitYear(
                                "2026/27", pounds("18201.00"), pounds("5000.25"), pounds("1000.00"), pounds("0.00")));
        assertThat(log().find(calls).realisedPounds()).isEqualByComparingTo("5100.25");
        assertThat(log().list(ALL).items())
                .extracting(BenefitView::serviceName)
                .last()
                .isEqualTo("Discharge to Assess");
        assertThat(facts)
                .extracting(fact -> fact.getClass().getSimpleName(), Fact::reason)
                .contains(
                        tuple("BenefitNoted", "£36,500.00 a year is expected of D2A."),
                        tuple("BenefitRealised", "£5,000.25. Ledger, period 8"));
    }

    @Test
    void aCorrectionIsAnotherEntryAndTheOneBeforeStaysReadable() {
        String reference = benefits().note(note("D2A", true, "36500", OCTOBER));

        benefits().correct(reference, note("D2A", false, "7300", OCTOBER), "Counted twice.");

        BenefitView now = log().find(reference);
        assertThat(now.expected().pounds()).isEqualByComparingTo("7300");
        assertThat(now.expected().reason()).isEqualTo("Counted twice.");
        assertThat(now.before()).singleElement().satisfies(before -> {
            assertThat(before.pounds()).isEqualByComparingTo("36500");
            assertThat(before.cashable()).isTrue();
        });
        // 7,300 × 182 / 365 = 3,640, and no longer cashable.
        assertThat(log().years())
                .containsExactly(
                        new BenefitYear("2026/27", pounds("0.00"), pounds("0.00"), pounds("3640.00"), pounds("0.00")));
        assertThat(facts).last().satisfies(fact -> assertThat(fact.reason()).isEqualTo("Counted twice."));
        assertThat(refused(door -> door.correct(reference, note("D2A", false, "1", OCTOBER), " ")))
                .isEqualTo("reason");
        assertThat(log().list(ALL).items()).hasSize(1);
    }

    /** Two who correct the same entry do not overwrite each other: the database takes one. */
    @Test
    void anEntryIsReplacedOnce() {
        String reference = benefits().note(note("D2A", true, "36500", OCTOBER));
        benefits().correct(reference, note("D2A", true, "1", OCTOBER), "Counted twice.");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> database.update(
                                """
                        insert into benefit_expected (id, benefit, replaces, service, what, cashable, yearly, starts_on,
                            reason, recorded_on, recorded_by)
                        select nextval('benefit_expected_seq'), benefit, replaces, service, what, cashable, yearly,
                            starts_on, reason, recorded_on, recorded_by
                        from benefit_expected where replaces is not null
                        """));
    }

    @Test
    void whatWasRealisedIsCorrectedByAnotherEntryThatCountsInItsPlace() {
        String reference = benefits().note(note("D2A", true, "36500", OCTOBER));
        benefits().realise(reference, came("9000", OCTOBER));
        long wrong = log().find(reference).realised().get(0).number();

        benefits().correctRealised(reference, wrong, came("900", OCTOBER), "A slip of the finger.");

        BenefitView now = log().find(reference);
        assertThat(now.realisedPounds()).isEqualByComparingTo("900");
        assertThat(now.realised())
                .extracting(BenefitView.Realised::pounds, BenefitView.Realised::replaced)
                .containsExactly(tuple(pounds("9000.00"), true), tuple(pounds("900.00"), false));
        assertThat(log().years())
                .last()
                .extracting(BenefitYear::realisedCashable)
                .isEqualTo(pounds("900.00"));
        assertThat(Refusals.of(() -> benefits().correctRealised(reference, wrong, came("1", OCTOBER), "Again.")))
                .isInstanceOf(Conflict.class);
        assertThat(Refusals.of(() -> benefits().correctRealised(reference, -1, came("1", OCTOBER), "Again.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMissingOrCannotBeIsRefusedAtItsFieldAndNothingIsKept() {
        BigDecimal pounds = BigDecimal.TEN;
        assertThat(refused(door -> door.note(new BenefitNote(null, "Calls", true, pounds, OCTOBER))))
                .isEqualTo("service");
        assertThat(refused(door -> door.note(new BenefitNote("NOSUCH", "Calls", true, pounds, OCTOBER))))
                .isEqualTo("service");
        assertThat(refused(door -> door.note(new BenefitNote("D2A", " ", true, pounds, OCTOBER))))
                .isEqualTo("what");
        assertThat(refused(door -> door.note(new BenefitNote("D2A", "Calls", null, pounds, OCTOBER))))
                .isEqualTo("cashable");
        assertThat(refused(door -> door.note(new BenefitNote("D2A", "Calls", true, null, OCTOBER))))
                .isEqualTo("pounds");
        assertThat(refused(door -> door.note(note("D2A", true, "-0.01", OCTOBER))))
                .isEqualTo("pounds");
        assertThat(refused(door -> door.note(note("D2A", true, "0.001", OCTOBER))))
                .isEqualTo("pounds");
        assertThat(refused(door -> door.note(new BenefitNote("D2A", "Calls", true, pounds, null))))
                .isEqualTo("from");
        // Discharge to Assess opens on 1 January 2023.
        assertThat(refused(door -> door.note(note("D2A", true, "10", LocalDate.of(2022, 12, 31)))))
                .isEqualTo("from");
        assertThat(log().list(ALL).items()).isEmpty();
        assertThat(facts).isEmpty();
    }

    @Test
    void nothingIsRealisedWithoutEvidenceOrBeforeItCouldBe() {
        String reference = benefits().note(note("D2A", true, "36500", OCTOBER));

        assertThat(refused(door -> door.realise(reference, new Realisation(BigDecimal.TEN, OCTOBER, " "))))
                .isEqualTo("evidence");
        assertThat(refused(door -> door.realise(reference, new Realisation(null, OCTOBER, "Ledger"))))
                .isEqualTo("pounds");
        assertThat(refused(door -> door.realise(reference, came("-1", OCTOBER))))
                .isEqualTo("pounds");
        assertThat(refused(door -> door.realise(reference, new Realisation(BigDecimal.TEN, null, "Ledger"))))
                .isEqualTo("on");
        assertThat(refused(door -> door.realise(reference, came("1", TODAY.plusDays(1)))))
                .isEqualTo("on");
        assertThat(refused(door -> door.realise(reference, came("1", LocalDate.of(2022, 12, 31)))))
                .isEqualTo("on");
        assertThat(Refusals.of(() -> benefits().realise("BEN-999999", came("1", OCTOBER))))
                .isInstanceOf(NotFound.class);
        assertThat(log().find(reference).realised()).isEmpty();
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }
}
